import type { Office } from './chair-term.ts';
import type { Accountability, SeatBasis, SeatRole, SeatState, WayOfChoosing } from './seat.ts';

export const seatRoleWords: Record<SeatRole, string> = {
  chair: 'Chair',
  co_chair: 'Co-chair',
  vice_chair: 'Vice-chair',
  member: 'Member',
  co_opted: 'Co-opted member',
  adviser: 'Adviser',
  observer: 'Observer',
};

export const seatBasisWords: Record<SeatBasis, string> = {
  not_stated: 'Not stated',
  statutory_responsibility: 'Statutory responsibility',
  financial_commitment: 'Financial commitment',
  community_of_interest: 'Community of interest',
  elected_member: 'Elected member',
  expertise: 'Expertise',
  district: 'District council',
  parish_or_town: 'Parish or town council',
};

export const accountabilityWords: Record<Accountability, string> = {
  not_stated: 'Not stated',
  electorate: 'The electorate',
  community: 'The community or group represented',
  own_organisation: 'Their own organisation',
  partnership: 'The partnership as a whole',
};

export const wayOfChoosingWords: Record<WayOfChoosing, string> = {
  not_stated: 'Not stated',
  ex_officio: 'By virtue of the post',
  elected: 'Elected',
  nominated: 'Nominated',
  appointed: 'Appointed',
  co_opted: 'Co-opted',
};

export const seatStateWords: Record<SeatState, string> = {
  filled: 'Filled',
  not_started: 'Not started',
  leaving: 'Leaving',
  term_over: 'Term over',
  vacant: 'Vacant',
};

export const officeWords: Record<Office, string> = {
  chair: 'Chair',
  co_chair: 'Co-chair',
  vice_chair: 'Vice-chair',
};
