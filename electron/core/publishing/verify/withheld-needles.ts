import type { WithheldText } from './bundle-check.ts';
import { plainForm, wordForm } from './plain-form.ts';

/** What is searched for. Built once, used on every text of the bundle. */
export interface Needles {
  /** Whole short texts and distinctive words, by plain form: found anywhere, joined or broken. */
  anywhere: Map<string, string>;
  /** Very short ones, found only as whole words: " annex b ". */
  asWords: Map<string, string>;
  /** Runs of letters of longer texts, all of one length, by plain form. */
  runs: Map<number, Map<string, string>>;
  count: number;
}

const shortest = 5;
const shortestAnywhere = 12;
const fieldRun = 28;
const paperRun = 56;
/** Texts longer than this are papers: common phrases recur in them, so longer runs are asked for. */
const paperLength = 4_000;

/**
 * Needles for withheld texts. A text is searched for whole when it is short; a longer one in overlapping
 * runs that begin at each word, so that any sentence of it is found; and its distinctive words (references,
 * amounts, numbers, e-mail addresses) alone. What the public text holds too is no secret and is left out:
 * an item's harmless title often repeats words of the private one, and both name the same body.
 */
export function makeNeedles(
  withheld: readonly WithheldText[],
  publicText: readonly string[],
): Needles {
  const open = plainForm(publicText.join('\n'));
  const openWords = wordForm(publicText.join('\n'));
  const needles: Needles = { anywhere: new Map(), asWords: new Map(), runs: new Map(), count: 0 };
  for (const { text, where } of withheld) {
    const words = wordForm(text).trim().split(' ');
    const plain = words.join('');
    const run = plain.length > paperLength ? paperRun : fieldRun;
    const wholes = plain.length < run + 8 ? [plain] : [];
    for (const whole of [...wholes, ...distinctiveWords(text)]) {
      if (whole.length >= shortestAnywhere) {
        if (!open.includes(whole)) needles.anywhere.set(whole, where);
      } else if (whole.length >= shortest) {
        const spaced = whole === plain ? ` ${words.join(' ')} ` : ` ${whole} `;
        if (!openWords.includes(spaced)) needles.asWords.set(spaced, where);
      }
    }
    if (wholes.length === 0) addRuns(needles, words, run, where, open);
  }
  const runs = [...needles.runs.values()].reduce((sum, group) => sum + group.size, 0);
  needles.count = needles.anywhere.size + needles.asWords.size + runs;
  return needles;
}

function addRuns(
  needles: Needles,
  words: readonly string[],
  run: number,
  where: string,
  open: string,
): void {
  const plain = words.join('');
  const group = needles.runs.get(run) ?? new Map<string, string>();
  needles.runs.set(run, group);
  let at = 0;
  for (const word of words) {
    const piece = plain.slice(
      Math.min(at, plain.length - run),
      Math.min(at, plain.length - run) + run,
    );
    if (!open.includes(piece)) group.set(piece, where);
    at += word.length;
  }
}

/** Words that say something by themselves: references, amounts, telephone numbers, e-mail addresses. */
function distinctiveWords(text: string): string[] {
  const emails = text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
  const amounts = text.match(/(?:[£€$]\s?)?\d[\d,. ]{4,}\d/g) ?? [];
  const mixed = text.match(/[\p{Letter}\p{Number}]+(?:[-_/.:#][\p{Letter}\p{Number}]+)*/gu) ?? [];
  return [
    ...emails.map(plainForm),
    ...amounts.map(plainForm).filter((digits) => digits.length >= 6 && !isDayOrYears(digits)),
    ...mixed.map(plainForm).filter(isReference),
  ];
}

function isReference(word: string): boolean {
  const digits = word.replace(/\D/g, '').length;
  return word.length >= 8 && digits >= 2 && digits < word.length && !/^(19|20)\d\d/.test(word);
}

/** 20261126, 26112026, 202627: days and years are in every document. */
function isDayOrYears(digits: string): boolean {
  return /^((19|20)\d{2}(\d{2}|\d{4})|\d{1,4}(19|20)\d{2})$/.test(digits);
}
