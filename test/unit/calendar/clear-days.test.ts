import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from '#shared/calendar/civil-date.ts';
import { CLEAR_DAYS_NEEDED, clearDays, publishBy } from '#shared/calendar/clear-days.ts';
import { isWorkingDay } from '#shared/calendar/working-days.ts';
import { aListedDay, aShutdownFrom, someExtraDays } from './arbitraries.ts';
import { aCalendar, bundledHolidays } from './calendars.ts';
import {
  type SlowCalendar,
  slowClearDays,
  slowLatestSafe,
  slowLatestStrict,
} from './slow-counter.ts';

const calendar = aCalendar();
const needed = CLEAR_DAYS_NEEDED;

interface GoldenVector {
  readonly meeting: CivilDate;
  readonly safe: CivilDate;
  /** Given where the rules page gives it; else the day before the first counted day. */
  readonly strict: CivilDate;
  readonly because: string;
}

const GOLDEN: GoldenVector[] = [
  { meeting: '2026-11-26', safe: '2026-11-18', strict: '2026-11-18', because: 'none is near' },
  {
    meeting: '2026-12-07',
    safe: '2026-11-27',
    strict: '2026-11-29',
    because: 'a Sunday is strict',
  },
  {
    meeting: '2026-12-21',
    safe: '2026-12-11',
    strict: '2026-12-13',
    because: 'a Sunday is strict',
  },
  {
    meeting: '2026-12-29',
    safe: '2026-12-17',
    strict: '2026-12-17',
    because: '24 December counts',
  },
  { meeting: '2027-01-04', safe: '2026-12-22', strict: '2026-12-22', because: '1 January is out' },
  { meeting: '2027-01-05', safe: '2026-12-23', strict: '2026-12-23', because: '1 January is out' },
  { meeting: '2027-03-30', safe: '2027-03-18', strict: '2027-03-18', because: 'Easter is out' },
  {
    meeting: '2026-04-14',
    safe: '2026-04-02',
    strict: '2026-04-06',
    because: 'Easter Monday is strict',
  },
  { meeting: '2026-05-05', safe: '2026-04-24', strict: '2026-04-26', because: 'early May is out' },
  {
    meeting: '2028-01-10',
    safe: '2027-12-30',
    strict: '2027-12-30',
    because: 'New Year is on the 3rd',
  },
  {
    meeting: '2022-06-09',
    safe: '2022-05-30',
    strict: '2022-05-30',
    because: '2 and 3 June are out',
  },
  {
    meeting: '2022-09-22',
    safe: '2022-09-13',
    strict: '2022-09-13',
    because: 'the funeral is out',
  },
];

describe('[R-019] the last day to publish', () => {
  test.each(GOLDEN)(
    '[R-012] for a meeting on $meeting is $safe, strictly $strict: $because',
    ({ meeting, safe, strict }) => {
      expect(publishBy({ calendar, meeting, needed })).toEqual({
        latestSafe: safe,
        latestStrict: strict,
      });
    },
  );

  test.each(GOLDEN)(
    '[R-011] for a meeting on $meeting leaves 5 clear days, and the day after it 4',
    ({ meeting, safe, strict }) => {
      expect(clearDays(calendar, safe, meeting)).toBe(5);
      expect(clearDays(calendar, strict, meeting)).toBe(5);
      expect(clearDays(calendar, addDays(strict, 1), meeting)).toBe(4);
    },
  );
});

