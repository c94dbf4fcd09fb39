import { describe, expect, test } from 'vitest';
import {
  type BankHoliday,
  type BankHolidays,
  BankHolidays as BankHolidaysSchema,
  bankHolidayName,
  DIVISIONS,
  mergeBankHolidays,
  NO_BANK_HOLIDAYS,
} from '#shared/calendar/bank-holidays.ts';
import { bundledHolidays } from './calendars.ts';

const newYear: BankHoliday = { date: '2029-01-01', title: 'New Year’s Day', substitute: false };
const easter: BankHoliday = { date: '2029-03-30', title: 'Good Friday', substitute: false };

function listOf(...holidays: BankHoliday[]): BankHolidays {
  return { ...NO_BANK_HOLIDAYS, 'england-and-wales': holidays };
}

describe('[R-143] a newer list is merged and never replaces', () => {
  test('a day that the newer list leaves out stays', () => {
    const merge = mergeBankHolidays(bundledHolidays, listOf(newYear));
    for (const division of DIVISIONS) {
      expect(merge.holidays[division]).toEqual(expect.arrayContaining(bundledHolidays[division]));
    }
    expect(merge.kept).toHaveLength(DIVISIONS.flatMap((each) => bundledHolidays[each]).length);
  });

  test('a new day is added in its place', () => {
    const merge = mergeBankHolidays(listOf(easter), listOf(newYear));
    expect(merge.holidays['england-and-wales']).toEqual([newYear, easter]);
    expect(merge.added).toEqual([{ division: 'england-and-wales', holiday: newYear }]);
    expect(merge.kept).toEqual([{ division: 'england-and-wales', holiday: easter }]);
  });

  test('the newer name of a day is taken, and reported', () => {
    const renamed = { ...newYear, title: 'New Year' };
    const merge = mergeBankHolidays(listOf(newYear), listOf(renamed));
    expect(merge.holidays['england-and-wales']).toEqual([renamed]);
    expect(merge.renamed).toEqual([
      { division: 'england-and-wales', holiday: renamed, before: newYear },
    ]);
    expect(merge.added).toEqual([]);
  });

  test('merging a list with itself changes nothing', () => {
    const merge = mergeBankHolidays(bundledHolidays, bundledHolidays);
    expect(merge.holidays).toEqual(bundledHolidays);
    expect([merge.added, merge.renamed, merge.kept]).toEqual([[], [], []]);
  });

  test('the lists that went in are left as they were', () => {
    const known = listOf(easter);
    const newer = listOf(newYear);
    mergeBankHolidays(known, newer);
    expect([known, newer]).toEqual([listOf(easter), listOf(newYear)]);
    expect(NO_BANK_HOLIDAYS).toEqual({
      'england-and-wales': [],
      scotland: [],
      'northern-ireland': [],
    });
  });
});

test('a substitute day says so in its name', () => {
  expect(bankHolidayName({ title: 'Boxing Day', substitute: true })).toBe(
    'Boxing Day substitute day',
  );
  expect(bankHolidayName({ title: 'Boxing Day', substitute: false })).toBe('Boxing Day');
});

test('the bundled list passes the schema of the contract', () => {
  expect(BankHolidaysSchema.parse(bundledHolidays)).toEqual(bundledHolidays);
});

test('[R-142] the bundled list has the proclaimed days of its years', () => {
  const dates = bundledHolidays['england-and-wales'].map(({ date }) => date);
  expect(dates).toEqual(
    expect.arrayContaining(['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']),
  );
  expect(dates).not.toContain('2020-05-04');
  expect(dates).not.toContain('2022-05-30');
});
