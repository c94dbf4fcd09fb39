import type { InterestHandling, InterestKind } from './interest.ts';

/** The kinds of as forms and minutes name them. */
export const interestKindWords: Record<InterestKind, string> = {
  disclosable_pecuniary: 'Disclosable pecuniary interest',
  other_registrable: 'Other registrable interest',
  non_registrable: 'Non-registrable interest',
  own_code: 'Interest under own code',
  role_conflict: 'Conflict of roles',
};

/** When to choose each kind, in a sentence. */
export const interestKindMeanings: Record<InterestKind, string> = {
  disclosable_pecuniary: 'A councillor or their partner: work, contracts, land, shares.',
  other_registrable: 'A councillor: bodies they belong to or manage, gifts above the limit.',
  non_registrable: 'A councillor: what touches them, a relative or a close associate.',
  own_code: 'A partner who is bound by the code of their own organisation.',
  role_conflict: 'Two roles that pull apart, such as funder and recipient.',
};

/** What the member did, after their name and "declared". */
export const interestHandlingWords: Record<InterestHandling, string> = {
  stayed_took_part: 'Stayed and took part',
  stayed_no_part: 'Stayed and took no part',
  spoke_and_left: 'Spoke, then left the room',
  left: 'Left the room',
};
