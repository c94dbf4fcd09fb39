import type { Flag, JsonList, RecordColumns } from '#core/db/columns.ts';

export interface SeatTable extends RecordColumns {
  bodyId: string;
  organisationId: string | null;
  postId: string | null;
  personId: string | null;
  name: string;
  role: 'chair' | 'co_chair' | 'vice_chair' | 'member' | 'co_opted' | 'adviser' | 'observer';
  basis:
    | 'not_stated'
    | 'statutory_responsibility'
    | 'financial_commitment'
    | 'community_of_interest'
    | 'elected_member'
    | 'expertise'
    | 'district'
    | 'parish_or_town';
  accountableTo: 'not_stated' | 'electorate' | 'community' | 'own_organisation' | 'partnership';
  whyChosen: string;
  howChosen: 'not_stated' | 'ex_officio' | 'elected' | 'nominated' | 'appointed' | 'co_opted';
  chosenOn: string | null;
  responsibilities: string;
  termFrom: string | null;
  termTo: string | null;
  voting: Flag;
  substitutesAllowed: Flag;
  substitutePostIds: JsonList;
  leavingNoticeOn: string | null;
  leavingChairTold: Flag;
  leavingSecretariatTold: Flag;
  leavesOn: string | null;
  leavingNote: string;
  position: number;
}

export interface ChairTermTable extends RecordColumns {
  bodyId: string;
  office: 'chair' | 'co_chair' | 'vice_chair';
  postId: string | null;
  personId: string | null;
  note: string;
  fromDay: string | null;
  toDay: string | null;
}

export interface CabinetLeadTable extends RecordColumns {
  bodyId: string;
  postId: string;
  note: string;
}
