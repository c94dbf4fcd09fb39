import { addDays, type CivilDate, monthOf, dayOf, weekdayOf } from '#shared/calendar/civil-date.ts';
import type { WorkingCalendar } from '#shared/calendar/working-calendar.ts';
import {
  addWorkingDays,
  nextWorkingDay,
  workingDayOnOrAfter,
} from '#shared/calendar/working-days.ts';

/** Clear working days that the framework asks for, and the day after them on which the board meets. */
const DAYS_FROM_PUBLISHING = 6;

/** The days on which the meetings around today fall, one step after another as in a real season. */
export interface SeasonDays {
  /** Its agenda has to be out by the end of the next working day. */
  readonly health: CivilDate;
  readonly development: CivilDate;
  readonly safer: CivilDate;
  readonly serviceBoard: CivilDate;
  readonly environment: CivilDate;
}

export function seasonDays(calendar: WorkingCalendar, today: CivilDate): SeasonDays {
  const publishBy = nextWorkingDay(calendar, today);
  const health = addWorkingDays(calendar, publishBy, DAYS_FROM_PUBLISHING);
  const monday = addDays(health, 1 - weekdayOf(health));
  return {
    health,
    development: addWorkingDays(calendar, today, 2),
    safer: meetingDay(calendar, addDays(monday, 14)),
    serviceBoard: meetingDay(calendar, addDays(monday, 28)),
    environment: meetingDay(calendar, addDays(monday, 43)),
  };
}

/** The day itself, or the next working day on which people would come: not between 22 December and 3 January. */
export function meetingDay(calendar: WorkingCalendar, wanted: CivilDate): CivilDate {
  let day = workingDayOnOrAfter(calendar, wanted);
  while (isOverChristmas(day)) day = nextWorkingDay(calendar, day);
  return day;
}

function isOverChristmas(day: CivilDate): boolean {
  return (monthOf(day) === 12 && dayOf(day) >= 22) || (monthOf(day) === 1 && dayOf(day) <= 3);
}

/**
 * The days of a body that meets so many times a year: counted in both directions from a known meeting,
 * on its weekday, oldest first.
 */
export function regularDays(
  calendar: WorkingCalendar,
  { anchor, perYear }: { anchor: CivilDate; perYear: number },
  { first, last }: { first: CivilDate; last: CivilDate },
): CivilDate[] {
  const days = [anchor];
  const nth = (count: number) => addDays(anchor, Math.round((count * 52) / perYear) * 7);
  for (let count = -1; nth(count) >= first; count -= 1) days.unshift(nth(count));
  for (let count = 1; nth(count) <= last; count += 1) days.push(nth(count));
  return days.map((day) => (day === anchor ? day : meetingDay(calendar, day)));
}
