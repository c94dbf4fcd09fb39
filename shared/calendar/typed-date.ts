import {
  addDays,
  addMonths,
  type CivilDate,
  dateOf,
  daysInMonth,
  isRealDay,
  weekdayOf,
  yearOf,
} from './civil-date.ts';
import { formatPlainDate, MONTH_NAMES, WEEKDAY_NAMES, weekdayName } from './date-words.ts';
import type { Weekday } from './day-number.ts';

/** What typing means: a day, or the sentence that says why it is none. */
export type TypedDate =
  { readonly ok: true; readonly date: CivilDate } | { readonly ok: false; readonly reason: string };

export interface TypedDateOptions {
  readonly today: CivilDate;
  /** Which way a date without a year points: the next such day, or the last. `future` when not given. */
  readonly lean?: 'future' | 'past';
}

const ASK = 'Enter a date, for example 26/11, 26 nov, thu or 26 November 2026.';
const [FIRST_YEAR, LAST_YEAR] = [1800, 2199];

/**
 * Reads a day as officers type it and as old reports print it (S-319): `26/11`, `26 nov`, `thu`,
 * `+10d`, `October 1st`, `29 September 2008`, `2008-09-29`, `29.9.08`. The day comes before the month.
 * What could mean two days is refused with the reason, never guessed.
 */
export function parseTypedDate(typed: string, options: TypedDateOptions): TypedDate {
  const text = tidy(typed);
  if (text === '' || text.length > 60) return refuse(ASK);
  return (
    parseNearDay(text, options) ??
    parseNumbers(text, options) ??
    parseWeekday(text, options) ??
    parseWords(text, options) ??
    refuse(ASK)
  );
}

function tidy(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .trim();
}

function parseNearDay(text: string, { today }: TypedDateOptions): TypedDate | undefined {
  if (text === 'today') return accept(today);
  if (text === 'tomorrow') return accept(addDays(today, 1));
  if (text === 'yesterday') return accept(addDays(today, -1));
  const match = /^([+-]) ?(\d{1,4}) ?(d|days?|w|weeks?|m|months?)$/.exec(text);
  if (match === null) return undefined;
  const count = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  const unit = match[3]?.[0];
  if (unit === 'm') return accept(addMonths(today, count));
  return accept(addDays(today, unit === 'w' ? count * 7 : count));
}

function parseNumbers(text: string, options: TypedDateOptions): TypedDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) {
    return complete({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  }
  const match = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d+))?$/.exec(text);
  if (match === null) return undefined;
  return resolve({ day: match[1], month: Number(match[2]), year: match[3] }, options);
}

/** `thu`: the next one, or the last when leaning back. On a Thursday it could be either. */
function parseWeekday(text: string, { today, lean }: TypedDateOptions): TypedDate | undefined {
  const weekday = weekdayOfWord(text);
  if (weekday === undefined) return undefined;
  const name = WEEKDAY_NAMES[weekday];
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (ahead === 0) return refuse(`Today is ${name}. Write today, or the date of another ${name}.`);
  return accept(addDays(today, lean === 'past' ? ahead - 7 : ahead));
}

/** `26 nov`, `Thursday 26 November 2026`, `October 1st`, `26nov26`. */
function parseWords(text: string, options: TypedDateOptions): TypedDate | undefined {
  const words = text
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(/[-/. ]+/)
    .filter((word) => word !== '' && word !== 'of' && word !== 'the' && word !== 'on');
  const weekday = weekdayOfWord(words[0] ?? '');
  if (weekday !== undefined) words.shift();
  const [first = '', second = '', year, ...rest] = words;
  const dayFirst = monthOfWord(second) !== undefined;
  const month = monthOfWord(dayFirst ? second : first);
  if (month === undefined || rest.length > 0) return undefined;
  const day = dayFirst ? first : second;
  const monthName = MONTH_NAMES[month - 1] ?? '';
  if (!dayFirst && year === undefined && /^(|\d{4}|[4-9]\d|3[2-9])$/.test(day)) {
    return refuse(`Write the day as well, for example 1 ${monthName}.`);
  }
  if (!dayFirst && year === undefined && /^0\d$/.test(day)) {
    return refuse(`${monthName} ${day} could be a day or a year. Write the day first.`);
  }
  if (!/^\d{1,2}$/.test(day) || (year !== undefined && !/^\d+$/.test(year))) return undefined;
  return checkWeekday(resolve({ day, month, year }, options), weekday);
}

