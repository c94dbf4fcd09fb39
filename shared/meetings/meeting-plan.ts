import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { RecordId } from '../record.ts';
import { FirstAgenda, MeetingChange } from './meeting-form.ts';
import { Problem } from './status.ts';

const Weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);

/** How the days of a year's meetings are found (S-084, S-092). */
export const MeetingPattern = z.discriminatedUnion('kind', [
  /** The second Thursday of January, April, July and October. */
  z.strictObject({
    kind: z.literal('monthly'),
    /** 1 to 4; 5 means the last of the month. */
    nth: z.int().min(1).max(5),
    /** 1 for Monday to 7 for Sunday. */
    weekday: Weekday,
    months: z.array(z.int().min(1).max(12)).min(1, 'Choose at least one month'),
    from: CivilDate,
    to: CivilDate,
  }),
  /** Every six weeks from a first day. */
  z.strictObject({
    kind: z.literal('weekly'),
    every: z.int().min(1, 'Enter 1 week or more').max(52, 'Enter 52 weeks or fewer'),
    from: CivilDate,
    to: CivilDate,
  }),
  /** Shortly before or after each meeting of another body (S-092). */
  z.strictObject({
    kind: z.literal('relative'),
    toBodyId: RecordId,
    workingDays: z.int().min(1, 'Enter 1 working day or more').max(60, 'Enter 60 or fewer'),
    side: z.enum(['before', 'after']),
    from: CivilDate,
    to: CivilDate,
  }),
]);
export type MeetingPattern = z.infer<typeof MeetingPattern>;

/** A day that the pattern gives, and what speaks against it. */
export const PlannedDay = z.strictObject({
  /** The day after moving off a weekend or holiday, if it moved. */
  day: CivilDate,
  dayWords: z.string(),
  /** The day the pattern gave, when it was not a working day. */
  insteadOf: CivilDate.nullable(),
  /** `after the meeting of the Health and Wellbeing Board on Thursday 26 November`. */
  because: z.string().nullable(),
  latestSafe: CivilDate,
  publishWords: z.string(),
  warnings: z.array(Problem),
  /** The body already meets that day, so the plan leaves it out unless it is asked for. */
  taken: z.boolean(),
});
export type PlannedDay = z.infer<typeof PlannedDay>;

export const MeetingPlan = z.strictObject({
  days: z.array(PlannedDay),
  /** `4 meetings a year are planned; the target is 3.` */
  sentence: z.string(),
});
export type MeetingPlan = z.infer<typeof MeetingPlan>;

export const NewMeetings = z.strictObject({
  bodyId: RecordId,
  days: z.array(CivilDate).min(1, 'Choose at least one day').max(60, 'Choose at most 60 days'),
  fields: MeetingChange,
  agenda: FirstAgenda.default({ from: 'nothing' }),
});
export type NewMeetings = z.infer<typeof NewMeetings>;
