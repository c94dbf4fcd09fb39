import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { Line, Prose, RecordId } from '../record.ts';
import { MeetingKind, MeetingMode } from './meeting.ts';

/** What an officer writes about a meeting, each on its own. The day changes by moving, not here. */
export const MeetingFields = z.strictObject({
  title: Line,
  startsAt: TimeOfDay.nullable(),
  endsAt: TimeOfDay.nullable(),
  place: Line,
  mode: MeetingMode,
  joiningPublic: Prose,
  joiningPrivate: Prose,
  access: z.enum(['public', 'private']),
  privateReason: Prose,
  privateNoticeOn: CivilDate.nullable(),
  privateNoticeAgainOn: CivilDate.nullable(),
  representations: Prose,
  representationsAnswer: Prose,
  extraordinary: z.boolean(),
  reportsTargets: z.boolean(),
  convenedOn: CivilDate.nullable(),
  shortNoticeReason: Prose,
  notice: Prose,
  privateNotes: Prose,
  minutesSlot: z.int().min(1, 'Enter 1 minute or more').max(1440, 'Enter 1440 or less').nullable(),
});
export type MeetingFields = z.infer<typeof MeetingFields>;

export const MeetingChange = MeetingFields.partial();
export type MeetingChange = z.infer<typeof MeetingChange>;

/** Where the first agenda of a new meeting comes from (S-099). */
export const FirstAgenda = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('nothing') }),
  z.strictObject({ from: z.literal('template'), templateId: RecordId }),
  /** The standing items of an earlier meeting. */
  z.strictObject({ from: z.literal('meeting'), meetingId: RecordId }),
]);
export type FirstAgenda = z.infer<typeof FirstAgenda>;

export const NewMeeting = MeetingChange.extend({
  /** Given where the id is made before the call. */
  id: RecordId.optional(),
  bodyId: RecordId,
  kind: MeetingKind.default('meeting'),
  day: CivilDate,
  agenda: FirstAgenda.default({ from: 'nothing' }),
});
export type NewMeeting = z.infer<typeof NewMeeting>;
export type NewMeetingInput = z.input<typeof NewMeeting>;
