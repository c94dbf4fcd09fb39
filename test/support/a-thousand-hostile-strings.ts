import fc from 'fast-check';
import { hostileStrings } from './hostile-strings.ts';

const seed = 20261122;
const most = 1000;

const openings = ['', '"', "'", '\\', '#', '$', '<', '&', '\u202e', '\u200b', '@', '=', '\t', '//'];
const closings = ['', '"', '>', ']', '}', ')', '$', '\\', '*/', '-->', '\u0000', '\n', '\r\n', ';'];

/** Two hostile strings in one, or one in the quotes and brackets of another language, or any letters at all. */
const mixed = fc.oneof(
  fc
    .tuple(fc.constantFrom(...hostileStrings), fc.constantFrom(...hostileStrings))
    .map(([first, second]) => `${first}${second}`),
  fc
    .tuple(
      fc.constantFrom(...openings),
      fc.constantFrom(...hostileStrings),
      fc.constantFrom(...closings),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'#$[]{}()<>&;\\"\'`*_~@/:=%-+|\n\r\t '.split('')),
    minLength: 1,
    maxLength: 40,
  }),
);

/** The known hostile strings and as many made ones as make a thousand, the same in every run; none is blank. */
export const thousandHostileStrings: readonly string[] = [
  ...new Set(
    [...hostileStrings, ...fc.sample(mixed, { seed, numRuns: 3 * most })]
      .map((text) => text.trim().slice(0, 400).trim())
      .filter((text) => text !== ''),
  ),
].slice(0, most);

type Holder = Record<string, unknown>;

/** Where a value holds a text that a person writes: `accepts` takes any words there. What is for machines is not among them. */
export function textFieldsOf<Value extends object>(
  value: Value,
  accepts: (value: Value) => boolean,
): string[][] {
  const fields: string[][] = [];
  const visit = (holder: Holder, path: string[]): void => {
    for (const [key, before] of Object.entries(holder)) {
      const here = [...path, key];
      if (typeof before === 'object' && before !== null) visit(before as Holder, here); // an array is one, too
      if (typeof before !== 'string' || keys.has(key)) continue;
      holder[key] = probe;
      if (accepts(value)) fields.push(here);
      holder[key] = before;
    }
  };
  visit(value as Holder, []);
  return fields;
}

/** Puts a text into each of the fields. */
export function fill(value: object, fields: readonly string[][], next: () => string): void {
  for (const path of fields) {
    let holder = value as Holder;
    for (const key of path.slice(0, -1)) holder = holder[key] as Holder; // as it was found
    holder[path.at(-1) ?? ''] = next();
  }
}

const probe = '<b onclick="x()">&amp; “words”\u0007';

/** Keys between records, which the program makes. */
const keys = new Set(['id', 'sha256', 'mediaType']);
