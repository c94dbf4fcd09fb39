import type { Flag, RecordColumns } from '#core/db/columns.ts';

export interface TrackedActionTable extends RecordColumns {
  bodyId: string;
  meetingId: string | null;
  itemId: string | null;
  entryId: string | null;
  ref: string;
  number: number;
  topic: string;
  words: string;
  ownerPostId: string | null;
  ownerOrganisationId: string | null;
  owner: string;
  dueOn: string | null;
  firstDueOn: string | null;
  agreedOn: string;
  state: 'open' | 'closed';
  percent: number | null;
  closedOn: string | null;
  evidence: string;
  cannotDeliverOn: string | null;
  cannotDeliverReason: string;
  withheld: Flag;
}

export interface ActionUpdateTable extends RecordColumns {
  actionId: string;
  kind: 'progress' | 'cannot_deliver' | 'due_changed' | 'closed' | 'reopened';
  day: string;
  words: string;
  saidBy: string;
  percent: number | null;
  dueOn: string | null;
}
