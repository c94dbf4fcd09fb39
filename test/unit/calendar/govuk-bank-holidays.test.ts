import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import bundledList from '../../../resources/bank-holidays.json' with { type: 'json' };
import { parseBankHolidays, parseBankHolidaysText } from '#shared/calendar/govuk-bank-holidays.ts';
import { bundledHolidays } from './calendars.ts';

const event = { title: 'Good Friday', date: '2029-03-30', notes: '', bunting: false };

/** A GOV.UK file with one event in each list, the first list as given. */
function aFile(events: unknown): unknown {
  return {
    'england-and-wales': { division: 'england-and-wales', events },
    scotland: { division: 'scotland', events: [event] },
    'northern-ireland': { division: 'northern-ireland', events: [event] },
  };
}

function reasonOf(text: string): string {
  const parsed = parseBankHolidaysText(text);
  return parsed.ok ? 'accepted' : parsed.reason;
}

describe('reading the GOV.UK list', () => {
  test('the list as published, with substitutes known by their note', () => {
    const parsed = parseBankHolidaysText(JSON.stringify(bundledList));
    expect(parsed).toEqual({ ok: true, holidays: bundledHolidays });
    expect(bundledHolidays['england-and-wales']).toHaveLength(115);
    expect(bundledHolidays['england-and-wales']).toContainEqual({
      date: '2026-12-28',
      title: 'Boxing Day',
      substitute: true,
    });
  });

  test('a byte order mark, as Windows editors write it, is no fault', () => {
    expect(parseBankHolidaysText(`\uFEFF${JSON.stringify(bundledList)}\r\n`).ok).toBe(true);
  });

  test('days come out in order and a day named twice counts once', () => {
    const parsed = parseBankHolidays(
      aFile([event, { ...event, date: '2029-01-01', title: 'New Year’s Day' }, event]),
    );
    expect(parsed.ok && parsed.holidays['england-and-wales'].map(({ date }) => date)).toEqual([
      '2029-01-01',
      '2029-03-30',
    ]);
  });
});

describe('a file that is not the list is refused with a sentence', () => {
  test.each([
    ['', 'This file is empty. Save the GOV.UK list again.'],
    [
      '<!DOCTYPE html><title>Sign in</title>',
      'This file is a web page, not the list. Save bank-holidays.json itself.',
    ],
    [
      JSON.stringify(bundledList).slice(0, 20_000),
      'This file ends too early. Save the GOV.UK list again.',
    ],
    [
      '{not json}',
      'This is not the GOV.UK list of bank holidays: it is not JSON. Nothing was imported.',
    ],
    [
      '[]',
      'This is not the GOV.UK list of bank holidays: it has no divisions. Nothing was imported.',
    ],
    [
      'null',
      'This is not the GOV.UK list of bank holidays: it has no divisions. Nothing was imported.',
    ],
    [
      '{"scotland":{"events":[]}}',
      'This is not the GOV.UK list of bank holidays: it has no list for England and Wales. Nothing was imported.',
    ],
    [' '.repeat(1_000_001), 'This file is too large to be the GOV.UK list of bank holidays.'],
  ])('%#', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test.each([
    [[], 'The list for England and Wales is empty. Nothing was imported.'],
    [
      ['Good Friday'],
      'Entry 1 of the list for England and Wales is not a bank holiday. Nothing was imported.',
    ],
    [
      [event, { ...event, date: '2029-02-30' }],
      'Entry 2 of the list for England and Wales has no real date. Nothing was imported.',
    ],
    [
      [{ ...event, date: 20_290_330 }],
      'Entry 1 of the list for England and Wales has no real date. Nothing was imported.',
    ],
    [
      [{ ...event, date: '0029-03-30' }],
      'Entry 1 of the list for England and Wales is in the year 29, outside 1978 to 2100. Nothing was imported.',
    ],
    [
      [{ ...event, title: ' \u0000\u202E ' }],
      'Entry 1 of the list for England and Wales has no title. Nothing was imported.',
    ],
    [
      [{ ...event, title: 'x'.repeat(121) }],
      'Entry 1 of the list for England and Wales has a title of more than 120 characters. Nothing was imported.',
    ],
    [
      Array.from({ length: 21 }, (_, day) => ({
        ...event,
        date: `2029-03-${String(day + 1).padStart(2, '0')}`,
      })),
      'The list for England and Wales has 21 days in 2029, which cannot be right. Nothing was imported.',
    ],
  ])('%#: %j', (events, reason) => {
    expect(parseBankHolidays(aFile(events))).toEqual({ ok: false, reason });
  });

  test('a title of 120 characters is still a title', () => {
    expect(parseBankHolidays(aFile([{ ...event, title: 'x'.repeat(120) }])).ok).toBe(true);
  });

  test('marks that turn text round are taken out of a title', () => {
    const parsed = parseBankHolidays(aFile([{ ...event, title: 'Good\u202E Friday\u0007' }]));
    expect(parsed.ok && parsed.holidays['england-and-wales'][0]?.title).toBe('Good Friday');
  });

  test('whatever the file holds, reading it never throws and a refusal always says why', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parseBankHolidaysText(text);
        expect(parsed.ok || parsed.reason.length > 20).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.anything()), (events) => {
        const parsed = parseBankHolidays(aFile(events));
        expect(parsed.ok || parsed.reason.endsWith('Nothing was imported.')).toBe(true);
      }),
    );
  });
});
