import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatLongDate, formatPlainDate, formatShortDate } from '#shared/calendar/date-words.ts';
import { parseTypedDate, type TypedDate } from '#shared/calendar/typed-date.ts';
import { parseTypedDay } from '#shared/calendar/typed-working-day.ts';
import { aDayBetween } from './arbitraries.ts';
import { aCalendar } from './calendars.ts';

/** A Tuesday. */
const today: CivilDate = '2026-11-17';

function typed(text: string, lean?: 'future' | 'past'): TypedDate {
  return parseTypedDate(text, lean === undefined ? { today } : { today, lean });
}

function said(text: string, lean?: 'future' | 'past'): string {
  const result = typed(text, lean);
  return result.ok ? result.date : result.reason;
}

describe('what an officer types on Tuesday 17 November 2026', () => {
  test.each<[string, CivilDate]>([
    ['26/11', '2026-11-26'],
    ['26/11/2026', '2026-11-26'],
    ['26/11/26', '2026-11-26'],
    ['26.11.26', '2026-11-26'],
    ['26-11-2026', '2026-11-26'],
    ['26 11', '2026-11-26'],
    ['3/4', '2027-04-03'],
    ['26 nov', '2026-11-26'],
    ['26nov', '2026-11-26'],
    ['26-Nov-26', '2026-11-26'],
    ['26th November', '2026-11-26'],
    ['26 November 2026', '2026-11-26'],
    ['  26   NOVEMBER,  2026 ', '2026-11-26'],
    ['Thursday 26 November 2026', '2026-11-26'],
    ['Thu 26 Nov', '2026-11-26'],
    ['thursday, 26th of november', '2026-11-26'],
    ['November 26, 2026', '2026-11-26'],
    ['on the 26th of November', '2026-11-26'],
    ['1 sept', '2027-09-01'],
    ['17 nov', '2026-11-17'],
    ['16 nov', '2027-11-16'],
    ['thu', '2026-11-19'],
    ['thurs', '2026-11-19'],
    ['weds', '2026-11-18'],
    ['Monday', '2026-11-23'],
    ['today', '2026-11-17'],
    ['tomorrow', '2026-11-18'],
    ['yesterday', '2026-11-16'],
    ['+10d', '2026-11-27'],
    ['-1 day', '2026-11-16'],
    ['+2w', '2026-12-01'],
    ['+3 months', '2027-02-17'],
    ['29/2/2028', '2028-02-29'],
  ])('%j is %s', (text, date) => {
    expect(typed(text)).toEqual({ ok: true, date });
  });

  test.each<[string, CivilDate]>([
    ['October 1st', '2026-10-01'],
    ['29 September 2008', '2008-09-29'],
    ['2008-09-29', '2008-09-29'],
    ['2008/9/29', '2008-09-29'],
    ['29.9.08', '2008-09-29'],
    ['24th September', '2026-09-24'],
    ['4 NOVEMBER 2008', '2008-11-04'],
    ['26 November', '2025-11-26'],
    ['17 November', '2026-11-17'],
    ['thu', '2026-11-12'],
  ])('[S-319] %j in an old report is %s', (text, date) => {
    expect(typed(text, 'past')).toEqual({ ok: true, date });
  });

  test('two figures for a year reach 79 years back and 20 on', () => {
    expect(said('1/1/46')).toBe('2046-01-01');
    expect(said('1/1/47')).toBe('1947-01-01');
    expect(said('1/1/99')).toBe('1999-01-01');
    expect(said('1/1/00')).toBe('2000-01-01');
  });
});

describe('what cannot be a date is refused with the reason', () => {
  const ask = 'Enter a date, for example 26/11, 26 nov, thu or 26 November 2026.';

  test.each([
    ['', ask],
    ['soon', ask],
    ['26', ask],
    ['26 nove mber', ask],
    ['26/11/2026 or later', ask],
    ['2026-11-26T10:00:00Z', ask],
    ['9'.repeat(80), ask],
    ['31/11', 'November has no day 31. It has 30 days.'],
    ['32 december 2026', 'December has no day 32. It has 31 days.'],
    ['0/11', 'November has no day 0. It has 30 days.'],
    ['30 feb', 'February has no day 30. It has 29 days at most.'],
    ['11/26', 'There is no month 26. Write the day first, as in 26/11.'],
    ['13/13', 'There is no month 13.'],
    ['2026-13-01', 'There is no month 13. Write the day first, as in 13/1.'],
    ['29/2', 'There is no 29 February to come in 2026 or 2027. Add the year.'],
    ['29/2/2027', 'There is no 29 February in 2027.'],
    ['3/4/5', 'Write the year in full, for example 2026.'],
    ['3/4/205', 'Write the year in full, for example 2026.'],
    ['26/11/0026', 'Check the year: 26 is outside 1800 to 2199.'],
    ['26 November 20266', 'Write the year in full, for example 2026.'],
    ['November', 'Write the day as well, for example 1 November.'],
    ['November 2008', 'Write the day as well, for example 1 November.'],
    ['November 08', 'November 08 could be a day or a year. Write the day first.'],
    ['tue', 'Today is Tuesday. Write today, or the date of another Tuesday.'],
    [
      'Friday 26 November 2026',
      '26 November 2026 is a Thursday, not a Friday. Check the day and the year.',
    ],
    ['Fri 26 Nov', '26 November 2026 is a Thursday, not a Friday. Check the day and the year.'],
  ])('%j', (text, reason) => {
    expect(typed(text)).toEqual({ ok: false, reason });
  });

  test('29 February gone by is looked for in the years before', () => {
    expect(said('29 feb', 'past')).toBe(
      'There is no 29 February gone by in 2025 or 2026. Add the year.',
    );
    expect(parseTypedDate('29 feb', { today: '2028-01-10' })).toEqual({
      ok: true,
      date: '2028-02-29',
    });
  });

  test('whatever is typed, the answer is a day or a reason', () => {
    const word = fc.constantFrom(
      '26',
      '11',
      '2026',
      'nov',
      'thu',
      '/',
      '-',
      '.',
      ' ',
      '+',
      'd',
      '0',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(said(each)).toMatch(/^\d{4}-\d{2}-\d{2}$|^[A-Z0-9].*\.$/);
      }),
    );
  });
});

describe('a date the program writes can be typed back', () => {
  test.each([
    ['long', formatLongDate],
    ['short', formatShortDate],
    ['plain', formatPlainDate],
    ['ISO', (date: CivilDate): string => date],
  ])('in its %s form', (_name, format) => {
    fc.assert(
      fc.property(aDayBetween('1800-01-01', '2199-12-31'), (date) => {
        expect(parseTypedDate(format(date), { today })).toEqual({ ok: true, date });
      }),
    );
  });
});

describe('working days can be typed', () => {
  const options = { today, calendar: aCalendar() };

  test.each<[string, CivilDate]>([
    ['+10wd', '2026-12-01'],
    ['+ 26 wd', '2026-12-23'],
    ['+27 working days', '2026-12-24'],
    ['+28WD', '2026-12-29'],
    ['-1wd', '2026-11-16'],
    ['+10d', '2026-11-27'],
    ['26/11', '2026-11-26'],
  ])('%j is %s', (text, date) => {
    expect(parseTypedDay(text, options)).toEqual({ ok: true, date });
  });

  test('a number that is none is refused', () => {
    expect(parseTypedDay('+wd', options).ok).toBe(false);
    expect(parseTypedDay('+1000wd', options).ok).toBe(false);
  });
});
