import type { Flag, JsonList, RecordColumns } from '#core/db/columns.ts';

export interface DecisionTable extends RecordColumns {
  bodyId: string;
  meetingId: string;
  itemId: string | null;
  entryId: string | null;
  ref: string;
  topic: string;
  words: string;
  outcome:
    | 'consensus'
    | 'consensus_with_reservations'
    | 'noted'
    | 'deferred'
    | 'referred'
    | 'default_position'
    | 'recommendation_inquorate';
  reasons: string;
  options: string;
  reservations: JsonList;
  accountableOrganisationId: string | null;
  accountable: string;
  usesResources: Flag;
  ratification: 'not_needed' | 'awaiting' | 'ratified' | 'refused';
  ratifiedOn: string | null;
  ratifiedNote: string;
  votesFor: number | null;
  votesAgainst: number | null;
  votesAbstaining: number | null;
  withheld: Flag;
  decidedOn: string;
  position: number;
}
