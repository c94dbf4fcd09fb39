import { z } from 'zod';
import { GroundScheme } from '../agenda/restriction.ts';
import { CivilDate } from '../calendar/civil-date.ts';
import { MeetingLink } from '../meetings/meeting-view.ts';
import { Status } from '../meetings/status.ts';
import { RecordId, recordShape } from '../record.ts';

export const WithheldKind = z.enum(['item', 'paper']);
export type WithheldKind = z.infer<typeof WithheldKind>;

/** How pressing the next look at a restriction is. */
export const ReviewState = z.enum(['overdue', 'soon', 'undated', 'later']);
export type ReviewState = z.infer<typeof ReviewState>;

/** One look at a restriction: what was decided, by whom and why. */
export const WithheldReview = z.strictObject({
  id: RecordId,
  answer: z.enum(['release', 'keep']),
  reason: z.string(),
  decidedBy: z.string(),
  decidedOn: CivilDate,
  nextReviewOn: CivilDate.nullable(),
});
export type WithheldReview = z.infer<typeof WithheldReview>;

/** A matter that the public may not know, with its ground and when to look at it again. */
export const WithheldMatter = z.strictObject({
  ...recordShape,
  kind: WithheldKind,
  /** In its own words: for the office only. */
  title: z.string(),
  bodyId: RecordId,
  bodyName: z.string(),
  meeting: MeetingLink,
  /** `Item 12`, `Paper of item 12`. */
  place: z.string(),
  /** Where it is mended. */
  path: z.string(),
  visibility: z.enum(['exempt', 'confidential']),
  groundScheme: GroundScheme.nullable(),
  /** `Exempt, paragraph 3`. */
  groundWords: z.string(),
  groundInFull: z.string(),
  publicReason: z.string(),
  publicInterestReason: z.string(),
  reviewOn: CivilDate.nullable(),
  state: ReviewState,
  status: Status,
  lastReview: WithheldReview.nullable(),
});
export type WithheldMatter = z.infer<typeof WithheldMatter>;

/** A matter that a person made public, and how far it has got. */
export const ReleasedMatter = z.strictObject({
  kind: WithheldKind,
  id: RecordId,
  title: z.string(),
  place: z.string(),
  bodyName: z.string(),
  meeting: MeetingLink,
  path: z.string(),
  review: WithheldReview,
  /** `Goes out with the next bundle`, `Built, not recorded`, `Published`. */
  status: Status,
});
export type ReleasedMatter = z.infer<typeof ReleasedMatter>;

/** The words of an item that the public will read from its release on. */
export const ReleasedItem = z.strictObject({
  id: RecordId,
  number: z.string(),
  /** What the public agenda says until then. */
  publicTitleNow: z.string(),
  title: z.string(),
  presenter: z.string(),
  description: z.string(),
  recommendations: z.array(z.string()),
  backgroundPapers: z.array(z.string()),
});
export type ReleasedItem = z.infer<typeof ReleasedItem>;

/** A paper that the public will be able to open. */
export const ReleasedPaper = z.strictObject({
  id: RecordId,
  itemNumber: z.string(),
  title: z.string(),
  /** Null while there is no file. */
  file: z.strictObject({ fileName: z.string(), pages: z.int().nullable() }).nullable(),
});
export type ReleasedPaper = z.infer<typeof ReleasedPaper>;

/** Exactly what a release makes public, and what it leaves withheld. */
export const ReleasePreview = z.strictObject({
  ...recordShape,
  kind: WithheldKind,
  title: z.string(),
  place: z.string(),
  meetingWords: z.string(),
  items: z.array(ReleasedItem),
  papers: z.array(ReleasedPaper),
  /** `The paper “Prices” of item 12 stays withheld: Exempt, paragraph 3.` */
  stays: z.array(z.string()),
  /** Names what was shown: a release of anything else is refused. */
  seal: z.string().length(64),
});
export type ReleasePreview = z.infer<typeof ReleasePreview>;
