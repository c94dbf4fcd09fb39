import { type CivilDate, dayOf, monthOf, weekdayOf, yearOf } from './civil-date.ts';
import type { Weekday } from './day-number.ts';

export const WEEKDAY_NAMES = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
} as const satisfies Record<Weekday, string>;

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Thursday 26 November 2026`: titles, agendas, anything printed. */
export function formatLongDate(date: CivilDate): string {
  return `${formatLongDay(date)} ${yearOf(date)}`;
}

/** `Thursday 26 November`: sentences where the year is plain. */
export function formatLongDay(date: CivilDate): string {
  return `${weekdayName(date)} ${dayOf(date)} ${monthName(date)}`;
}

/** `Thu 26 November`: sentences that name several days. */
export function formatMediumDay(date: CivilDate): string {
  return `${shortWeekdayName(date)} ${dayOf(date)} ${monthName(date)}`;
}

/** `Thu 26 Nov`: rows and cells. */
export function formatShortDay(date: CivilDate): string {
  return `${shortWeekdayName(date)} ${dayOf(date)} ${shortMonthName(date)}`;
}

/** `Thu 26 Nov 2026`: rows that span years. */
export function formatShortDate(date: CivilDate): string {
  return `${formatShortDay(date)} ${yearOf(date)}`;
}

/** `26 November 2026`: registers and reports (S-319). */
export function formatPlainDate(date: CivilDate): string {
  return `${dayOf(date)} ${monthName(date)} ${yearOf(date)}`;
}

/** `November 2026`. */
export function formatMonth(date: CivilDate): string {
  return `${monthName(date)} ${yearOf(date)}`;
}

/** `Thursday`. */
export function weekdayName(date: CivilDate): string {
  return WEEKDAY_NAMES[weekdayOf(date)];
}

/** `Thu`. */
export function shortWeekdayName(date: CivilDate): string {
  return weekdayName(date).slice(0, 3);
}

/** `November`. */
export function monthName(date: CivilDate): string {
  return MONTH_NAMES[monthOf(date) - 1] ?? '';
}

/** `Nov`. */
export function shortMonthName(date: CivilDate): string {
  return monthName(date).slice(0, 3);
}

/**
 * `Mon 16 to Thu 19 November`, or `Mon 30 November to Fri 4 December` where the month turns. Beside a
 * date of the same month, which the sentence has just named, the month is left out: `Mon 16 to Thu 19`.
 */
export function formatDayRange(first: CivilDate, last: CivilDate, beside?: CivilDate): string {
  const end =
    beside !== undefined && isSameMonth(last, beside)
      ? formatDayWithoutMonth(last)
      : formatMediumDay(last);
  if (first === last) return end;
  const start = isSameMonth(first, last) ? formatDayWithoutMonth(first) : formatMediumDay(first);
  return `${start} to ${end}`;
}

/** `Thu 26`: beside another day of the same month. */
export function formatDayWithoutMonth(date: CivilDate): string {
  return `${shortWeekdayName(date)} ${dayOf(date)}`;
}

/** `Thursday 19` beside a day of the same month, else `Thursday 1 December`. */
export function formatLongDayBeside(date: CivilDate, beside: CivilDate): string {
  return isSameMonth(date, beside) ? `${weekdayName(date)} ${dayOf(date)}` : formatLongDay(date);
}

/** `25 and 28 December and 1 January`: dates in order, each month named once. */
export function formatDaysByMonth(dates: readonly CivilDate[]): string {
  const months = Map.groupBy(dates, (date) => date.slice(0, 7));
  return joinWords(
    [...months.values()].map((days) => {
      const [first] = days;
      return first === undefined
        ? ''
        : `${joinWords(days.map((day) => String(dayOf(day))))} ${monthName(first)}`;
    }),
  );
}

/** `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 paper`, `5 papers`; `1 is`, `5 are`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function isSameMonth(first: CivilDate, second: CivilDate): boolean {
  return first.slice(0, 7) === second.slice(0, 7);
}
