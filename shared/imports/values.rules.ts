import { addDays, type CivilDate, civilDate } from '../calendar/civil-date.ts';
import { parseTypedDate } from '../calendar/typed-date.ts';
import { plain } from '../search/search.rules.ts';

/** What a cell means, or the sentence that says why it means nothing. */
export type CellValue<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** A choice by its words, its own name, or what other offices call it. */
export function readChoice<T extends string>(
  text: string,
  words: Record<T, string>,
  alsoCalled: Partial<Record<T, readonly string[]>> = {},
): CellValue<T> {
  const typed = plain(text);
  // Object.keys loses the key type of a record whose keys are exactly T.
  const values = Object.keys(words) as T[];
  const found = values.find(
    (value) =>
      typed === plain(words[value]) ||
      typed === plain(value.replaceAll('_', ' ')) ||
      (alsoCalled[value] ?? []).some((other) => plain(other) === typed),
  );
  if (found !== undefined) return { ok: true, value: found };
  const choices = values.map((value) => words[value]).join(', ');
  return { ok: false, sentence: `"${short(text)}" is not known here. Use one of: ${choices}` };
}

const yesWords = ['yes', 'y', 'true', '1', 'x', 'ja', 'tick'];
const noWords = ['no', 'n', 'false', '0', 'none'];

export function readYesNo(text: string): CellValue<boolean> {
  if (/^[✓✔☑]$/u.test(text.trim())) return { ok: true, value: true };
  const typed = plain(text);
  if (yesWords.includes(typed)) return { ok: true, value: true };
  if (noWords.includes(typed) || text.trim() === '-') return { ok: true, value: false };
  return { ok: false, sentence: `"${short(text)}" is neither yes nor no. Write yes or no` };
}

/** Excel counts days from here, with a 29 February 1900 that never was. */
const EXCEL_DAY_ZERO = civilDate('1899-12-30');

/** A day as typed, `d/m/yy` and its like, or as the number that Excel keeps for it. */
export function readDay(
  text: string,
  options: { today: CivilDate; lean: 'future' | 'past' },
): CellValue<CivilDate> {
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text.trim());
  if (serial !== null) return { ok: true, value: addDays(EXCEL_DAY_ZERO, Number(serial[1])) };
  const withoutTime = text.trim().replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '');
  const typed = parseTypedDate(withoutTime, options);
  if (typed.ok) return { ok: true, value: typed.date };
  return { ok: false, sentence: `"${short(text)}" is not a day. ${typed.reason}` };
}

/** A line of at most 300 characters: line breaks in a cell become spaces. */
export function readLine(text: string): CellValue<string> {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length > 300) return { ok: false, sentence: 'Use at most 300 characters' };
  // eslint-disable-next-line no-control-regex -- control characters are exactly what a line must not hold
  if (/[\u0000-\u001f\u007f]/.test(line)) {
    return { ok: false, sentence: 'Remove the control characters from this text' };
  }
  return { ok: true, value: line };
}

export function readProse(text: string): CellValue<string> {
  const prose = text.trim();
  return prose.length > 20_000
    ? { ok: false, sentence: 'Use at most 20,000 characters' }
    : { ok: true, value: prose };
}

/** The same name, whatever its capitals, accents and punctuation; `&` is `and`, a leading `the` does not count. */
export function nameKey(name: string): string {
  return plain(name.replace(/&/g, ' and ')).replace(/^the /, '');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
