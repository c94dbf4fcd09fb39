/** How one level of numbers writes an item's own part: 5, b of CC11(b), ii of CC11(b)(ii). */
export interface LabelStyle {
  /** The label of the item at a place, from 0. */
  readonly at: (index: number) => string;
  /** Whether a label is of the plain run and not one added after publication, as 6A is. */
  readonly isPlain: (label: string) => boolean;
  /** The letter that additions begin with: 6A, but (b) becomes (ba). */
  readonly firstLetter: 'A' | 'a';
}

export const FIGURES: LabelStyle = {
  at: (index) => String(index + 1),
  isPlain: (label) => /^\d+$/.test(label),
  firstLetter: 'A',
};

export const LETTERS: LabelStyle = {
  at: letterAt,
  isPlain: (label) => label.length === 1,
  firstLetter: 'a',
};

export const ROMAN: LabelStyle = {
  at: (index) => romanOf(index + 1),
  isPlain: (label) => /^[ivxlc]+$/.test(label),
  firstLetter: 'a',
};

/**
 * Labels for additions between two published ones, in reading order and without end: 6A, 6B after 6;
 * 6B, 6C after 6A; 6ZA between 6 and a 6A that is published; 6AA between 6A and 6B; A1 before 1.
 */
export function* labelsBetween(
  previous: string | undefined,
  next: string | undefined,
  style: LabelStyle,
): Generator<string, never> {
  if (previous === undefined) return yield* labelsBefore(next ?? style.at(0), style);
  const followers = letters(style).map((letter) => previous + letter);
  const successors = style.isPlain(previous) ? followers : successorsOf(previous, style);
  const limit = next === undefined ? -1 : successors.indexOf(next);
  if (limit === -1) yield* successors;
  else yield* successors.slice(0, limit);
  if (successors !== followers) yield* followers;
  const last = letters(style).at(-1) ?? '';
  for (let prefix = previous + last; ; prefix += last) {
    yield* letters(style).map((letter) => prefix + letter);
  }
}

/** A1, B1 before item 1, as statutes number; (za), (zb) before (a). */
function* labelsBefore(next: string, style: LabelStyle): Generator<string, never> {
  const all = letters(style);
  const last = all.at(-1) ?? '';
  for (let repeat = 0; ; repeat += 1) {
    const prefix = last.repeat(repeat);
    if (style.firstLetter === 'A') yield* all.map((letter) => prefix + letter + next);
    else yield* all.map((letter) => last + prefix + letter);
  }
}

/** 6C, 6D and so on after 6B; none after A1, which ends in no letter. */
function successorsOf(label: string, style: LabelStyle): string[] {
  const stem = label.slice(0, -1);
  const all = letters(style);
  const place = all.indexOf(label.slice(-1));
  return place === -1 ? [] : all.slice(place + 1).map((letter) => stem + letter);
}

function letters({ firstLetter }: LabelStyle): string[] {
  const start = firstLetter.charCodeAt(0);
  return Array.from({ length: 26 }, (_, index) => String.fromCharCode(start + index));
}

/** a to z, then aa, ab. */
function letterAt(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}

function romanOf(number: number): string {
  const signs: [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  const sign = signs.find(([value]) => value <= number);
  return sign === undefined ? '' : sign[1] + romanOf(number - sign[0]);
}
