import type { JsonList, RecordColumns } from '#core/db/columns.ts';

export interface PaperTable extends RecordColumns {
  meetingId: string;
  itemId: string;
  position: number;
  title: string;
  state: 'expected' | 'received' | 'to_follow' | 'late' | 'withdrawn';
  visibility: 'undecided' | 'public' | 'exempt' | 'confidential';
  groundScheme:
    | 'schedule_12a'
    | 'foi'
    | 'eir'
    | 'data_protection'
    | 'enactment'
    | 'court_order'
    | 'government_terms'
    | null;
  groundCode: string;
  publicReason: string;
  publicInterestReason: string;
  reviewOn: string | null;
  author: string;
  authorPostId: string | null;
  dueOn: string | null;
  receivedOn: string | null;
  reasonLate: string;
  reasonUrgent: string;
  accessibility: 'not_checked' | 'checked' | 'exempt_old' | 'inaccessible';
  accessibilityNote: string;
  withdrawnReason: string;
  privateNote: string;
  backgroundPapers: JsonList;
  /** Its number and file name on the website, from its first export on: links point at them. */
  publicNumber: number | null;
  publicFileName: string;
  currentVersionId: string | null;
}

export interface PaperVersionTable extends RecordColumns {
  paperId: string;
  number: number;
  fileName: string;
  mediaType: string;
  sha256: string;
  bytes: number;
  pages: number | null;
  facts: string;
  note: string;
  attachedAt: string;
  attachedBy: string;
}
