import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingRef } from '../meetings/meeting.ts';
import { MeetingHead } from '../meetings/meeting-view.ts';
import { Line, RecordId, RequiredLine, Target } from '../record.ts';
import { Declaration } from '../interests/interest.ts';
import { InterestView } from '../interests/interests.contract.ts';
import { Attendance, AttendanceState } from './attendance.ts';
import { MinuteRules, QuorumPart, QuorumRule, QuorumState } from './quorum.ts';

/** Somebody in the list of the room, whether or not anything is recorded of them yet. */
export const RoomPerson = z.strictObject({
  /** Null for a member of whom nothing is recorded yet. */
  attendance: Attendance.nullable(),
  /** A stable key for lists: the attendance's id, or the seat's. */
  key: z.string(),
  seatId: RecordId.nullable(),
  name: z.string(),
  /** What fits the room list: `Director of Public Health`. */
  shortName: z.string(),
  organisationWords: z.string(),
  capacity: z.enum(['member', 'substitute', 'in_attendance', 'observer']),
  /** Now, after all that the minutes say. */
  here: z.enum(['expected', 'here', 'left', 'withdrawn', 'apologies', 'absent']),
  /** `arrived 2:20pm`, `left 2:50pm, interest in item 6`, `for Cabinet Member, Children`. */
  note: z.string(),
  counts: z.boolean(),
  votes: z.boolean(),
  isChair: z.boolean(),
  mayBeNamed: z.boolean(),
});
export type RoomPerson = z.infer<typeof RoomPerson>;

/** Who is in the room, as the screen shows it. */
export const Room = z.strictObject({
  people: z.array(RoomPerson),
  /** Members and substitutes in the room, and the seats there are. */
  membersHere: z.int(),
  seats: z.int(),
  /** `5 officers attending`. */
  othersWords: z.string(),
  quorum: QuorumState,
});
export type Room = z.infer<typeof Room>;

/** Presence of everybody at each item, as it follows from the events. */
export const ItemPresence = z.strictObject({
  itemId: RecordId,
  number: z.string(),
  title: z.string(),
  /** Keys of those in the room for the whole item, and of those for a part of it. */
  throughout: z.array(z.string()),
  partly: z.array(z.string()),
  withdrawn: z.array(z.string()),
  quorum: QuorumState,
});
export type ItemPresence = z.infer<typeof ItemPresence>;

export const AttendancePage = z.strictObject({
  today: CivilDate,
  head: MeetingHead,
  room: Room,
  /** Only items that were taken; empty before the meeting. */
  items: z.array(ItemPresence),
  declarations: z.array(Declaration),
  /** Standing interests of those expected, for the prompts. */
  interests: z.array(InterestView),
  /** Items that name what somebody expected has an interest in, in the order of the agenda (S-055). */
  prompts: z.array(
    z.strictObject({
      itemId: RecordId,
      number: z.string(),
      title: z.string(),
      who: z.string(),
      sentence: z.string(),
    }),
  ),
  /** Null while it can be changed: `The minutes are approved.` */
  whyNotEditable: z.string().nullable(),
});
export type AttendancePage = z.infer<typeof AttendancePage>;

/** One member over the body's held meetings: percentages count held meetings only. */
export const AttendanceRate = z.strictObject({
  seatId: RecordId,
  name: z.string(),
  organisationWords: z.string(),
  held: z.int(),
  present: z.int(),
  apologies: z.int(),
  absent: z.int(),
  substituted: z.int(),
  /** Null before the first held meeting. */
  percent: z.int().nullable(),
});
export type AttendanceRate = z.infer<typeof AttendanceRate>;

const who = {
  personId: RecordId.nullable().default(null),
  postId: RecordId.nullable().default(null),
  organisationId: RecordId.nullable().default(null),
  name: RequiredLine,
  mayBeNamed: z.boolean().default(false),
};

export const attendanceContract = {
  page: oc.input(MeetingRef).output(AttendancePage).errors(readErrors),
  /** Roll call: what a member is at the start. Makes their attendance where there was none. */
  setMember: oc
    .input(
      z.strictObject({
        meetingId: RecordId,
        seatId: RecordId,
        state: AttendanceState,
        note: Line.default(''),
      }),
    )
    .output(Room)
    .errors(changeErrors),
  /** All members still expected, at once. */
  setAll: oc
    .input(z.strictObject({ meetingId: RecordId, state: AttendanceState }))
    .output(Room)
    .errors(changeErrors),
  /** Somebody for a member who is not there; refused where the seat allows no substitute. */
  addSubstitute: oc
    .input(z.strictObject({ meetingId: RecordId, seatId: RecordId, counts: z.boolean(), ...who }))
    .output(Room)
    .errors(changeErrors),
  /** An officer in attendance or an observer. */
  addOther: oc
    .input(
      z.strictObject({
        meetingId: RecordId,
        capacity: z.enum(['in_attendance', 'observer']),
        note: Line.default(''),
        ...who,
      }),
    )
    .output(Room)
    .errors(changeErrors),
  change: oc
    .input(
      z.strictObject({
        target: Target,
        change: z.strictObject({
          name: RequiredLine.optional(),
          state: AttendanceState.optional(),
          arrivedAt: TimeOfDay.nullable().optional(),
          counts: z.boolean().optional(),
          mayBeNamed: z.boolean().optional(),
          note: Line.optional(),
        }),
      }),
    )
    .output(Room)
    .errors(changeErrors),
  remove: oc
    .input(z.strictObject({ target: Target }))
    .output(Room)
    .errors(changeErrors),
  /** Attendance over a body's held meetings between two days. */
  rates: oc
    .input(
      z.strictObject({
        bodyId: RecordId,
        from: CivilDate.nullable().default(null),
        to: CivilDate.nullable().default(null),
      }),
    )
    .output(
      z.strictObject({
        held: z.int(),
        /** `4 meetings held since 1 May 2026.` */
        sentence: z.string(),
        rates: z.array(AttendanceRate),
      }),
    )
    .errors(readErrors),
  exportRates: oc
    .input(z.strictObject({ bodyId: RecordId, form: z.enum(['csv', 'xlsx']) }))
    .output(z.file())
    .errors(readErrors),
  /** What the body has settled about quorum, voting, snippets and times. */
  rules: oc
    .input(z.strictObject({ bodyId: RecordId }))
    .output(
      z.strictObject({
        /** Null while the body follows the defaults. */
        rules: MinuteRules.nullable(),
        defaults: MinuteRules.omit({ id: true, version: true, bodyId: true }),
        /** What the law gives a body of its kind, for a body without a rule; null where it gives none. */
        suggestion: QuorumRule.nullable(),
        /** The rule in words: `At least 7, with one councillor, one from the NHS and the Director of Public Health`. */
        words: z.string(),
        /** How the rule stands with the seats of today. */
        state: QuorumState,
      }),
    )
    .errors(readErrors),
  saveRules: oc
    .input(
      z.strictObject({
        bodyId: RecordId,
        /** Null for the first change. */
        version: z.int().min(1).nullable(),
        change: z.strictObject({
          quorum: QuorumRule.optional(),
          parts: z
            .array(QuorumPart.extend({ id: RecordId.optional(), label: RequiredLine }))
            .max(20)
            .optional(),
          votingAllowed: z.boolean().optional(),
          draftWithinDays: z.int().min(0).max(60).optional(),
          lateAfterMeetings: z.int().min(1).max(20).optional(),
          snippets: z.array(RequiredLine).max(40).optional(),
        }),
      }),
    )
    .output(MinuteRules)
    .errors(changeErrors),
};
