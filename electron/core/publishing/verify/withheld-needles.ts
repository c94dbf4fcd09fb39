import type { FileScope, WithheldText } from './bundle-check.ts';
import { distinctiveNumbers, distinctiveWords } from './distinctive-words.ts';
import { withWholeNumbers, wordForm } from './plain-form.ts';

/** What is searched for, each with the place it is from. Built once, used on every text of the bundle. */
export interface Needles {
  /** Whole short texts and distinctive words, by plain form: found anywhere, joined or broken. */
  anywhere: Map<string, string>;
  /** Very short texts, found only as whole words: " jo orr ". */
  asWords: Map<string, string>;
  /** Numbers of six to eight digits, found only whole: "1284500". */
  numbers: Map<string, string>;
  /** Runs of letters of longer texts, by their length, by plain form. */
  runs: Map<number, Map<string, string>>;
  count: number;
}

const shortest = 5;
const shortestAnywhere = 12;
const fieldRun = 28;
const paperRun = 56;
/** Texts longer than this are papers: common phrases recur in them, so longer runs are asked for. */
const paperLength = 4_000;

/** Needles with the files in which they are searched for; null for all. */
export interface ScopedNeedles {
  readonly scope: FileScope | null;
  readonly needles: Needles;
}

/** Needles for texts of every scope; those of one scope are searched for together. */
export function scopedNeedles(
  withheld: readonly WithheldText[],
  publicText: readonly string[],
): ScopedNeedles[] {
  const open = openForms(publicText);
  const groups = Map.groupBy(withheld, ({ scope }) => scope?.id ?? '');
  return [...groups.values()].map((texts) => {
    const scope = texts[0]?.scope ?? null;
    const own = scope?.open ?? [];
    const known = own.length === 0 ? open : openForms([...publicText, ...own]);
    return { scope, needles: needlesOf(texts, known) };
  });
}

/** What is no secret, in words and run together: made once for all that is compared with it. */
interface OpenForms {
  readonly words: string;
  readonly joined: string;
}

function openForms(publicText: readonly string[]): OpenForms {
  const words = withWholeNumbers(wordForm(publicText.join('\n')));
  return { words, joined: words.replaceAll(' ', '') };
}

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
  return needlesOf(withheld, openForms(publicText));
}

function needlesOf(withheld: readonly WithheldText[], known: OpenForms): Needles {
  const needles: Needles = {
    anywhere: new Map(),
    asWords: new Map(),
    numbers: new Map(),
    runs: new Map(),
    count: 0,
  };
  const { words: openWords, joined: open } = known;
  for (const { text, where } of withheld) {
    const words = wordForm(text);
    const plain = words.replaceAll(' ', '');
    const run = plain.length > paperLength ? paperRun : fieldRun;
    if (plain.length >= run + 8) addRuns(needles, { words, run, where, open });
    else if (plain.length >= shortestAnywhere) add(needles.anywhere, plain, where, open);
    else if (plain.length >= shortest) add(needles.asWords, words, where, openWords);
    for (const word of distinctiveWords(text)) add(needles.anywhere, word, where, open);
    for (const number of distinctiveNumbers(text)) add(needles.numbers, number, where, open);
  }
  const runs = [...needles.runs.values()].reduce((sum, group) => sum + group.size, 0);
  needles.count = needles.anywhere.size + needles.asWords.size + needles.numbers.size + runs;
  return needles;
}

function add(to: Map<string, string>, needle: string, where: string, open: string): void {
  if (!open.includes(needle)) to.set(needle, where);
}

function addRuns(
  needles: Needles,
  from: { words: string; run: number; where: string; open: string },
): void {
  const { words, run, where, open } = from;
  const plain = words.replaceAll(' ', '');
  const group = needles.runs.get(run) ?? new Map<string, string>();
  needles.runs.set(run, group);
  let at = 0;
  for (const word of words.trim().split(' ')) {
    const start = Math.min(at, plain.length - run);
    add(group, plain.slice(start, start + run), where, open);
    at += word.length;
  }
}
