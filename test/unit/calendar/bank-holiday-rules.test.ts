import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { bankHolidaysByRule, easterSunday } from '#shared/calendar/bank-holiday-rules.ts';
import { type Division, DIVISIONS } from '#shared/calendar/bank-holidays.ts';
import { weekdayOf, yearOf } from '#shared/calendar/civil-date.ts';
import { bundledHolidays } from './calendars.ts';

const LISTED_YEARS = Array.from({ length: 14 }, (_, index) => 2015 + index);

/** Proclaimed days, which no rule can give: added, and taken from where the rule has them. */
const PROCLAIMED: Record<Division, { added: string[]; movedFrom: string[] }> = {
  'england-and-wales': {
    added: ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'],
    movedFrom: ['2020-05-04', '2022-05-30'],
  },
  scotland: {
    added: ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08', '2026-06-15'],
    movedFrom: ['2020-05-04', '2022-05-30'],
  },
  'northern-ireland': {
    added: ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'],
    movedFrom: ['2020-05-04', '2022-05-30'],
  },
};

function without(days: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...days].filter((day) => !others.has(day));
}

describe('[R-140] the rules give the bank holidays of a year', () => {
  test.each(DIVISIONS)(
    '[R-141] in %s they are the GOV.UK list of 2015 to 2028 but for the proclaimed days [R-142]',
    (division) => {
      const byRule = new Set<string>(
        LISTED_YEARS.flatMap((year) => bankHolidaysByRule(division, year)).map(({ date }) => date),
      );
      const listed = new Set<string>(bundledHolidays[division].map(({ date }) => date));
      expect(without(listed, byRule)).toEqual(PROCLAIMED[division].added);
      expect(without(byRule, listed)).toEqual(PROCLAIMED[division].movedFrom);
    },
  );

  test.each(DIVISIONS)('in %s they bear the names and substitutions of the list', (division) => {
    const names = new Map(
      bundledHolidays[division].map(({ date, title, substitute }) => [date, { title, substitute }]),
    );
    const different = LISTED_YEARS.flatMap((year) => bankHolidaysByRule(division, year)).filter(
      ({ date, title, substitute }) => {
        const listed = names.get(date);
        return listed !== undefined && (listed.title !== title || listed.substitute !== substitute);
      },
    );
    expect(different).toEqual([]);
  });

  test('[R-140] eight in an ordinary year of England and Wales, nine in Scotland, ten in Northern Ireland', () => {
    const years = Array.from({ length: 122 }, (_, index) => 1978 + index);
    const counts = (division: Division): Set<number> =>
      new Set(
        years
          .filter((year) => ![2011, 2012].includes(year))
          .map((year) => bankHolidaysByRule(division, year).length),
      );
    expect([...counts('england-and-wales')]).toEqual([8]);
    expect([...counts('scotland')].sort()).toEqual([8, 9]);
    expect([...counts('northern-ireland')]).toEqual([10]);
  });

  test.each(DIVISIONS)('[R-141] none falls at a weekend or twice on a day in %s', (division) => {
    for (let year = 1978; year < 2100; year += 1) {
      const dates = bankHolidaysByRule(division, year).map(({ date }) => date);
      expect(dates.filter((date) => weekdayOf(date) > 5)).toEqual([]);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates.every((date) => yearOf(date) === year)).toBe(true);
      expect(dates).toEqual(dates.toSorted());
    }
  });

  test.each([
    [2026, ['2026-12-25', '2026-12-28']],
    [2027, ['2027-12-27', '2027-12-28']],
    [2033, ['2033-12-26', '2033-12-27']],
    [2029, ['2029-12-25', '2029-12-26']],
  ])('[R-141] Christmas %i is taken on %j', (year, dates) => {
    const december = bankHolidaysByRule('england-and-wales', year).slice(-2);
    expect(december.map(({ date }) => date)).toEqual(dates);
  });

  test('[R-141] the day that stands in for a weekend one says so', () => {
    expect(bankHolidaysByRule('england-and-wales', 2027).slice(-2)).toEqual([
      { date: '2027-12-27', title: 'Christmas Day', substitute: true },
      { date: '2027-12-28', title: 'Boxing Day', substitute: true },
    ]);
    expect(bankHolidaysByRule('england-and-wales', 2033).slice(-2)).toEqual([
      { date: '2033-12-26', title: 'Boxing Day', substitute: false },
      { date: '2033-12-27', title: 'Christmas Day', substitute: true },
    ]);
  });

  test('there was no early May holiday before 1978', () => {
    const titles = (year: number): string[] =>
      bankHolidaysByRule('england-and-wales', year).map(({ title }) => title);
    expect(titles(1977)).not.toContain('Early May bank holiday');
    expect(titles(1978)).toContain('Early May bank holiday');
  });

  test('Scotland has had St Andrew’s Day since 2007', () => {
    const dates = (year: number): string[] =>
      bankHolidaysByRule('scotland', year).map(({ date }) => date);
    expect(dates(2006)).not.toContain('2006-11-30');
    expect(dates(2007)).toContain('2007-11-30');
  });
});

