import type { Flag, JsonList, RecordColumns } from '#core/db/columns.ts';

export interface ExportTable extends RecordColumns {
  bodyId: string;
  meetingId: string | null;
  kind: 'meeting-pack' | 'minutes' | 'site' | 'members-pack' | 'chair-book' | 'archive';
  number: number;
  fileName: string;
  sha512: string;
  bytes: number;
  pages: number | null;
  baggingDate: string;
  exportedAt: string;
  exportedBy: string;
  passedWarnings: JsonList;
  checks: JsonList;
  /** The partner whose pack this is. */
  organisationId: string | null;
  /** The export that this tombstone takes back. */
  withdrawsId: string | null;
  /** The folder in which it was also placed. */
  placedIn: string;
  /** What differs from the last bundle, as JSON. */
  report: string;
  /** A page before each item that says which it is. */
  dividers: Flag;
  /** For printing on both sides: each paper begins on a right-hand page. */
  doubleSided: Flag;
  /** A notice is a meeting pack with the dates only: the clear days are not counted from it. */
  form: 'whole' | 'notice';
}

export interface ExportPaperTable extends RecordColumns {
  exportId: string;
  paperId: string;
  paperVersionId: string;
}

export interface PublicationTable extends RecordColumns {
  exportId: string;
  meetingId: string | null;
  publishedAt: string;
  publishedOn: string;
  place: string;
  recordedBy: string;
  note: string;
}

/** One officer's answer to one bundle, bound to its checksum. */
export interface ExportApprovalTable extends RecordColumns {
  exportId: string;
  sha512: string;
  answer: 'approved' | 'refused';
  answeredBy: string;
  answeredAt: string;
  note: string;
}

/** A file of an export's payload. Not a record: it never changes, and only the export itself is in the history. */
export interface ExportFileTable {
  exportId: string;
  /** From the root of the website. */
  path: string;
  sha512: string;
  bytes: number;
}

export interface WithdrawalTable extends RecordColumns {
  exportId: string;
  meetingId: string | null;
  /** Null where the whole bundle is withdrawn. */
  paperId: string | null;
  tombstoneId: string | null;
  /** For the register; what the website says is `publicReason`. */
  reason: string;
  publicReason: string;
  withdrawnBy: string;
  withdrawnAt: string;
  note: string;
}

/** A place that the withdrawn thing has to be cleared from. */
export interface WithdrawalPlaceTable extends RecordColumns {
  withdrawalId: string;
  place: string;
  position: number;
  clearedOn: string | null;
  clearedBy: string;
  note: string;
}

/** The pages that a paper has in every pack of its meeting, from the first publication on. */
export interface PackPlaceTable extends RecordColumns {
  meetingId: string;
  /** Null for the agenda itself. */
  paperId: string | null;
  paperVersionId: string | null;
  part: 'public' | 'restricted';
  /** 0 for the first pack; 1, 2 … for supplements. */
  supplement: number;
  /** Before each page number: "" in the first pack, "S1-" in Supplement 1. */
  prefix: string;
  firstPage: number;
  pages: number;
}
