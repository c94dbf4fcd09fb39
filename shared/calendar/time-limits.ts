import { addDays, type CivilDate } from './civil-date.ts';
import { type CalendarSource, type WorkingCalendar, workingCalendar } from './working-calendar.ts';
import { addWorkingDays, workingDayOnOrAfter } from './working-days.ts';

/** The last day to answer: day 1 is the next working day after the trigger. */
export function dueInWorkingDays(
  calendar: WorkingCalendar,
  trigger: CivilDate,
  days: number,
): CivilDate {
  return addWorkingDays(calendar, trigger, days);
}

/** The last of so many calendar days; one that does not count moves to the next working day. */
export function dueInCalendarDays(
  calendar: WorkingCalendar,
  trigger: CivilDate,
  days: number,
): CivilDate {
  return workingDayOnOrAfter(calendar, addDays(trigger, days));
}

/**
 * The calendar of the Freedom of Information Act: a bank holiday in any part of the United Kingdom
 * does not count, and the body's own days off do (s.10(6), R-110).
 */
export function foiCalendar({
  bankHolidays,
}: Pick<CalendarSource, 'bankHolidays'>): WorkingCalendar {
  return workingCalendar({ bankHolidays, rule: 'working_days', scope: 'any-part-of-uk' });
}
