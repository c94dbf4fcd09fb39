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

/** `Mon 16 to Thu 19`, or `Mon 30 November to Fri 4 December` where the month turns. */
export function formatDayRange(first: CivilDate, last: CivilDate): string {
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const day = sameMonth ? formatDayWithoutMonth : formatMediumDay;
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}

/** `Thu 26`: beside another day of the same month. */
export function formatDayWithoutMonth(date: CivilDate): string {
  return `${shortWeekdayName(date)} ${dayOf(date)}`;
}

/** `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 clear working day`, `5 clear working days`: the number and its noun. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
