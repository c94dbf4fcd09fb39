import { describe, expect, test } from 'vitest';
import { paragraphsOf, plainLine, plainText } from '#core/documents/plain-text.ts';
import { timeInWords, timesInWords } from '#core/documents/clock-words.ts';
import { londonOffset } from '#core/documents/london-time.ts';

describe('Text that may leave the program', () => {
  test('is composed, so that an accent typed as two characters is one', () => {
    expect(plainText('w\u0302')).toBe('ŵ');
  });

  test('has no control characters, no invisible marks and no half characters', () => {
    expect(plainText('a\u0000b\u0007c\u202ed\u200be\ufefff\u00adg')).toBe('abcdefg');
    expect(plainText('half \ud83d done').isWellFormed()).toBe(true);
  });

  test('keeps its paragraphs, whatever machine the line ends came from', () => {
    expect(paragraphsOf('One\r\ntwo\r\n\r\n\r\nThree\rfour\u2029\u2029Five')).toEqual([
      'One\ntwo',
      'Three\nfour',
      'Five',
    ]);
  });

  test('has no paragraphs where nothing is said', () => {
    expect(paragraphsOf(null)).toEqual([]);
    expect(paragraphsOf(' \n \n\t')).toEqual([]);
  });

  test('stands on one line where a line is wanted', () => {
    expect(plainLine('  Winter\n plan\t2026 ')).toBe('Winter plan 2026');
  });
});

describe('Times of day', () => {
  test.each([
    ['14:00', '2pm'],
    ['14:30', '2:30pm'],
    ['09:05', '9:05am'],
    ['00:30', '12:30am'],
    ['12:15', '12:15pm'],
    ['12:00', 'midday'],
    ['00:00', 'midnight'],
  ])('%s is said %s', (time, words) => {
    expect(timeInWords(time)).toBe(words);
  });

  test('a meeting without an end says when it starts', () => {
    expect(timesInWords('14:00', null)).toBe('2pm');
    expect(timesInWords('14:00', '16:30')).toBe('2pm to 4:30pm');
  });
});

describe('British summer time', () => {
  test.each([
    ['2026-03-28', '14:00', '+00:00'],
    ['2026-03-29', '14:00', '+01:00'],
    ['2026-10-24', '14:00', '+01:00'],
    ['2026-10-25', '14:00', '+00:00'],
    ['2027-03-28', '00:30', '+00:00'],
    ['2027-03-28', '02:00', '+01:00'],
    ['2026-07-01', '10:00', '+01:00'],
    ['2026-12-25', '10:00', '+00:00'],
  ])('on %s at %s the offset is %s', (day, time, offset) => {
    expect(londonOffset(day, time)).toBe(offset);
  });

  test('agrees with the time zone data of the machine on every day of ten years', () => {
    const zone = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      timeZoneName: 'longOffset',
    });
    for (let days = 0; days < 3652; days += 1) {
      const noon = new Date(Date.UTC(2024, 0, 1 + days, 11, 30));
      const day = noon.toISOString().slice(0, 10);
      const words = zone.formatToParts(noon).find((part) => part.type === 'timeZoneName')?.value;
      expect(londonOffset(day, '12:00'), day).toBe(words?.endsWith('+01:00') ? '+01:00' : '+00:00');
    }
  });
});
