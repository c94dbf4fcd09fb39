import { type CivilDate, dayOf, yearOf } from '../calendar/civil-date.ts';
import { monthName, shortMonthName } from '../calendar/date-words.ts';
import { sayMinuteNumber } from '../minutes/numbering.rules.ts';

/** What of a minute's entry makes its number. */
export interface NumberedEntry {
  /** `2026-27`, the municipal year of the number; empty before it has one. */
  readonly minuteYear: string;
  readonly minuteNumber: number | null;
}

/** `26/44`; empty before the entry has a number. */
export function minuteNumber({ minuteYear, minuteNumber: number }: NumberedEntry): string {
  if (number === null) return '';
  return sayMinuteNumber(minuteYear, number);
}

/** `Minute 26/44, 24 September`; `Minutes of 24 September` before it has a number. */
export function sayMinute(entry: NumberedEntry | null, day: CivilDate): string {
  const number = entry === null ? '' : minuteNumber(entry);
  const words = `${dayOf(day)} ${monthName(day)}`;
  return number === '' ? `Minutes of ${words}` : `Minute ${number}, ${words}`;
}

/** `20 Oct`, or `20 Oct 2027` where the year is not the one that the reader has in mind. */
export function sayShortDay(day: CivilDate, beside: CivilDate): string {
  const words = `${dayOf(day)} ${shortMonthName(day)}`;
  return yearOf(day) === yearOf(beside) ? words : `${words} ${yearOf(day)}`;
}