describe('[R-011] clear working days lie strictly between publication and meeting', () => {
  test('[R-019] published on Thursday 19 November there are 4 before Thursday 26 November 2026', () => {
    expect(clearDays(calendar, '2026-11-19', '2026-11-26')).toBe(4);
  });

  test('[R-019] published on Friday 13 November 2026 there are 4 before the 20th and 5 before the 23rd', () => {
    expect(clearDays(calendar, '2026-11-13', '2026-11-20')).toBe(4);
    expect(clearDays(calendar, '2026-11-13', '2026-11-23')).toBe(5);
  });

  test('neither the day of publication nor the day of the meeting counts', () => {
    expect(clearDays(calendar, '2026-11-25', '2026-11-26')).toBe(0);
    expect(clearDays(calendar, '2026-11-24', '2026-11-26')).toBe(1);
  });

  test('there are none when the paper comes out on the day of the meeting or after it', () => {
    expect(clearDays(calendar, '2026-11-26', '2026-11-26')).toBe(0);
    expect(clearDays(calendar, '2026-12-26', '2026-11-26')).toBe(0);
  });

  test.each([
    ['2026-03-26', '2026-04-02', 'the clocks go forward on Sunday 29 March 2026'],
    ['2026-10-22', '2026-10-29', 'the clocks go back on Sunday 25 October 2026'],
    ['2024-02-26', '2024-03-04', '29 February 2024 is a day like any other'],
  ] as const)(
    '[R-014] from Thursday or Monday %s a week is 4 clear days, to %s: %s',
    (from, to, _why) => {
      expect(clearDays(calendar, from, to)).toBe(4);
    },
  );

  test('[R-018] a notice that forgets the two Easter holidays of April 2019 is two days short', () => {
    const withoutEaster = addDays('2019-04-24', -8);
    expect(withoutEaster).toBe('2019-04-16');
    expect(clearDays(calendar, withoutEaster, '2019-04-24')).toBe(3);
    expect(publishBy({ calendar, meeting: '2019-04-24', needed }).latestSafe).toBe('2019-04-12');
  });

  test('[R-010] an office closure in the count moves the deadline', () => {
    const shut = aCalendar({ extraDays: [{ date: '2026-11-24', title: 'Offices closed' }] });
    expect(publishBy({ calendar: shut, meeting: '2026-11-26', needed }).latestSafe).toBe(
      '2026-11-17',
    );
    expect(clearDays(shut, '2026-11-18', '2026-11-26')).toBe(4);
  });

  test('[R-002] a Welsh body needs three', () => {
    expect(publishBy({ calendar, meeting: '2026-11-26', needed: 3 })).toEqual({
      latestSafe: '2026-11-20',
      latestStrict: '2026-11-22',
    });
  });

  test('[R-013] where Saturdays count the deadline is later', () => {
    const saturdays = aCalendar({ rule: 'exclude_sundays' });
    expect(publishBy({ calendar: saturdays, meeting: '2026-11-26', needed })).toEqual({
      latestSafe: '2026-11-19',
      latestStrict: '2026-11-19',
    });
  });
});

describe('against a slow count, day by day', () => {
  const listed = bundledHolidays['england-and-wales'].map(({ date }) => date);

  function slowly(extraDays: readonly { date: string }[]): SlowCalendar {
    const off = new Set<string>([...listed, ...extraDays.map(({ date }) => date)]);
    return { off, weekendDays: [0, 6] };
  }

  test('[R-011] the count agrees for any two days and any closures', () => {
    fc.assert(
      fc.property(
        aListedDay,
        fc.integer({ min: -5, max: 45 }),
        someExtraDays,
        (published, gap, extraDays) => {
          const meeting = addDays(published, gap);
          expect(clearDays(aCalendar({ extraDays }), published, meeting)).toBe(
            slowClearDays(slowly(extraDays), published, meeting),
          );
        },
      ),
    );
  });

  test('[R-012] both deadlines agree for any meeting, any number of days and a shutdown in the way', () => {
    fc.assert(
      fc.property(
        aListedDay,
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: -20, max: 5 }),
        (meeting, days, shift) => {
          const extraDays = aShutdownFrom(addDays(meeting, shift));
          const by = publishBy({ calendar: aCalendar({ extraDays }), meeting, needed: days });
          expect(by.latestStrict).toBe(slowLatestStrict(slowly(extraDays), meeting, days));
          expect(by.latestSafe).toBe(slowLatestSafe(slowly(extraDays), meeting, days));
        },
      ),
    );
  });

  test('[R-012] publishing on either deadline is in time, a day after the strict one is not', () => {
    const rule = fc.constantFrom('working_days' as const, 'exclude_sundays' as const);
    fc.assert(
      fc.property(aListedDay, rule, fc.integer({ min: 1, max: 10 }), (meeting, kind, days) => {
        const ours = aCalendar({ rule: kind });
        const { latestSafe, latestStrict } = publishBy({ calendar: ours, meeting, needed: days });
        expect(latestSafe <= latestStrict).toBe(true);
        expect(isWorkingDay(ours, latestSafe)).toBe(true);
        expect(clearDays(ours, latestSafe, meeting)).toBe(days);
        expect(clearDays(ours, latestStrict, meeting)).toBe(days);
        expect(clearDays(ours, addDays(latestStrict, 1), meeting)).toBe(days - 1);
      }),
    );
  });
});
