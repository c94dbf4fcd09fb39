import { type CivilDate, dayNumber, fromDayNumber, yearOf } from './civil-date.ts';
import type { DayOff, WorkingCalendar } from './working-calendar.ts';

/** Whether the day counts under the body's rule. */
export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean {
  return calendar.dayOff(dayNumber(date)) === null;
}

/** Why the day does not count: the weekend, a named bank holiday or a named extra day; `null` if it counts. */
export function whyNotWorkingDay(calendar: WorkingCalendar, date: CivilDate): DayOff | null {
  return calendar.dayOff(dayNumber(date));
}

/** The first working day after the date. */
export function nextWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  return addWorkingDays(calendar, date, 1);
}

/** The last working day before the date. */
export function previousWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  return addWorkingDays(calendar, date, -1);
}

/** The date itself when it is a working day, else the next one. */
export function workingDayOnOrAfter(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  return isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
}

/** The date itself when it is a working day, else the one before. */
export function workingDayOnOrBefore(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  return isWorkingDay(calendar, date) ? date : previousWorkingDay(calendar, date);
}

/**
 * The nth working day after the date: day 1 is the next working day, whatever the date is.
 * Backwards when negative; the date itself for 0.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  date: CivilDate,
  count: number,
): CivilDate {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let day = dayNumber(date);
  let offInARow = 0;
  while (left > 0) {
    day += step;
    if (calendar.dayOff(day) === null) {
      left -= 1;
      offInARow = 0;
    } else if ((offInARow += 1) > 3660) {
      throw new RangeError('No working day in ten years: the extra days leave none.');
    }
  }
  return fromDayNumber(day);
}

/**
 * Working days after the first date up to and including the second: 1 from a working day to the
 * next, negative when the second is earlier. This is "in 8 working days" and "2 working days late".
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: CivilDate,
  to: CivilDate,
): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from);
  return countWorkingDays(calendar, dayNumber(from) + 1, dayNumber(to));
}

/** Every working day from the first to the last, both included. */
export function listWorkingDays(
  calendar: WorkingCalendar,
  first: CivilDate,
  last: CivilDate,
): CivilDate[] {
  return daysFrom(first, last)
    .filter((day) => calendar.dayOff(day) === null)
    .map(fromDayNumber);
}

/** Days off that are not weekends, with their names, from the first day to the last, both included. */
export function listNamedDaysOff(
  calendar: WorkingCalendar,
  first: CivilDate,
  last: CivilDate,
): { date: CivilDate; off: Exclude<DayOff, { kind: 'weekend' }> }[] {
  return daysFrom(first, last).flatMap((day) => {
    const off = calendar.dayOff(day);
    return off === null || off.kind === 'weekend' ? [] : [{ date: fromDayNumber(day), off }];
  });
}

/** The years between the dates whose bank holidays come from rules, not from the list. */
export function listProvisionalYears(
  calendar: WorkingCalendar,
  first: CivilDate,
  last: CivilDate,
): number[] {
  const length = Math.max(0, yearOf(last) - yearOf(first) + 1);
  return Array.from({ length }, (_, index) => yearOf(first) + index).filter((year) =>
    calendar.isProvisional(year),
  );
}

function countWorkingDays(calendar: WorkingCalendar, first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) if (calendar.dayOff(day) === null) count += 1;
  return count;
}

function daysFrom(first: CivilDate, last: CivilDate): number[] {
  const start = dayNumber(first);
  const length = Math.max(0, dayNumber(last) - start + 1);
  return Array.from({ length }, (_, index) => start + index);
}
