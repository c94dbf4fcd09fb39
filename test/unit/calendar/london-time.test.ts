import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantInLondon, londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { timeOfMinutes } from '#shared/calendar/time-of-day.ts';
import { aDayBetween } from './arbitraries.ts';

describe('[R-014] the day in London', () => {
  test('is an hour ahead of UTC in summer: half past eleven on 30 June is already 1 July', () => {
    expect(londonDate('2026-06-30T23:30:00.000Z')).toBe('2026-07-01');
    expect(londonTime('2026-06-30T23:30:00.000Z')).toBe('00:30');
  });

  test('is that of UTC in winter', () => {
    expect(londonDate('2026-11-18T23:59:59.999Z')).toBe('2026-11-18');
    expect(londonTime('2026-11-18T23:59:59.999Z')).toBe('23:59');
    expect(londonTime('2026-11-18T00:00:00.000Z')).toBe('00:00');
  });

  test('the clocks go forward at 1am on 29 March 2026', () => {
    expect(londonTime('2026-03-29T00:59:00.000Z')).toBe('00:59');
    expect(londonTime('2026-03-29T01:00:00.000Z')).toBe('02:00');
  });

  test('the clocks go back at 2am on 25 October 2026', () => {
    expect(londonTime('2026-10-25T00:59:00.000Z')).toBe('01:59');
    expect(londonTime('2026-10-25T01:00:00.000Z')).toBe('01:00');
  });
});

describe('[R-014] the moment of a day and a time in London', () => {
  test.each([
    ['2026-11-26', '14:00', '2026-11-26T14:00:00.000Z'],
    ['2026-07-01', '14:00', '2026-07-01T13:00:00.000Z'],
    ['2026-07-01', '00:30', '2026-06-30T23:30:00.000Z'],
    ['2026-03-29', '00:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
  ] as const)('%s %s', (date, time, instant) => {
    expect(instantInLondon(date, time)).toBe(instant);
  });

  test('the time that comes twice is the first, and the time left out is an hour later', () => {
    expect(instantInLondon('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(londonTime(instantInLondon('2026-03-29', '01:30'))).toBe('02:30');
  });

  test('shows that day and time on a London clock again', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(aDayBetween('1980-01-01', '2037-12-31'), minute, (date, minutes) => {
        const time = timeOfMinutes(minutes);
        const instant = instantInLondon(date, time);
        expect(londonDate(instant)).toBe(date);
        // Between 1am and 2am one night in March has no such time.
        if (minutes < 60 || minutes >= 120) expect(londonTime(instant)).toBe(time);
      }),
    );
  });
});
