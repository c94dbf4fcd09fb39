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
  /** The version that this clean copy or PDF was made from. */
  madeFromId: string | null;
  madeHow: string;
}

export interface PaperScanTable extends RecordColumns {
  paperVersionId: string;
  state: 'clean' | 'findings' | 'failed';
  /** The generation of the scanner: an older one's findings are looked for again. */
  scanner: number;
  scannedAt: string;
  findings: JsonList;
  failure: string;
}

/** What was read from a report template that came back as a paper. */
export interface PaperReportTable extends RecordColumns {
  paperId: string;
  paperVersionId: string;
  asked: string;
  recommendations: JsonList;
  summary: string;
  finance: string;
  risk: string;
  equality: string;
  legal: string;
  consultation: string;
  backgroundPapers: JsonList;
  /** What of it could not be read, in sentences. */
  unread: JsonList;
  /** Why nothing of it could be read; empty where it was. */
  failure: string;
}
