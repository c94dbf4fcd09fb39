import type { JsonList, RecordColumns } from '#core/db/columns.ts';

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
