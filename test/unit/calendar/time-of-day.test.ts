import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMinutes,
  formatDuration,
  formatTime,
  formatTimeRange,
  isTimeOfDay,
  minutesBetween,
  minutesOf,
  parseTypedTime,
  TimeOfDay,
  timeOfMinutes,
} from '#shared/calendar/time-of-day.ts';

describe('a time of day', () => {
  test.each(['00:00', '09:05', '14:30', '23:59'])('%s is one', (text) => {
    expect(isTimeOfDay(text)).toBe(true);
  });

  test.each(['24:00', '14:60', '9:05', '14:30:00', '2pm', ''])('%j is not', (text) => {
    expect(isTimeOfDay(text)).toBe(false);
    expect(TimeOfDay.safeParse(text).error?.issues[0]?.message).toBe(
      'Enter a time, for example 2pm or 14:30.',
    );
  });

  test('minutes are added round the clock', () => {
    expect(addMinutes('14:00', 45)).toBe('14:45');
    expect(addMinutes('23:30', 45)).toBe('00:15');
    expect(addMinutes('00:10', -20)).toBe('23:50');
    expect(minutesBetween('14:00', '16:05')).toBe(125);
    expect(minutesBetween('16:05', '14:00')).toBe(-125);
  });

  test('every minute of the day is written and read back', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1) {
      const time = timeOfMinutes(minutes);
      expect(minutesOf(time)).toBe(minutes);
      expect(parseTypedTime(formatTime(time))).toEqual({ ok: true, time });
    }
  });
});

describe('times in words', () => {
  test.each([
    ['14:00', '2pm'],
    ['14:30', '2:30pm'],
    ['09:05', '9:05am'],
    ['12:00', 'midday'],
    ['12:15', '12:15pm'],
    ['00:00', 'midnight'],
    ['00:30', '12:30am'],
    ['23:59', '11:59pm'],
  ] as const)('%s is %s', (time, words) => {
    expect(formatTime(time)).toBe(words);
  });

  test('a range says to', () => {
    expect(formatTimeRange('10:00', '12:00')).toBe('10am to midday');
    expect(formatTimeRange('14:00', '16:30')).toBe('2pm to 4:30pm');
  });

  test.each([
    [45, '45 minutes'],
    [1, '1 minute'],
    [0, '0 minutes'],
    [60, '1 hour'],
    [150, '2 hours 30 minutes'],
    [61, '1 hour 1 minute'],
  ])('%i minutes are %s', (minutes, words) => {
    expect(formatDuration(minutes)).toBe(words);
  });
});

describe('what an officer types for a time', () => {
  test.each([
    ['2pm', '14:00'],
    ['2 PM', '14:00'],
    ['2.30pm', '14:30'],
    ['2:30 p.m.', '14:30'],
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['1430', '14:30'],
    ['930', '09:30'],
    ['9:05', '09:05'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['midday', '12:00'],
    ['midnight', '00:00'],
  ])('%j is %s', (text, time) => {
    expect(parseTypedTime(text)).toEqual({ ok: true, time });
  });

  test.each([
    ['', 'Enter a time, for example 2pm or 14:30.'],
    ['later', 'Enter a time, for example 2pm or 14:30.'],
    ['2', 'Write 2am, 2pm or a full time such as 14:30.'],
    ['25:00', 'There is no time 25:00. Enter a time, for example 2pm or 14:30.'],
    ['10:75', 'There is no time 10:75. Enter a time, for example 2pm or 14:30.'],
    ['13pm', 'There is no time 13pm. Enter a time, for example 2pm or 14:30.'],
    ['0am', 'There is no time 0am. Enter a time, for example 2pm or 14:30.'],
  ])('%j is refused', (text, reason) => {
    expect(parseTypedTime(text)).toEqual({ ok: false, reason });
  });

  test('whatever is typed, the answer is a time or a reason', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseTypedTime(text);
        expect(result.ok ? isTimeOfDay(result.time) : result.reason.endsWith('.')).toBe(true);
      }),
    );
  });
});
