import type { Ratification } from '#shared/decisions/decision.ts';

/** The states of ratification as the filter names them. */
export const ratificationWords: Record<Ratification, string> = {
  not_needed: 'Not needed',
  awaiting: 'Awaiting',
  ratified: 'Ratified',
  refused: 'Refused',
};
