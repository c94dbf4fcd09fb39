import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { dueInCalendarDays, dueInWorkingDays, foiCalendar } from '#shared/calendar/time-limits.ts';
import { aCalendar, bundledHolidays } from './calendars.ts';

const calendar = aCalendar();

function due(trigger: CivilDate, days: number): CivilDate {
  return dueInWorkingDays(calendar, trigger, days);
}

describe('[R-106] [R-102] the stages of a complaint', () => {
  test('received on Thursday 17 December 2026: acknowledged by Christmas Eve', () => {
    expect(due('2026-12-17', 5)).toBe('2026-12-24');
  });

  test('acknowledged that day: stage 1 by 12 January 2027, with the extension 26 January', () => {
    expect(due('2026-12-24', 10)).toBe('2027-01-12');
    expect(due(due('2026-12-24', 10), 10)).toBe('2027-01-26');
  });

  test('acknowledged on 17 December: stage 1 by 5 January 2027', () => {
    expect(due('2026-12-17', 10)).toBe('2027-01-05');
  });

  test('[R-103] received on Saturday 21 November 2026: day 1 is Monday', () => {
    expect(due('2026-11-21', 5)).toBe('2026-11-27');
    expect(due(due('2026-11-21', 5), 10)).toBe('2026-12-11');
  });

  test('stage 2 asked on Tuesday 1 December 2026: 8 December, 8 January, at the latest 5 February', () => {
    expect(due('2026-12-01', 5)).toBe('2026-12-08');
    expect(due('2026-12-08', 20)).toBe('2027-01-08');
    expect(due('2027-01-08', 20)).toBe('2027-02-05');
  });
});

describe('[R-109] a data-protection complaint has 30 calendar days', () => {
  test('the day after receipt is day 1', () => {
    expect(dueInCalendarDays(calendar, '2026-10-20', 30)).toBe('2026-11-19');
  });

  test('a last day at a weekend moves to Monday', () => {
    expect(dueInCalendarDays(calendar, '2026-10-22', 30)).toBe('2026-11-23');
  });

  test('a last day on a bank holiday moves past it', () => {
    expect(dueInCalendarDays(calendar, '2026-11-25', 30)).toBe('2026-12-29');
  });
});

describe('[R-110] a Freedom of Information request has 20 working days', () => {
  const foi = foiCalendar({ bankHolidays: bundledHolidays });

  test('received on 10 November 2026: 9 December, as St Andrew’s Day does not count', () => {
    expect(dueInWorkingDays(foi, '2026-11-10', 20)).toBe('2026-12-09');
    expect(dueInWorkingDays(calendar, '2026-11-10', 20)).toBe('2026-12-08');
  });

  test('received on a day that does not count: day 1 is the next that does', () => {
    expect(dueInWorkingDays(foi, '2026-11-29', 1)).toBe('2026-12-01');
    expect(dueInWorkingDays(foi, '2026-11-30', 1)).toBe('2026-12-01');
  });
});
