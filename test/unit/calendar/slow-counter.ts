import type { CivilDate } from '#shared/calendar/civil-date.ts';

/** Days off by hand: a set of `yyyy-mm-dd` and the weekdays (0 is Sunday) that never count. */
export interface SlowCalendar {
  readonly off: ReadonlySet<string>;
  readonly weekendDays: readonly number[];
}

/** The day after, by way of the platform's own UTC calendar: nothing shared with the code under test. */
export function slowNextDay(date: string, step = 1): CivilDate {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + step);
  return day.toISOString().slice(0, 10) as CivilDate; // an ISO date always has the shape
}

export function slowIsWorkingDay({ off, weekendDays }: SlowCalendar, date: string): boolean {
  return !weekendDays.includes(new Date(`${date}T12:00:00Z`).getUTCDay()) && !off.has(date);
}

/** R-011 to the letter: look at each day strictly between the two, one by one. */
export function slowClearDays(calendar: SlowCalendar, published: string, meeting: string): number {
  let count = 0;
  for (let day = slowNextDay(published); day < meeting; day = slowNextDay(day)) {
    if (slowIsWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/** The last day of any kind that leaves enough: try each day, going back from the meeting. */
export function slowLatestStrict(
  calendar: SlowCalendar,
  meeting: string,
  needed: number,
): CivilDate {
  let day = slowNextDay(meeting, -1);
  while (slowClearDays(calendar, day, meeting) < needed) day = slowNextDay(day, -1);
  return day;
}

/** The last working day that leaves enough, tried the same way. */
export function slowLatestSafe(calendar: SlowCalendar, meeting: string, needed: number): CivilDate {
  let day = slowLatestStrict(calendar, meeting, needed);
  while (!slowIsWorkingDay(calendar, day)) day = slowNextDay(day, -1);
  return day;
}
