import { resourceFiles } from './resources.ts';

/**
 * Text as the bundled fonts can print it: what they lack becomes one replacement mark a run, never a blank.
 * PDF/UA forbids a character without a glyph, so this is done before typesetting, and never by guessing.
 */
export function printable(text: string): string {
  let printed = '';
  let replacing = false;
  for (const character of text) {
    const drawn = drawable(character);
    if (drawn === null && !replacing) printed += replacement;
    if (drawn !== null) printed += drawn;
    replacing = drawn === null;
  }
  return breakable(printed);
}

/** A word longer than a line may be broken anywhere; otherwise it would run off the page. */
function breakable(text: string): string {
  return text.replace(/[^-/\s\u200b]{30,}/g, (word) => word.replace(/.{10}(?=.)/gu, '$&\u200b'));
}

/** Whether every character of the text can be printed; the pre-flight list asks. */
export function isPrintable(text: string): boolean {
  return printable(text) === text || !printable(text).includes(replacement);
}

/** An empty square. Not U+FFFD: PDF/UA takes that for a missing character. */
const replacement = '\u25a1';
const unknownCharacter = 0xfffd;

function drawable(character: string): string | null {
  if (character === '\n' || isCovered(character)) return character;
  if (/\p{Default_Ignorable_Code_Point}|\p{Mark}/u.test(character)) return '';
  const simpler = character.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return simpler !== '' && Array.from(simpler).every(isCovered) ? simpler : null;
}

function isCovered(character: string): boolean {
  return coverage().has(character.codePointAt(0) ?? 0);
}

let known: Set<number> | undefined;

/** Characters that each face of one of the two families has: Typst falls back from serif to sans. */
function coverage(): Set<number> {
  if (known !== undefined) return known;
  const serif = commonTo('ClearDaysSerif');
  const sans = commonTo('ClearDaysSans');
  known = new Set([...serif, ...sans]);
  known.delete(unknownCharacter);
  return known;
}

function commonTo(family: string): number[] {
  const faces = [...resourceFiles('fonts', '.ttf')]
    .filter(([name]) => name.startsWith(family))
    .map(([, bytes]) => charactersOf(bytes));
  return [...(faces[0] ?? [])].filter((code) => faces.every((face) => face.has(code)));
}

/** The characters a TrueType file maps to a glyph, read from its format 12 or format 4 `cmap`. */
export function charactersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const characters = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 12) readFormat12(view, subtable, characters);
    if (format === 4) readFormat4(view, subtable, characters);
  }
  return characters;
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

function readFormat12(view: DataView, start: number, into: Set<number>): void {
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const record = start + 16 + group * 12;
    const last = view.getUint32(record + 4);
    for (let code = view.getUint32(record); code <= last; code += 1) into.add(code);
  }
}

function readFormat4(view: DataView, start: number, into: Set<number>): void {
  const segments = view.getUint16(start + 6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const last = view.getUint16(start + 14 + segment * 2);
    const first = view.getUint16(start + 16 + (segments + segment) * 2);
    for (let code = first; code <= last && code !== 0xffff; code += 1) into.add(code);
  }
}
