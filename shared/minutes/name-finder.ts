/** Something that can be named in a command: each way of naming it, the likeliest first. */
export interface Named {
  /** Whole names: `Director of Adult Social Care`, `Oxford Health`. */
  names: readonly string[];
  /** Short forms that mean it and nothing else: `dasc`. */
  keys: readonly string[];
}

/** What was found at the start of the words, and the words that are left. */
export interface Found<T> {
  found: T;
  /** The words that named it, as typed. */
  typed: string;
  rest: string;
}

const MOST_WORDS = 8;

/**
 * The one thing that the words begin by naming; null where nothing is named or two things could be.
 * The longest run of words that names something counts: `oxford health` before `oxford`.
 */
export function findAtStart<T extends Named>(
  words: string,
  all: readonly T[],
  leastRank: Rank = ranks.word,
): Found<T> | null {
  const pieces = words.trim().split(/\s+/);
  for (let count = Math.min(pieces.length, MOST_WORDS); count > 0; count -= 1) {
    const typed = pieces.slice(0, count).join(' ');
    const best = bestMatches(typed, all, leastRank);
    const [found] = best;
    if (best.length > 1) return null;
    if (found !== undefined) return { found, typed, rest: pieces.slice(count).join(' ') };
  }
  return null;
}

/** The one thing that all of the words name, or null. */
export function findWhole<T extends Named>(words: string, all: readonly T[]): T | null {
  const best = bestMatches(words, all, ranks.word);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** How sure a match is. */
export const ranks = { word: 1, start: 2, initials: 3, key: 4, name: 5 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** Lower case, no accents, no punctuation: how names are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function bestMatches<T extends Named>(typed: string, all: readonly T[], leastRank: Rank): T[] {
  const phrase = plain(typed);
  if (phrase === '') return [];
  const ranked = all.map((each) => ({ each, rank: rankOf(phrase, each) }));
  const best = Math.max(...ranked.map(({ rank }) => rank), 0);
  if (best < leastRank) return [];
  return ranked.filter(({ rank }) => rank === best).map(({ each }) => each);
}

function rankOf(phrase: string, { names, keys }: Named): Rank | 0 {
  const wholes = names.map(plain).filter((name) => name !== '');
  if (wholes.includes(phrase)) return ranks.name;
  const words = new Set(wholes.flatMap((name) => name.split(' ')));
  if (keys.some((key) => plain(key) === phrase && !words.has(phrase))) return ranks.key;
  if (phrase.length > 1 && wholes.some((name) => initialsOf(name).includes(phrase))) {
    return ranks.initials;
  }
  if (phrase.length < 3) return 0;
  if (wholes.some((name) => name.startsWith(`${phrase} `))) return ranks.start;
  const starts = (name: string) => ` ${name}`.includes(` ${phrase}`);
  return wholes.some(starts) || keys.some((key) => starts(plain(key))) ? ranks.word : 0;
}

/** `director of adult social care` is `doasc` and, without its small words, `dasc`. */
function initialsOf(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  const of = (some: string[]) => some.map((word) => word.charAt(0)).join('');
  return [of(words), of(words.filter((word) => !/^(of|and|the|for|in|to)$/.test(word)))];
}
