import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Tone } from './status.ts';

/** One day of the row that `ClearDays` draws; see `shared/calendar/clear-days-row.ts`. */
export const DeadlineDay = z.strictObject({
  date: CivilDate,
  weekday: z.string(),
  dayOfMonth: z.int(),
  kind: z.enum(['today', 'publish', 'counted', 'weekend', 'holiday', 'extra', 'meeting', 'gap']),
  count: z.int().nullable(),
  label: z.string(),
  isToday: z.boolean(),
});
export type DeadlineDay = z.infer<typeof DeadlineDay>;

/** When the papers of a meeting must be out, and why. */
export const Deadline = z.strictObject({
  /** `none`: nothing has to be published (an event, a private or cancelled meeting). */
  state: z.enum(['ahead', 'soon', 'today', 'missed', 'published', 'published_late', 'none']),
  tone: Tone,
  /** The last working day, and the last day of any kind. */
  latestSafe: CivilDate,
  latestStrict: CivilDate,
  clearDaysNeeded: z.int(),
  /** Working days to `latestSafe`; negative when late. */
  workingDaysLeft: z.int(),
  /** `today`, `in 8 working days`, `2 days late`. */
  leftWords: z.string(),
  /** `Publish by tomorrow, Wednesday 18 November`. */
  headline: z.string(),
  /** Why, with every day that does not count. */
  sentence: z.string(),
  /** `25 and 28 December and 1 January are bank holidays`, where some fall in the count. */
  bankHolidayWords: z.string().nullable(),
  days: z.array(DeadlineDay),
});
export type Deadline = z.infer<typeof Deadline>;

/** Whether the papers made their clear days, as good as the worst of them. */
export const Compliance = z.strictObject({
  kind: z.enum(['in_time', 'short_notice', 'due', 'late', 'missed', 'not_needed']),
  /** Null while papers are still due, or nothing has to be published. */
  compliant: z.boolean().nullable(),
  /** Clear days of the worst paper. */
  clear: z.int().nullable(),
  firstPublishedOn: CivilDate.nullable(),
  tone: Tone,
  sentence: z.string(),
});
export type Compliance = z.infer<typeof Compliance>;
