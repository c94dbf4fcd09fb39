import { expect, test } from 'vitest';
import {
  countOf,
  formatDayRange,
  formatDaysByMonth,
  formatLongDate,
  formatLongDay,
  formatLongDayBeside,
  formatMediumDay,
  formatMonth,
  formatPlainDate,
  formatShortDate,
  formatShortDay,
  joinWords,
} from '#shared/calendar/date-words.ts';

test('a date is written as the style page says', () => {
  expect(formatLongDate('2026-11-26')).toBe('Thursday 26 November 2026');
  expect(formatLongDay('2026-11-26')).toBe('Thursday 26 November');
  expect(formatMediumDay('2026-11-26')).toBe('Thu 26 November');
  expect(formatShortDay('2026-11-26')).toBe('Thu 26 Nov');
  expect(formatShortDate('2026-11-26')).toBe('Thu 26 Nov 2026');
  expect(formatMonth('2026-11-26')).toBe('November 2026');
});

test('[S-319] a report writes dd Month yyyy', () => {
  expect(formatPlainDate('2008-09-29')).toBe('29 September 2008');
  expect(formatPlainDate('2008-10-01')).toBe('1 October 2008');
});

test('a stretch of days names its month once, or not at all beside one', () => {
  expect(formatDayRange('2026-11-16', '2026-11-19')).toBe('Mon 16 to Thu 19 November');
  expect(formatDayRange('2026-11-16', '2026-11-19', '2026-11-13')).toBe('Mon 16 to Thu 19');
  expect(formatDayRange('2026-11-16', '2026-11-19', '2026-10-30')).toBe(
    'Mon 16 to Thu 19 November',
  );
  expect(formatDayRange('2026-11-16', '2026-11-19', '2025-11-13')).toBe(
    'Mon 16 to Thu 19 November',
  );
  expect(formatDayRange('2026-11-30', '2026-12-04', '2026-11-27')).toBe(
    'Mon 30 November to Fri 4 December',
  );
  expect(formatDayRange('2026-11-16', '2026-11-16')).toBe('Mon 16 November');
  expect(formatDayRange('2026-11-16', '2026-11-16', '2026-11-13')).toBe('Mon 16');
});

test('a day beside another of its month leaves the month out', () => {
  expect(formatLongDayBeside('2026-11-19', '2026-11-18')).toBe('Thursday 19');
  expect(formatLongDayBeside('2026-12-01', '2026-11-30')).toBe('Tuesday 1 December');
});

test('days of several months name each month once', () => {
  expect(formatDaysByMonth(['2026-12-25', '2026-12-28', '2027-01-01'])).toBe(
    '25 and 28 December and 1 January',
  );
  expect(formatDaysByMonth(['2026-05-04'])).toBe('4 May');
  expect(formatDaysByMonth([])).toBe('');
});

test('words are joined with commas and an and, numbers with their noun', () => {
  expect(joinWords([])).toBe('');
  expect(joinWords(['a'])).toBe('a');
  expect(joinWords(['a', 'b'])).toBe('a and b');
  expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  expect(countOf(1, 'paper')).toBe('1 paper');
  expect(countOf(0, 'paper')).toBe('0 papers');
  expect(countOf(2, 'is', 'are')).toBe('2 are');
});
