import type { JsonList, RecordColumns } from '#core/db/columns.ts';

export interface MinutesTable extends RecordColumns {
  bodyId: string;
  meetingId: string;
  state: 'drafting' | 'cleared' | 'published_draft' | 'approved' | 'signed' | 'published_final';
  startedAt: string | null;
  endedAt: string | null;
  chairedBy: string;
  openEntryId: string | null;
  openCaret: string;
  clearedBy: string;
  clearedOn: string | null;
  draftPublishedOn: string | null;
  approvedMeetingId: string | null;
  approvedItemId: string | null;
  approvedBy: string;
  approvedOn: string | null;
  corrections: JsonList;
  publicSummary: string;
  signedBy: string;
  signedOn: string | null;
  signedMeetingId: string | null;
  finalPublishedOn: string | null;
}

export interface MinuteEntryTable extends RecordColumns {
  minutesId: string;
  itemId: string | null;
  position: number;
  state: 'open' | 'done' | 'deferred';
  minuteYear: string;
  minuteNumber: number | null;
  startedAt: string | null;
  endedAt: string | null;
  /** The document model as JSON. */
  document: string;
}

export interface MinuteVersionTable extends RecordColumns {
  minutesId: string;
  number: number;
  name: string;
  reason: 'kept' | 'cleared' | 'published_draft' | 'approved' | 'restored';
  state: string;
  keptAt: string;
  keptBy: string;
  /** The whole text as JSON. */
  content: string;
}
