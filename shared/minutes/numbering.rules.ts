import type { CivilDate } from '../calendar/civil-date.ts';
import { municipalYearOf, yearLabel } from '../calendar/year-labels.ts';

/** `2026-27`: the municipal year whose run of minute numbers the day belongs to. */
export function minuteYearOf(day: CivilDate): string {
  return yearLabel(municipalYearOf(day));
}

/** `26/52`: the year in which the municipal year begins, and the number. */
export function sayMinuteNumber(minuteYear: string, minuteNumber: number): string {
  return `${minuteYear.slice(2, 4)}/${String(minuteNumber)}`;
}

/** `Minute 26/52`; null while it has no number. */
export function minuteWords(entry: {
  readonly minuteYear: string;
  readonly minuteNumber: number | null;
}): string | null {
  const { minuteYear, minuteNumber } = entry;
  return minuteNumber === null ? null : `Minute ${sayMinuteNumber(minuteYear, minuteNumber)}`;
}

/** `HWB 26/52`; the second decision of that minute is `HWB 26/52(2)`. */
export function decisionRef(code: string, minute: string, nth: number): string {
  return nth <= 1 ? `${code} ${minute}` : `${code} ${minute}(${String(nth)})`;
}

/** How many decisions a reference stands for: 2 for `HWB 26/52(2)`. */
export function nthOfRef(ref: string): number {
  return Number(/\((\d+)\)$/.exec(ref)?.[1] ?? 1);
}
