import { addDays, addMonths, type CivilDate, dateOf, monthOf, yearOf } from './civil-date.ts';

/** A quarter of a financial year: Q1 is April to June. */
export interface FinancialQuarter {
  /** The year in which the financial year begins: 2026 for 2026-27. */
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** First and last day, both included. */
export interface DayRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export type ParsedFinancialYear =
  { readonly ok: true; readonly year: number } | { readonly ok: false; readonly reason: string };

/** The year in which the day's financial year begins: 1 April to 31 March. */
export function financialYearOf(date: CivilDate): number {
  return monthOf(date) >= 4 ? yearOf(date) : yearOf(date) - 1;
}

/** `2026-27` for the year that begins in 2026; `1999-00` at the century. */
export function yearLabel(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

export function financialYearRange(year: number): DayRange {
  return { from: dateOf(year, 4, 1), to: dateOf(year + 1, 3, 31) };
}

export function financialQuarterOf(date: CivilDate): FinancialQuarter {
  const quarters = { 0: 4, 1: 1, 2: 2, 3: 3 } as const;
  const index = Math.floor((monthOf(date) - 1) / 3) as 0 | 1 | 2 | 3; // months 1 to 12 give 0 to 3
  return { year: financialYearOf(date), quarter: quarters[index] };
}

/** `Q3 2026-27`. */
export function quarterLabel({ year, quarter }: FinancialQuarter): string {
  return `Q${quarter} ${yearLabel(year)}`;
}

export function quarterRange({ year, quarter }: FinancialQuarter): DayRange {
  const from = addMonths(dateOf(year, 4, 1), (quarter - 1) * 3);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** Reads `2026-27`, `09-10`, `2009-2010` and `2008/09` as old reports write them. */
export function parseFinancialYear(text: string): ParsedFinancialYear {
  const match = /^(?:fy ?)?(\d{4}|\d{2}) ?[-/–] ?(\d{4}|\d{2})$/i.exec(text.trim());
  if (match === null) return { ok: false, reason: 'Enter a financial year, for example 2026-27.' };
  const [, start = '', end = ''] = match;
  const year = start.length === 4 ? Number(start) : century(Number(start)) + Number(start);
  const follows = end.length === 4 ? Number(end) === year + 1 : Number(end) === (year + 1) % 100;
  if (follows) return { ok: true, year };
  return { ok: false, reason: `${text.trim()} is not one year. Write ${yearLabel(year)}.` };
}

/**
 * The year in which the day's municipal year begins. It runs from one annual meeting to the next,
 * both in May; where the meeting of that year is not known, from 1 May.
 */
export function municipalYearOf(date: CivilDate, annualMeeting?: CivilDate): number {
  const year = yearOf(date);
  const isKnown = annualMeeting !== undefined && yearOf(annualMeeting) === year;
  return date >= (isKnown ? annualMeeting : dateOf(year, 5, 1)) ? year : year - 1;
}

function century(yearOfCentury: number): number {
  return yearOfCentury >= 80 ? 1900 : 2000;
}
