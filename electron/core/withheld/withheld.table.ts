import type { RecordColumns } from '#core/db/columns.ts';

/** One look at a withheld item or paper: released, or kept with a next review. */
export interface WithheldReviewTable extends RecordColumns {
  meetingId: string;
  itemId: string | null;
  paperId: string | null;
  answer: 'release' | 'keep';
  reason: string;
  decidedBy: string;
  decidedOn: string;
  nextReviewOn: string | null;
}
