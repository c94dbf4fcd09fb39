import { accessLaw } from '#shared/bodies/access.rules.ts';
import type { AccessRegime } from '#shared/bodies/body.ts';

/** What choosing the regime means, without law where none applies. */
export const regimeMeaning: Record<AccessRegime, string> = {
  voluntary:
    'The body opens its meetings by agreement. No page will speak of a legal duty, and its own notice period counts.',
  company:
    'A company opens its meetings by agreement. No page will speak of a council’s legal duty.',
  statutory_committee: `The ${accessLaw('statutory_committee') ?? ''} binds it: public meetings, papers 5 clear days before, and a resolution to exclude the public.`,
  executive: `The ${accessLaw('executive') ?? ''} bind it: papers 5 clear days before, and notices 28 and 5 days before a private meeting.`,
};
