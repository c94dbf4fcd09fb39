import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { RecordId } from '../record.ts';
import { Compliance, Deadline } from './deadline.ts';
import { Meeting } from './meeting.ts';
import { Problem, Status } from './status.ts';

/** What pages about a meeting say of its body. */
export const MeetingBody = z.strictObject({
  id: RecordId,
  slug: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.string(),
  accessRegime: z.enum(['voluntary', 'statutory_committee', 'executive', 'company']),
  countingRule: z.enum(['working_days', 'exclude_sundays']),
  clearDaysNeeded: z.int(),
  numberingStyle: z.enum(['plain', 'council']),
  numberingCode: z.string(),
  meetingsPerYear: z.int().nullable(),
  publishesOnWeb: z.boolean(),
});
export type MeetingBody = z.infer<typeof MeetingBody>;

/** How many papers a meeting waits for. */
export const PaperCounts = z.strictObject({
  /** Received, in their current version. */
  in: z.int(),
  /** All that have not been withdrawn. */
  of: z.int(),
  toFollow: z.int(),
  late: z.int(),
  /** Nobody has said yet whether the public may read them. */
  undecided: z.int(),
});
export type PaperCounts = z.infer<typeof PaperCounts>;

/** A meeting in the calendar or list. */
export const ScheduledMeeting = z.strictObject({
  meeting: Meeting,
  body: MeetingBody,
  /** Its address without the tab: `/meetings/health-and-wellbeing-board/2026-11-26`. */
  path: z.string(),
  /** The body's name, or the event's own title. */
  title: z.string(),
  /** `Thursday 26 November 2026`. */
  dayWords: z.string(),
  /** `2pm to 4:30pm`; `Time to be set`. */
  timeWords: z.string(),
  /** `Moved from Thursday 12 November`, `Cancelled`; null where it simply goes ahead. */
  status: Status.nullable(),
  publishBy: z.strictObject({
    latestSafe: CivilDate,
    latestStrict: CivilDate,
    workingDaysLeft: z.int(),
    words: z.string(),
    /** False for events, private, cancelled and past meetings. */
    counts: z.boolean(),
  }),
  papers: PaperCounts,
  compliance: Compliance,
  warnings: z.array(Problem),
});
export type ScheduledMeeting = z.infer<typeof ScheduledMeeting>;

/** The head of every page about one meeting. */
export const MeetingHead = z.strictObject({
  meeting: Meeting,
  body: MeetingBody,
  path: z.string(),
  title: z.string(),
  /** `Thursday 26 November 2026, 2pm to 4:30pm. Council Chamber, County Hall. In person.` */
  summary: z.string(),
  status: Status.nullable(),
  deadline: Deadline,
  compliance: Compliance,
  papers: PaperCounts,
  warnings: z.array(Problem),
});
export type MeetingHead = z.infer<typeof MeetingHead>;

/** Other meetings a page offers to go to or copy from. */
export const MeetingLink = z.strictObject({
  id: RecordId,
  day: CivilDate,
  title: z.string(),
  path: z.string(),
  words: z.string(),
});
export type MeetingLink = z.infer<typeof MeetingLink>;

/** The calendar and the list, in one answer. */
export const Schedule = z.strictObject({
  today: CivilDate,
  from: CivilDate,
  to: CivilDate,
  /** In order of day, time and body. */
  meetings: z.array(ScheduledMeeting),
  /** Bank holidays and extra days of the bodies shown, for the calendar. */
  daysOff: z.array(z.strictObject({ date: CivilDate, title: z.string() })),
  /** Bodies with fewer meetings in the year than their target (S-090). */
  shortfalls: z.array(
    z.strictObject({
      body: MeetingBody,
      planned: z.int(),
      target: z.int(),
      from: CivilDate,
      to: CivilDate,
      sentence: z.string(),
    }),
  ),
  /** Each body's last and next meeting as of today (S-091). */
  around: z.array(
    z.strictObject({
      body: MeetingBody,
      last: MeetingLink.nullable(),
      next: MeetingLink.nullable(),
    }),
  ),
  /** The bodies that can be chosen for a new meeting. */
  bodies: z.array(MeetingBody),
});
export type Schedule = z.infer<typeof Schedule>;
