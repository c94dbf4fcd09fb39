import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { RecordId, recordShape } from '../record.ts';
import { MinuteDocument } from './minute-document.ts';

/** From the room to the signed record; each state follows the one before. */
export const minutesStates = [
  'drafting',
  'cleared',
  'published_draft',
  'approved',
  'signed',
  'published_final',
] as const;
export const MinutesState = z.enum(minutesStates);
export type MinutesState = z.infer<typeof MinutesState>;

/** The minutes of one meeting. From `approved` on the database itself refuses every change to the text. */
export const Minutes = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  meetingId: RecordId,
  state: MinutesState,
  startedAt: TimeOfDay.nullable(),
  endedAt: TimeOfDay.nullable(),
  /** Who presided, as the minutes name them. */
  chairedBy: z.string(),
  /** The item being written, so that a restart comes back to it. */
  openEntryId: RecordId.nullable(),
  /** The caret in it, as the editor gave it. */
  openCaret: z.string(),
  clearedBy: z.string(),
  clearedOn: CivilDate.nullable(),
  draftPublishedOn: CivilDate.nullable(),
  /** The meeting that approved them, and under which of its items. */
  approvedMeetingId: RecordId.nullable(),
  approvedItemId: RecordId.nullable(),
  /** Who presided there; they need not have chaired the first. */
  approvedBy: z.string(),
  approvedOn: CivilDate.nullable(),
  /** What was corrected on approval, one sentence each. */
  corrections: z.array(z.string()),
  /** The public summary of what was done in private. */
  publicSummary: z.string(),
  signedBy: z.string(),
  signedOn: CivilDate.nullable(),
  signedMeetingId: RecordId.nullable(),
  finalPublishedOn: CivilDate.nullable(),
});
export type Minutes = z.infer<typeof Minutes>;

/** What was written under one item. `itemId` is null for words before the first item. */
export const MinuteEntry = z.strictObject({
  ...recordShape,
  minutesId: RecordId,
  itemId: RecordId.nullable(),
  position: z.number(),
  state: z.enum(['open', 'done', 'deferred']),
  /** `2026-27`, the municipal year of the number. */
  minuteYear: z.string(),
  minuteNumber: z.int().nullable(),
  startedAt: TimeOfDay.nullable(),
  endedAt: TimeOfDay.nullable(),
  document: MinuteDocument,
});
export type MinuteEntry = z.infer<typeof MinuteEntry>;

/** A numbered state of the whole text. Never changes. */
export const MinuteVersion = z.strictObject({
  ...recordShape,
  minutesId: RecordId,
  number: z.int(),
  name: z.string(),
  reason: z.enum(['kept', 'cleared', 'published_draft', 'approved', 'restored']),
  state: MinutesState,
  keptAt: z.string(),
  keptBy: z.string(),
});
export type MinuteVersion = z.infer<typeof MinuteVersion>;

/** The words of one item in a version, as plain text for comparing and as a document for restoring. */
export const VersionEntry = z.strictObject({
  entryId: RecordId,
  itemId: RecordId.nullable(),
  heading: z.string(),
  text: z.string(),
  document: MinuteDocument,
});
export type VersionEntry = z.infer<typeof VersionEntry>;
