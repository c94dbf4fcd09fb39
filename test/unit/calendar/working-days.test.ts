import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_BANK_HOLIDAYS } from '#shared/calendar/bank-holidays.ts';
import { type CivilDate, eachDay } from '#shared/calendar/civil-date.ts';
import {
  addWorkingDays,
  isWorkingDay,
  listNamedDaysOff,
  listProvisionalYears,
  listWorkingDays,
  nextWorkingDay,
  previousWorkingDay,
  whyNotWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '#shared/calendar/working-days.ts';
import { aListedDay, someExtraDays } from './arbitraries.ts';
import { aCalendar, bundledHolidays } from './calendars.ts';
import { slowIsWorkingDay, slowNextDay } from './slow-counter.ts';

const calendar = aCalendar();
const listedDates = bundledHolidays['england-and-wales'].map(({ date }) => date);

describe('[R-010] which days count', () => {
  test('Monday to Friday do, and a weekend does not', () => {
    const week = eachDay('2026-11-23', '2026-11-29').map((date) => isWorkingDay(calendar, date));
    expect(week).toEqual([true, true, true, true, true, false, false]);
    expect(whyNotWorkingDay(calendar, '2026-11-26')).toBeNull();
    expect(whyNotWorkingDay(calendar, '2026-11-28')).toEqual({ kind: 'weekend' });
  });

  test('a bank holiday does not, and is named', () => {
    expect(whyNotWorkingDay(calendar, '2026-04-03')).toEqual({
      kind: 'bank_holiday',
      title: 'Good Friday',
      provisional: false,
    });
    expect(whyNotWorkingDay(calendar, '2026-12-28')).toEqual({
      kind: 'bank_holiday',
      title: 'Boxing Day substitute day',
      provisional: false,
    });
  });

  test('[R-145] Christmas Eve and 2 January count in England', () => {
    expect(isWorkingDay(calendar, '2026-12-24')).toBe(true);
    expect(isWorkingDay(calendar, '2025-01-02')).toBe(true);
    expect(isWorkingDay(aCalendar({ scope: 'scotland' }), '2025-01-02')).toBe(false);
  });

  test('[R-145] a shutdown day of the body does not count, and is named', () => {
    const shut = aCalendar({ extraDays: [{ date: '2026-12-24', title: 'Offices closed' }] });
    expect(whyNotWorkingDay(shut, '2026-12-24')).toEqual({
      kind: 'extra',
      title: 'Offices closed',
    });
    expect(isWorkingDay(shut, '2026-12-23')).toBe(true);
  });

  test('an extra day on a bank holiday or a weekend leaves the first reason standing', () => {
    const shut = aCalendar({
      extraDays: [
        { date: '2026-12-25', title: 'Offices closed' },
        { date: '2026-12-26', title: 'Offices closed' },
      ],
    });
    expect(whyNotWorkingDay(shut, '2026-12-25')?.kind).toBe('bank_holiday');
    expect(whyNotWorkingDay(shut, '2026-12-26')?.kind).toBe('weekend');
  });
});

describe('[R-013] the rule that counts Saturdays', () => {
  const saturdays = aCalendar({ rule: 'exclude_sundays' });

  test('a Saturday counts, a Sunday does not', () => {
    expect(isWorkingDay(saturdays, '2026-11-28')).toBe(true);
    expect(isWorkingDay(calendar, '2026-11-28')).toBe(false);
    expect(whyNotWorkingDay(saturdays, '2026-11-29')).toEqual({ kind: 'weekend' });
  });

  test('the Easter break runs from Maundy Thursday to the Tuesday after Easter', () => {
    const off = eachDay('2026-04-01', '2026-04-08').filter((day) => !isWorkingDay(saturdays, day));
    expect(off).toEqual(eachDay('2026-04-02', '2026-04-07'));
    expect(whyNotWorkingDay(saturdays, '2026-04-02')).toEqual({
      kind: 'break',
      title: 'Easter break',
    });
    expect(whyNotWorkingDay(saturdays, '2026-04-03')?.kind).toBe('bank_holiday');
  });

  test.each<[number, CivilDate, CivilDate]>([
    [2024, '2024-12-24', '2024-12-27'],
    [2025, '2025-12-24', '2025-12-27'],
    [2026, '2026-12-24', '2026-12-29'],
    [2027, '2027-12-24', '2027-12-29'],
    [2022, '2022-12-24', '2022-12-28'],
    [2023, '2023-12-23', '2023-12-27'],
  ])(
    'the Christmas break of %i runs from the last week day before, %s, to the first after, %s',
    (year, first, last) => {
      const days = eachDay(`${year}-12-18`, `${year}-12-31`);
      const off = days.filter((day) => !isWorkingDay(saturdays, day) && !isSunday(day));
      expect(off).toEqual(eachDay(first, last).filter((day) => !isSunday(day)));
    },
  );

  test('a day of mourning in the table of extra days does not count', () => {
    const mourning = aCalendar({
      rule: 'exclude_sundays',
      extraDays: [{ date: '2022-09-10', title: 'Day of mourning' }],
    });
    expect(whyNotWorkingDay(mourning, '2022-09-10')).toEqual({
      kind: 'extra',
      title: 'Day of mourning',
    });
    expect(isWorkingDay(saturdays, '2022-09-10')).toBe(true);
  });
});

describe('[R-110] bank holidays of any part of the United Kingdom', () => {
  const anyPart = aCalendar({ scope: 'any-part-of-uk' });

  test.each([
    ['2026-11-30', 'St Andrew’s Day'],
    ['2026-03-17', 'St Patrick’s Day'],
    ['2026-06-15', 'World Cup bank holiday'],
    ['2026-01-02', '2nd January'],
    ['2026-08-31', 'Summer bank holiday'],
  ] as const)('%s does not count: %s', (date, title) => {
    expect(whyNotWorkingDay(anyPart, date)).toMatchObject({ kind: 'bank_holiday', title });
  });

  test('a Scottish holiday counts as a working day everywhere else in the product', () => {
    expect(isWorkingDay(calendar, '2026-11-30')).toBe(true);
  });
});

describe('stepping and counting', () => {
  test('the next and the previous working day step over the Christmas of 2026', () => {
    expect(nextWorkingDay(calendar, '2026-12-24')).toBe('2026-12-29');
    expect(previousWorkingDay(calendar, '2026-12-29')).toBe('2026-12-24');
    expect(nextWorkingDay(calendar, '2026-12-29')).toBe('2026-12-30');
  });

  test('a working day is itself the first on or after, and the last on or before', () => {
    expect(workingDayOnOrAfter(calendar, '2026-11-26')).toBe('2026-11-26');
    expect(workingDayOnOrBefore(calendar, '2026-11-26')).toBe('2026-11-26');
    expect(workingDayOnOrAfter(calendar, '2026-12-25')).toBe('2026-12-29');
    expect(workingDayOnOrBefore(calendar, '2026-12-28')).toBe('2026-12-24');
  });

  test('[R-103] day 1 is the next working day, whatever the day it starts from', () => {
    expect(addWorkingDays(calendar, '2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays(calendar, '2026-11-21', 1)).toBe('2026-11-23');
    expect(addWorkingDays(calendar, '2026-11-22', 1)).toBe('2026-11-23');
    expect(addWorkingDays(calendar, '2026-11-21', 0)).toBe('2026-11-21');
  });

  test('the working days between are those after the first day up to the second', () => {
    expect(workingDaysBetween(calendar, '2026-11-17', '2026-11-27')).toBe(8);
    expect(workingDaysBetween(calendar, '2026-11-17', '2026-12-23')).toBe(26);
    expect(workingDaysBetween(calendar, '2026-11-27', '2026-11-17')).toBe(-8);
    expect(workingDaysBetween(calendar, '2026-11-17', '2026-11-17')).toBe(0);
    expect(workingDaysBetween(calendar, '2026-11-27', '2026-11-29')).toBe(0);
  });

  test('working days are listed, and the named days off among the others', () => {
    expect(listWorkingDays(calendar, '2026-12-23', '2026-12-29')).toEqual([
      '2026-12-23',
      '2026-12-24',
      '2026-12-29',
    ]);
    expect(listNamedDaysOff(calendar, '2026-12-23', '2026-12-29').map(({ date }) => date)).toEqual([
      '2026-12-25',
      '2026-12-28',
    ]);
  });

  test('a body whose extra days leave no working day is told so and not left waiting', () => {
    const never = aCalendar({
      extraDays: eachDay('2026-01-01', '2037-12-31').map((date) => ({ date, title: 'Closed' })),
    });
    expect(() => nextWorkingDay(never, '2026-01-01')).toThrow('No working day in ten years');
  });

  test('day after day agrees with a slow count on the list, with closures', () => {
    fc.assert(
      fc.property(
        aListedDay,
        fc.integer({ min: 0, max: 60 }),
        someExtraDays,
        (from, length, extraDays) => {
          const ours = aCalendar({ extraDays });
          const slow = {
            off: new Set<string>([...listedDates, ...extraDays.map(({ date }) => date)]),
            weekendDays: [0, 6],
          };
          let day: CivilDate = from;
          let count = 0;
          for (let step = 0; step < length; step += 1) {
            day = slowNextDay(day);
            if (slowIsWorkingDay(slow, day)) count += 1;
          }
          expect(workingDaysBetween(ours, from, day)).toBe(count);
          expect(listWorkingDays(ours, slowNextDay(from), day)).toHaveLength(count);
          if (count > 0) expect(addWorkingDays(ours, from, count) <= day).toBe(true);
          expect(addWorkingDays(ours, from, count + 1) > day).toBe(true);
        },
      ),
    );
  });

  test('going forward and back by working days returns to a working day', () => {
    fc.assert(
      fc.property(aListedDay, fc.integer({ min: 0, max: 60 }), (date, count) => {
        const start = workingDayOnOrAfter(calendar, date);
        const there = addWorkingDays(calendar, start, count);
        expect(addWorkingDays(calendar, there, -count)).toBe(start);
        expect(workingDaysBetween(calendar, start, there)).toBe(count);
      }),
    );
  });
});

describe('[R-143] years outside the list', () => {
  test('their holidays come from the rules and are provisional', () => {
    expect(whyNotWorkingDay(calendar, '2031-12-25')).toEqual({
      kind: 'bank_holiday',
      title: 'Christmas Day',
      provisional: true,
    });
    expect(listProvisionalYears(calendar, '2027-06-01', '2030-01-01')).toEqual([2029, 2030]);
    expect(listProvisionalYears(calendar, '2015-01-01', '2028-12-31')).toEqual([]);
  });

  test('[R-142] 2011 and 2012 have their proclaimed days', () => {
    expect(whyNotWorkingDay(calendar, '2011-04-29')).toMatchObject({ kind: 'bank_holiday' });
    expect(whyNotWorkingDay(calendar, '2012-06-05')).toMatchObject({ kind: 'bank_holiday' });
    expect(isWorkingDay(calendar, '2012-05-28')).toBe(true);
  });

  test('a year of which the list has only a part is filled from the rules', () => {
    const partial = aCalendar({
      bankHolidays: {
        ...NO_BANK_HOLIDAYS,
        'england-and-wales': [{ date: '2029-01-01', title: 'New Year’s Day', substitute: false }],
      },
    });
    expect(whyNotWorkingDay(partial, '2029-01-01')).toMatchObject({ provisional: false });
    expect(whyNotWorkingDay(partial, '2029-03-30')).toMatchObject({ provisional: true });
    expect(listProvisionalYears(partial, '2029-01-01', '2029-12-31')).toEqual([2029]);
  });

  test('a year of the list keeps its moved holiday where the rules would have another', () => {
    expect(isWorkingDay(calendar, '2020-05-04')).toBe(true);
    expect(isWorkingDay(calendar, '2020-05-08')).toBe(false);
    expect(isWorkingDay(calendar, '2022-05-30')).toBe(true);
  });
});

test('a calendar of 20 years answers 100,000 questions in well under a second', () => {
  const days = eachDay('2015-01-01', '2034-12-31');
  const started = performance.now();
  const fresh = aCalendar({ scope: 'any-part-of-uk', rule: 'exclude_sundays' });
  let count = 0;
  for (let question = 0; question < 100_000; question += 1) {
    if (isWorkingDay(fresh, days[question % days.length] ?? '2026-01-01')) count += 1;
  }
  expect(count).toBeGreaterThan(70_000);
  expect(performance.now() - started).toBeLessThan(700);
});

function isSunday(date: string): boolean {
  return new Date(`${date}T12:00:00Z`).getUTCDay() === 0;
}
