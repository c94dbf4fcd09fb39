import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  CivilDate,
  civilDate,
  compareDates,
  dateOf,
  dayNumber,
  daysBetween,
  daysInMonth,
  eachDay,
  earlierOf,
  firstOfMonth,
  fromDayNumber,
  isCivilDate,
  isLeapYear,
  lastOfMonth,
  laterOf,
  weekdayOf,
} from '#shared/calendar/civil-date.ts';
import { aDayBetween } from './arbitraries.ts';

const anyDay = aDayBetween('0001-01-01', '9999-12-31');

describe('a day is a real day of the calendar', () => {
  test.each(['2026-11-26', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(isCivilDate(text)).toBe(true);
      expect(civilDate(text)).toBe(text);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26/11/2026',
    '2026-11-26T00:00:00Z',
    ' 2026-11-26',
    '2026-11-26\n',
    '',
  ])('%j is not', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow(RangeError);
    expect(CivilDate.safeParse(text).success).toBe(false);
  });

  test('the schema says what to enter, and what is wrong with a day that does not exist', () => {
    expect(CivilDate.parse('2026-11-26')).toBe('2026-11-26');
    expect(CivilDate.safeParse('soon').error?.issues[0]?.message).toBe(
      'Enter a date, for example 26 November 2026.',
    );
    expect(CivilDate.safeParse(undefined).error?.issues[0]?.message).toBe(
      'Enter a date, for example 26 November 2026.',
    );
    expect(CivilDate.safeParse('2026-02-30').error?.issues[0]?.message).toBe(
      'There is no such day in the calendar. Check the day and the month.',
    );
  });
});

describe('days are computed with whole numbers', () => {
  test('day 0 is 1 January 1970, and days before it are negative', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(fromDayNumber(-1)).toBe('1969-12-31');
    expect(addDays('0001-01-01', 30)).toBe('0001-01-31');
    expect(addDays('0999-12-31', 1)).toBe('1000-01-01');
    expect(dayNumber('2026-11-26')).toBe(Date.UTC(2026, 10, 26) / 86_400_000);
  });

  test('every day of the years 1 to 9999 agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const platform = new Date(`${date}T12:00:00Z`);
        expect(fromDayNumber(dayNumber(date))).toBe(date);
        expect(dayNumber(date)).toBe(Math.floor(platform.getTime() / 86_400_000));
        expect(weekdayOf(date) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  test('every single day from 1890 to 2110 follows the one before, leap years and centuries included', () => {
    const days = eachDay('1890-01-01', '2110-12-31');
    const start = Date.UTC(1890, 0, 1);
    const wrong = days.filter((date, index) => {
      return date !== new Date(start + index * 86_400_000).toISOString().slice(0, 10);
    });
    expect(wrong).toEqual([]);
    expect(days).toHaveLength(Math.round((Date.UTC(2111, 0, 1) - start) / 86_400_000));
  });

  test.each([
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2100-02-28', '2100-03-01'],
    ['1999-12-31', '2000-01-01'],
    ['2099-12-31', '2100-01-01'],
  ] as const)('the day after %s is %s', (date, next) => {
    expect(addDays(date, 1)).toBe(next);
    expect(addDays(next, -1)).toBe(date);
  });

  test.each([
    ['2026-03-28', '2026-03-30', 'the clocks go forward on 29 March 2026'],
    ['2026-10-24', '2026-10-26', 'the clocks go back on 25 October 2026'],
  ] as const)('[R-014] two days after %s is %s, though %s', (date, later, _why) => {
    expect(addDays(date, 2)).toBe(later);
    expect(daysBetween(date, later)).toBe(2);
  });

  test('going out of the calendar throws and does not make a day up', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError);
    expect(() => dateOf(2026, 2, 29)).toThrow(RangeError);
  });

  test('adding days and counting them undo each other', () => {
    const nearby = aDayBetween('1800-01-01', '2200-12-31');
    fc.assert(
      fc.property(nearby, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('days sort in calendar order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
        expect([earlierOf(a, b), laterOf(a, b)]).toEqual([a, b].sort());
        expect(compareDates(a, a)).toBe(0);
      }),
    );
  });

  test('every day of a stretch is listed with both ends, and none when it ends before it begins', () => {
    expect(eachDay('2026-02-27', '2026-03-02')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(eachDay('2026-03-02', '2026-03-02')).toEqual(['2026-03-02']);
    expect(eachDay('2026-03-02', '2026-03-01')).toEqual([]);
  });
});

describe('months and years', () => {
  test('26 November 2026 is a Thursday, 29 February 2000 was a Tuesday', () => {
    expect(weekdayOf('2026-11-26')).toBe(4);
    expect(weekdayOf('2000-02-29')).toBe(2);
    expect(weekdayOf('2026-11-29')).toBe(7);
  });

  test('every fourth year is a leap year, not the hundredth, but the four-hundredth', () => {
    expect([2024, 2000, 2400].every(isLeapYear)).toBe(true);
    expect([2023, 1900, 2100].some(isLeapYear)).toBe(false);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2023, 2)).toBe(28);
    expect(daysInMonth(2023, 0)).toBe(0);
  });

  test('a month later is the same day, or the last day of a shorter month', () => {
    expect(addMonths('2026-11-26', 1)).toBe('2026-12-26');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2027-10-31', 4)).toBe('2028-02-29');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2026-03-31', -13)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  test('a month has a first and a last day', () => {
    expect(firstOfMonth('2028-02-10')).toBe('2028-02-01');
    expect(lastOfMonth('2028-02-10')).toBe('2028-02-29');
    expect(lastOfMonth('2026-12-31')).toBe('2026-12-31');
  });
});
