/** A run of words, and whether the other text has it too. */
export interface DiffPart {
  text: string;
  isChanged: boolean;
}

/** More cells than this and the middle is taken as one change: still right, only coarser. */
const mostCells = 4_000_000;

/** Two texts word by word: the shortest set of words that only one of them has is marked. */
export function wordDiff(mine: string, theirs: string): { mine: DiffPart[]; theirs: DiffPart[] } {
  const [a, b] = [wordsOf(mine), wordsOf(theirs)];
  const start = sharedLength(a, b, (index) => index);
  const end = Math.min(
    sharedLength(a, b, (index, words) => words.length - 1 - index),
    Math.min(a.length, b.length) - start,
  );
  const middle = common(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return {
    mine: parts(a, flags(a.length, { start, end, kept: middle.a })),
    theirs: parts(b, flags(b.length, { start, end, kept: middle.b })),
  };
}

/** Words with the space after them, so that joining them gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

function sharedLength(
  a: readonly string[],
  b: readonly string[],
  at: (index: number, words: readonly string[]) => number,
): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && same(a[at(length, a)], b[at(length, b)])) length += 1;
  return length;
}

/** The indexes of a longest common subsequence in each text. */
function common(a: readonly string[], b: readonly string[]): { a: Set<number>; b: Set<number> } {
  const kept = { a: new Set<number>(), b: new Set<number>() };
  if (a.length * b.length > mostCells) return kept;
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(a[i], b[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (same(a[i], b[j])) {
      kept.a.add(i);
      kept.b.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim() === b.trim();
}

interface Kept {
  start: number;
  end: number;
  kept: ReadonlySet<number>;
}

function flags(length: number, { start, end, kept }: Kept): boolean[] {
  return Array.from({ length }, (_, index) => {
    if (index < start || index >= length - end) return false;
    return !kept.has(index - start);
  });
}

/** Neighbouring words of one kind, joined. The space after a change is not part of it. */
function parts(words: readonly string[], changed: readonly boolean[]): DiffPart[] {
  const result: DiffPart[] = [];
  const push = (text: string, isChanged: boolean) => {
    const last = result.at(-1);
    if (text === '') return;
    if (last?.isChanged === isChanged) last.text += text;
    else result.push({ text, isChanged });
  };
  words.forEach((word, index) => {
    const isChanged = changed[index] === true;
    if (!isChanged || changed[index + 1] === true) push(word, isChanged);
    else {
      push(word.trimEnd(), true);
      push(word.slice(word.trimEnd().length), false);
    }
  });
  return result;
}
