import { addDays, type CivilDate } from './civil-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { addWorkingDays, previousWorkingDay, workingDaysBetween } from './working-days.ts';

/** Clear days the body's papers need unless its setting says otherwise (R-002, S-080). */
export const CLEAR_DAYS_NEEDED = 5;

/** What a deadline is worked out from. */
export interface MeetingNotice {
  readonly calendar: WorkingCalendar;
  readonly meeting: CivilDate;
  /** Clear days that the body's rule asks for, 1 or more. */
  readonly needed: number;
}

export interface PublishBy {
  /** The last working day on which publishing is in time: what the office works to. */
  readonly latestSafe: CivilDate;
  /** The last day of any kind that still leaves enough; often a Sunday. Never before `latestSafe`. */
  readonly latestStrict: CivilDate;
}

/** Working days strictly between publication and meeting; neither of the two counts. */
export function clearDays(
  calendar: WorkingCalendar,
  published: CivilDate,
  meeting: CivilDate,
): number {
  if (published >= meeting) return 0;
  return workingDaysBetween(calendar, published, addDays(meeting, -1));
}

/** The last days on which the papers of a meeting can be published in time. */
export function publishBy({ calendar, meeting, needed }: MeetingNotice): PublishBy {
  const firstClearDay = addWorkingDays(calendar, meeting, -needed);
  return {
    latestSafe: previousWorkingDay(calendar, firstClearDay),
    latestStrict: addDays(firstClearDay, -1),
  };
}
