import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { PackLook } from '../documents/make-pack.ts';

/** What earlier packs of the meeting have settled, and how this one is printed. */
export interface PackEdition extends PackLook {
  /** The places of earlier packs. */
  readonly kept: readonly PackPlace[];
  /** The id of a public paper, by its public number. */
  readonly paperIdOf: (order: number) => string;
}

/** A pack that nothing came before. */
export const firstEdition: PackEdition = {
  kept: [],
  paperIdOf: (order) => `paper-${String(order)}`,
  slip: [],
  dividers: false,
  doubleSided: false,
};
