import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { RecordId, recordShape } from '../record.ts';

export const MeetingKind = z.enum(['meeting', 'event']);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** How people take part. */
export const MeetingMode = z.enum(['in_person', 'hybrid', 'online']);
export type MeetingMode = z.infer<typeof MeetingMode>;

export const MeetingStatus = z.enum(['scheduled', 'postponed', 'cancelled', 'held']);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

export const AgendaState = z.enum(['draft', 'with_chair', 'cleared', 'published']);
export type AgendaState = z.infer<typeof AgendaState>;

/** A meeting of a body, or another event in its calendar (S-084, S-093). */
export const Meeting = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  /** `yyyy-mm-dd-body`, with `-2` for the second that day. Never changes once exported. */
  slug: z.string(),
  kind: MeetingKind,
  /** Empty for an ordinary meeting, which is named after its body. */
  title: z.string(),
  day: CivilDate,
  startsAt: TimeOfDay.nullable(),
  endsAt: TimeOfDay.nullable(),
  place: z.string(),
  mode: MeetingMode,
  /** How the public join or watch. */
  joiningPublic: z.string(),
  /** Links and codes for members only; never in a public file. */
  joiningPrivate: z.string(),
  access: z.enum(['public', 'private']),
  privateReason: z.string(),
  /** The two notices of a private meeting of an executive, 28 and 5 clear days before. */
  privateNoticeOn: CivilDate.nullable(),
  privateNoticeAgainOn: CivilDate.nullable(),
  /** Representations received against meeting in private, and the answer. */
  representations: z.string(),
  representationsAnswer: z.string(),
  status: MeetingStatus,
  statusNote: z.string(),
  /** The day it was first to be held, when it has moved. */
  movedFrom: CivilDate.nullable(),
  calendarSequence: z.int().min(0),
  extraordinary: z.boolean(),
  /** Whether it reports targets, so that it should come before the next board (R-020, S-085). */
  reportsTargets: z.boolean(),
  /** The day it was called, when that was too late for the rule, and why. */
  convenedOn: CivilDate.nullable(),
  shortNoticeReason: z.string(),
  notice: z.string(),
  privateNotes: z.string(),
  agendaState: AgendaState,
  agendaClearedOn: CivilDate.nullable(),
  /** Minutes the meeting has for its business; from the times when they are known. */
  minutesSlot: z.int().min(1).max(1440).nullable(),
});
export type Meeting = z.infer<typeof Meeting>;

/** Which meeting a page is about: by its id, or as its address says it (`/meetings/{bodySlug}/{daySlug}`). */
export const MeetingRef = z.union([
  z.strictObject({ id: RecordId }),
  z.strictObject({
    bodySlug: z.string().min(1).max(100),
    /** `2026-11-26`, or `2026-11-26-2` for the second that day. */
    daySlug: z.string().regex(/^\d{4}-\d{2}-\d{2}(-\d+)?$/),
  }),
]);
export type MeetingRef = z.infer<typeof MeetingRef>;
