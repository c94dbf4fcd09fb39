import { z } from 'zod';
import { BackgroundPaper } from '../agenda/agenda-item.ts';
import { Restriction, restrictionShape } from '../agenda/restriction.ts';
import { CivilDate } from '../calendar/civil-date.ts';
import { Line, Prose, RecordId, recordShape, RequiredLine } from '../record.ts';

export const PaperState = z.enum(['expected', 'received', 'to_follow', 'late', 'withdrawn']);
export type PaperState = z.infer<typeof PaperState>;

/** Whether everyone can read the file. */
export const Accessibility = z.enum(['not_checked', 'checked', 'exempt_old', 'inaccessible']);
export type Accessibility = z.infer<typeof Accessibility>;

/** A paper of an item: expected before it is here, with all its versions afterwards (S-098). */
export const Paper = z.strictObject({
  ...recordShape,
  meetingId: RecordId,
  itemId: RecordId,
  position: z.number(),
  title: z.string(),
  state: PaperState,
  ...restrictionShape,
  author: z.string(),
  authorPostId: RecordId.nullable(),
  dueOn: CivilDate.nullable(),
  receivedOn: CivilDate.nullable(),
  /** Why it is not out in time, and why it cannot wait: both are printed. */
  reasonLate: z.string(),
  reasonUrgent: z.string(),
  accessibility: Accessibility,
  accessibilityNote: z.string(),
  withdrawnReason: z.string(),
  privateNote: z.string(),
  backgroundPapers: z.array(BackgroundPaper),
  currentVersionId: RecordId.nullable(),
});
export type Paper = z.infer<typeof Paper>;

export const PaperVersion = z.strictObject({
  ...recordShape,
  paperId: RecordId,
  number: z.int(),
  fileName: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  note: z.string(),
  attachedAt: z.string(),
  attachedBy: z.string(),
  /** The version that this clean copy or PDF was made from, and how; null where it came as it is. */
  madeFromId: RecordId.nullable(),
  madeHow: z.string(),
});
export type PaperVersion = z.infer<typeof PaperVersion>;

/** What an officer writes about a paper, each on its own. */
export const PaperFields = z.strictObject({
  title: RequiredLine,
  author: Line,
  authorPostId: RecordId.nullable(),
  dueOn: CivilDate.nullable(),
  receivedOn: CivilDate.nullable(),
  accessibility: Accessibility,
  accessibilityNote: Prose,
  privateNote: Prose,
  backgroundPapers: z.array(BackgroundPaper).max(100),
});
export type PaperFields = z.infer<typeof PaperFields>;

export const PaperChange = PaperFields.partial();
export type PaperChange = z.infer<typeof PaperChange>;

/** A paper an item needs. Nobody may read it until somebody says so. */
export const NewPaper = PaperChange.omit({ title: true, receivedOn: true }).extend({
  id: RecordId.optional(),
  itemId: RecordId,
  title: RequiredLine,
  visibility: z.enum(['undecided', 'public', 'exempt', 'confidential']).default('undecided'),
  /** Needed where the paper is withheld and its item is not. */
  restriction: Restriction.optional(),
});
export type NewPaper = z.infer<typeof NewPaper>;
export type NewPaperInput = z.input<typeof NewPaper>;
