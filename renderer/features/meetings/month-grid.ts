import {
  addDays,
  addMonths,
  firstOfMonth,
  lastOfMonth,
  weekdayOf,
  type CivilDate,
} from '#shared/calendar/civil-date.ts';

/** The whole weeks, Monday first, that hold the month of the day. */
export function gridOfMonth(day: CivilDate): CivilDate[][] {
  const first = firstOfMonth(day);
  const last = lastOfMonth(day);
  const weeks: CivilDate[][] = [];
  for (
    let monday = addDays(first, 1 - weekdayOf(first));
    monday <= last;
    monday = addDays(monday, 7)
  ) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset)));
  }
  return weeks;
}

/** Where a key leads from a day; null for a key that is not the calendar's. */
export function nextDay(key: string, day: CivilDate): CivilDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, 1 - weekdayOf(day));
    case 'End':
      return addDays(day, 7 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}
