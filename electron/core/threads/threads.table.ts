import type { RecordColumns } from '#core/db/columns.ts';

export interface ThreadTable extends RecordColumns {
  bodyId: string;
  slug: string;
  title: string;
  note: string;
  closedOn: string | null;
}

export interface ThreadLinkTable extends RecordColumns {
  threadId: string;
  recordKind: 'item' | 'paper' | 'decision' | 'action';
  recordId: string;
  note: string;
}

export interface ForwardPlanTable extends RecordColumns {
  bodyId: string;
  title: string;
  purpose: 'decide' | 'discuss' | 'note';
  lead: string;
  leadPostId: string | null;
  expectedOn: string | null;
  meetingId: string | null;
  itemId: string | null;
  threadId: string | null;
  note: string;
  visibility: 'undecided' | 'public' | 'exempt' | 'confidential';
  state: 'planned' | 'on_agenda' | 'dropped';
  position: number;
}
