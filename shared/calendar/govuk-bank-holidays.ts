import {
  type BankHoliday,
  type BankHolidays,
  type Division,
  DIVISION_NAMES,
  DIVISIONS,
  NO_BANK_HOLIDAYS,
} from './bank-holidays.ts';
import { compareDates, isCivilDate, yearOf } from './civil-date.ts';

/** What a file turned out to be: a list, or the sentence that says why it is not one. */
export type ParsedBankHolidays =
  | { readonly ok: true; readonly holidays: BankHolidays }
  | { readonly ok: false; readonly reason: string };

const MOST_CHARACTERS = 1_000_000;
const MOST_IN_A_YEAR = 20;
const FIRST_YEAR = 1978;
const LAST_YEAR = 2100;

/** Reads the text of a file an officer saved from GOV.UK. Never throws, whatever the file is. */
export function parseBankHolidaysText(text: string): ParsedBankHolidays {
  if (text.length > MOST_CHARACTERS) {
    return refuse('This file is too large to be the GOV.UK list of bank holidays.');
  }
  const withoutMark = text.replace(/^\uFEFF/, '').trim();
  if (withoutMark === '') return refuse('This file is empty. Save the GOV.UK list again.');
  if (withoutMark.startsWith('<')) {
    return refuse('This file is a web page, not the list. Save bank-holidays.json itself.');
  }
  const json = parseJson(withoutMark);
  return json.ok ? parseBankHolidays(json.value) : json;
}

/** Reads the GOV.UK list: three divisions, each with its events. */
export function parseBankHolidays(json: unknown): ParsedBankHolidays {
  if (!isRecord(json)) return refuse(notTheList('it has no divisions'));
  const holidays: BankHolidays = { ...NO_BANK_HOLIDAYS };
  for (const division of DIVISIONS) {
    const days = parseDivision(division, json[division]);
    if (typeof days === 'string') return refuse(days);
    holidays[division] = days;
  }
  return { ok: true, holidays };
}

function parseDivision(division: Division, json: unknown): BankHoliday[] | string {
  const place = DIVISION_NAMES[division];
  const events = isRecord(json) ? json['events'] : undefined;
  if (!Array.isArray(events)) return notTheList(`it has no list for ${place}`);
  if (events.length === 0) return `The list for ${place} is empty. Nothing was imported.`;
  const days = new Map<string, BankHoliday>();
  for (const [index, event] of events.entries()) {
    const day = parseEvent(event);
    if (typeof day === 'string') {
      return `Entry ${index + 1} of the list for ${place} ${day}. Nothing was imported.`;
    }
    days.set(day.date, day);
  }
  const holidays = [...days.values()].sort((a, b) => compareDates(a.date, b.date));
  return whyTooMany(place, holidays) ?? holidays;
}

function parseEvent(event: unknown): BankHoliday | string {
  if (!isRecord(event)) return 'is not a bank holiday';
  const { date, title, notes } = event;
  if (typeof date !== 'string' || !isCivilDate(date)) return `has no real date`;
  if (yearOf(date) < FIRST_YEAR || yearOf(date) > LAST_YEAR) {
    return `is in the year ${yearOf(date)}, outside ${FIRST_YEAR} to ${LAST_YEAR}`;
  }
  if (typeof title !== 'string') return 'has no title';
  const words = title.replace(/\p{C}/gu, '').trim();
  if (words === '') return 'has no title';
  if (words.length > 120) return 'has a title of more than 120 characters';
  const substitute = typeof notes === 'string' && /substitute/i.test(notes);
  return { date, title: words, substitute };
}

function whyTooMany(place: string, holidays: readonly BankHoliday[]): string | undefined {
  const years = Map.groupBy(holidays, ({ date }) => yearOf(date));
  for (const [year, days] of years) {
    if (days.length > MOST_IN_A_YEAR) {
      return `The list for ${place} has ${days.length} days in ${year}, which cannot be right. Nothing was imported.`;
    }
  }
  return undefined;
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse(
      /[}\]]$/.test(text)
        ? notTheList('it is not JSON')
        : 'This file ends too early. Save the GOV.UK list again.',
    );
  }
}

function notTheList(why: string): string {
  return `This is not the GOV.UK list of bank holidays: ${why}. Nothing was imported.`;
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