/** A day and a month, perhaps a year; without one, the nearest such day the way the form leans. */
function resolve(
  parts: { day: string | undefined; month: number; year: string | undefined },
  options: TypedDateOptions,
): TypedDate {
  const { month, year } = parts;
  const day = Number(parts.day);
  const { today, lean = 'future' } = options;
  if (year !== undefined) {
    const full = fullYear(year, today);
    return full === undefined
      ? refuse('Write the year in full, for example 2026.')
      : complete({ year: full, month, day });
  }
  const why = whyNoSuchDay(month, day);
  if (why !== null) return refuse(why);
  const thisYear = yearOf(today);
  const years = lean === 'future' ? [thisYear, thisYear + 1] : [thisYear, thisYear - 1];
  const found = years
    .filter((each) => isRealDay(each, month, day))
    .map((each) => dateOf(each, month, day))
    .find((date) => (lean === 'future' ? date >= today : date <= today));
  if (found !== undefined) return accept(found);
  const [earlier, later] = [Math.min(...years), Math.max(...years)];
  const side = lean === 'future' ? 'to come' : 'gone by';
  return refuse(`There is no 29 February ${side} in ${earlier} or ${later}. Add the year.`);
}

function complete({ year, month, day }: { year: number; month: number; day: number }): TypedDate {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return refuse(`Check the year: ${year} is outside ${FIRST_YEAR} to ${LAST_YEAR}.`);
  }
  const why = whyNoSuchDay(month, day);
  if (why !== null) return refuse(why);
  if (isRealDay(year, month, day)) return accept(dateOf(year, month, day));
  return refuse(`There is no 29 February in ${year}.`);
}

/** Why no year has the day, or `null`: 29 February is left to the year. */
function whyNoSuchDay(month: number, day: number): string | null {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) {
    const swapped = day >= 1 && day <= 12 ? ` Write the day first, as in ${month}/${day}.` : '';
    return `There is no month ${month}.${swapped}`;
  }
  const most = daysInMonth(2000, month);
  if (day >= 1 && day <= most) return null;
  return `${name} has no day ${day}. It has ${most} days${month === 2 ? ' at most' : ''}.`;
}

function checkWeekday(typed: TypedDate, weekday: Weekday | undefined): TypedDate {
  if (!typed.ok || weekday === undefined || weekdayOf(typed.date) === weekday) return typed;
  const is = `${formatPlainDate(typed.date)} is a ${weekdayName(typed.date)}`;
  return refuse(`${is}, not a ${WEEKDAY_NAMES[weekday]}. Check the day and the year.`);
}

/** Two figures mean a year from 79 before today's to 20 after it. */
function fullYear(text: string, today: CivilDate): number | undefined {
  if (text.length === 4) return Number(text);
  if (text.length !== 2) return undefined;
  const earliest = yearOf(today) - 79;
  return earliest + ((((Number(text) - earliest) % 100) + 100) % 100);
}

function weekdayOfWord(word: string): Weekday | undefined {
  const short = word === 'weds' ? 'wed' : word;
  if (short.length < 3) return undefined;
  return ([1, 2, 3, 4, 5, 6, 7] as const).find((weekday) =>
    WEEKDAY_NAMES[weekday].toLowerCase().startsWith(short),
  );
}

function monthOfWord(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word));
  return index === -1 ? undefined : index + 1;
}

function accept(date: CivilDate): TypedDate {
  return { ok: true, date };
}

function refuse(reason: string): TypedDate {
  return { ok: false, reason };
}
