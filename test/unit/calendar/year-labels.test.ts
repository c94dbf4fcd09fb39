import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  financialQuarterOf,
  financialYearOf,
  financialYearRange,
  municipalYearOf,
  parseFinancialYear,
  quarterLabel,
  quarterRange,
  yearLabel,
} from '#shared/calendar/year-labels.ts';
import { aDayBetween } from './arbitraries.ts';

describe('[R-150] the financial year runs from 1 April to 31 March', () => {
  test.each([
    ['2026-03-31', '2025-26', 'Q4 2025-26'],
    ['2026-04-01', '2026-27', 'Q1 2026-27'],
    ['2026-06-30', '2026-27', 'Q1 2026-27'],
    ['2026-07-01', '2026-27', 'Q2 2026-27'],
    ['2026-10-01', '2026-27', 'Q3 2026-27'],
    ['2026-12-31', '2026-27', 'Q3 2026-27'],
    ['2027-01-01', '2026-27', 'Q4 2026-27'],
    ['2000-01-01', '1999-00', 'Q4 1999-00'],
  ] as const)('%s is in %s, %s', (date, year, quarter) => {
    expect(yearLabel(financialYearOf(date))).toBe(year);
    expect(quarterLabel(financialQuarterOf(date))).toBe(quarter);
  });

  test('quarters have their first and last days', () => {
    expect(quarterRange({ year: 2026, quarter: 1 })).toEqual({
      from: '2026-04-01',
      to: '2026-06-30',
    });
    expect(quarterRange({ year: 2026, quarter: 4 })).toEqual({
      from: '2027-01-01',
      to: '2027-03-31',
    });
    expect(financialYearRange(2026)).toEqual({ from: '2026-04-01', to: '2027-03-31' });
  });

  test('every day lies in its own quarter and year', () => {
    fc.assert(
      fc.property(aDayBetween('1900-01-01', '2100-12-31'), (date) => {
        const quarter = quarterRange(financialQuarterOf(date));
        const year = financialYearRange(financialYearOf(date));
        expect(year.from <= quarter.from && quarter.from <= date).toBe(true);
        expect(date <= quarter.to && quarter.to <= year.to).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-27', 2026],
    ['09-10', 2009],
    ['2009-2010', 2009],
    ['2008/09', 2008],
    ['FY 2008/09', 2008],
    ['2026–27', 2026],
    ['1999-00', 1999],
    ['99-00', 1999],
  ])('%s on import is the year that begins in %i', (text, year) => {
    expect(parseFinancialYear(text)).toEqual({ ok: true, year });
  });

  test.each([
    ['2009-11', '2009-11 is not one year. Write 2009-10.'],
    ['2010-2009', '2010-2009 is not one year. Write 2010-11.'],
    ['2009', 'Enter a financial year, for example 2026-27.'],
    ['', 'Enter a financial year, for example 2026-27.'],
  ])('%j is refused', (text, reason) => {
    expect(parseFinancialYear(text)).toEqual({ ok: false, reason });
  });
});

describe('the municipal year runs from May to May', () => {
  test('from 1 May where the annual meeting is not known', () => {
    expect(yearLabel(municipalYearOf('2026-04-30'))).toBe('2025-26');
    expect(yearLabel(municipalYearOf('2026-05-01'))).toBe('2026-27');
  });

  test('from the annual meeting where it is known', () => {
    expect(municipalYearOf('2026-05-18', '2026-05-19')).toBe(2025);
    expect(municipalYearOf('2026-05-19', '2026-05-19')).toBe(2026);
  });

  test('an annual meeting of another year says nothing about this one', () => {
    expect(municipalYearOf('2027-05-02', '2026-05-19')).toBe(2027);
  });
});