describe('[R-142] proclaimed days from before the list', () => {
  const dates = (year: number): string[] =>
    bankHolidaysByRule('england-and-wales', year).map(({ date }) => date);

  test('2011 has the wedding on Friday 29 April', () => {
    expect(dates(2011)).toEqual([
      '2011-01-03',
      '2011-04-22',
      '2011-04-25',
      '2011-04-29',
      '2011-05-02',
      '2011-05-30',
      '2011-08-29',
      '2011-12-26',
      '2011-12-27',
    ]);
  });

  test('2012 has its spring holiday on 4 June, not 28 May, and the jubilee on 5 June', () => {
    expect(dates(2012)).toEqual([
      '2012-01-02',
      '2012-04-06',
      '2012-04-09',
      '2012-05-07',
      '2012-06-04',
      '2012-06-05',
      '2012-08-27',
      '2012-12-25',
      '2012-12-26',
    ]);
  });
});

describe('Easter Sunday', () => {
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  test('is always a Sunday from 22 March to 25 April', () => {
    for (let year = 1583; year <= 2600; year += 1) {
      const date = easterSunday(year);
      if (weekdayOf(date) !== 7 || date.slice(5) < '03-22' || date.slice(5) > '04-25') {
        expect.fail(`${date} cannot be Easter Sunday`);
      }
    }
  });
});

describe('[R-144] the bundled list against another source, weekdays of 2019 to 2028', () => {
  const PLACES = {
    'england-and-wales': 'ENG',
    scotland: 'SCT',
    'northern-ireland': 'NIR',
  } as const;
  /** Known to be missing there: the World Cup holiday that Scotland proclaimed in February 2026. */
  const MISSING_THERE: Record<Division, string[]> = {
    'england-and-wales': [],
    scotland: ['2026-06-15'],
    'northern-ireland': [],
  };

  test.each(DIVISIONS)('%s has the same days', (division) => {
    const other = new Set(
      LISTED_YEARS.filter((year) => year >= 2019)
        .flatMap((year) =>
          new Holidays('GB', PLACES[division], { types: ['public'] }).getHolidays(year),
        )
        .map(({ date }) => date.slice(0, 10))
        .filter((date) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())),
    );
    const ours = new Set<string>(
      bundledHolidays[division].map(({ date }) => date).filter((date) => date >= '2019'),
    );
    expect(other.size).toBeGreaterThan(75);
    expect(without(ours, other)).toEqual(MISSING_THERE[division]);
    expect(without(other, ours)).toEqual([]);
  });

  test('[R-142] where the other source is known to be wrong, in 2011 and 2012, the rules are right', () => {
    const other = [2011, 2012]
      .flatMap((year) => new Holidays('GB', 'ENG', { types: ['public'] }).getHolidays(year))
      .map(({ date }) => date.slice(0, 10));
    expect(other).not.toContain('2011-04-29');
    expect(other).toContain('2012-05-28');
    const rules = [2011, 2012].flatMap((year) => bankHolidaysByRule('england-and-wales', year));
    expect(rules.map(({ date }) => date)).toContain('2011-04-29');
    expect(rules.map(({ date }) => date)).not.toContain('2012-05-28');
  });
});
