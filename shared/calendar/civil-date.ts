import { z } from 'zod';
import { dayNumberOf, partsOfDayNumber, type Weekday, weekdayOfDayNumber } from './day-number.ts';

/** A day in the body's own calendar (Europe/London), `yyyy-mm-dd`. Not an instant. */
export type CivilDate = `${number}-${number}-${number}`;

const NOT_A_DATE = 'Enter a date, for example 26 November 2026.';

// The assertion narrows the output only: zod has no refinement that narrows a string type.
export const CivilDate = z
  .string(NOT_A_DATE)
  .regex(/^\d{4}-\d{2}-\d{2}$/, NOT_A_DATE)
  .refine(isCivilDate, 'There is no such day in the calendar. Check the day and the month.')
  .meta({
    format: 'date',
    description: 'A day, yyyy-mm-dd, Europe/London',
  }) as unknown as z.ZodType<CivilDate, string>;

/** Whether the text is a real day written `yyyy-mm-dd`, leap years included. */
export function isCivilDate(text: string): text is CivilDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day);
}

/** The same day, checked; throws when the text is not one. For text that the program itself made. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day made of its parts; throws when the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): CivilDate {
  if (!isRealDay(year, month, day)) throw new RangeError(`Not a day: ${year}-${month}-${day}`);
  return fromDayNumber(dayNumberOf(year, month, day));
}

/** Days since 1 January 1970, an integer: the only thing dates are computed with. */
export function dayNumber(date: CivilDate): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOf(date));
}

/** The day that many days after 1 January 1970; throws outside the years 1 to 9999. */
export function fromDayNumber(days: number): CivilDate {
  const { year, month, day } = partsOfDayNumber(days);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`No such day: number ${days}`);
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return text as CivilDate; // built from three padded numbers, so it has the shape
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1 to 31. */
export function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

export function weekdayOf(date: CivilDate): Weekday {
  return weekdayOfDayNumber(dayNumber(date));
}

/** That many days later; earlier when `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from the first to the second: 1 from today to tomorrow, negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** For `sort`: negative when the first is earlier. */
export function compareDates(first: CivilDate, second: CivilDate): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

export function earlierOf(first: CivilDate, second: CivilDate): CivilDate {
  return first <= second ? first : second;
}

export function laterOf(first: CivilDate, second: CivilDate): CivilDate {
  return first >= second ? first : second;
}

/** Every day from the first to the last, both included; none when the last is earlier. */
export function eachDay(first: CivilDate, last: CivilDate): CivilDate[] {
  const start = dayNumber(first);
  const length = Math.max(0, dayNumber(last) - start + 1);
  return Array.from({ length }, (_, index) => fromDayNumber(start + index));
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export function firstOfMonth(date: CivilDate): CivilDate {
  return dateOf(yearOf(date), monthOf(date), 1);
}

export function lastOfMonth(date: CivilDate): CivilDate {
  return dateOf(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)));
}

/** The same day of the month that many months later, or the month's last day where it has none. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (((count % 12) + 12) % 12) + 1;
  return dateOf(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** The same day that many years later; 29 February becomes 28 February where it must. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
