import type { PaperStore } from '#core/papers/paper-store.ts';
import { pagesOfPaper } from './paper-words.ts';

interface Read {
  /** The lines of each page. */
  readonly pages: string[][];
  readonly characters: number;
}

interface Known {
  /** The paper that was read first is in front. */
  readonly papers: Map<string, Read>;
  characters: number;
}

/** What was read is kept while the workspace is open; a stored file never changes. */
const knownOf = new WeakMap<PaperStore, Known>();

/** Some 40 MB: the words of thousands of papers. */
const MOST_CHARACTERS = 20_000_000;

/** The lines of each page of a stored paper, read once: every export of the website asks for them again. */
export async function pagesOfStored(
  store: PaperStore,
  { sha256, mediaType }: { sha256: string; mediaType: string },
): Promise<string[][]> {
  const known: Known = knownOf.get(store) ?? { papers: new Map<string, Read>(), characters: 0 };
  knownOf.set(store, known);
  const key = `${mediaType} ${sha256}`;
  const before = known.papers.get(key);
  if (before !== undefined) return before.pages;
  const pages = await pagesOfPaper(await store.read(sha256), mediaType);
  keep(known, key, pages);
  return pages;
}

function keep(known: Known, key: string, pages: string[][]): void {
  const characters = pages.flat().reduce((sum, line) => sum + line.length, 0);
  known.papers.set(key, { pages, characters });
  known.characters += characters;
  for (const [oldest, { characters: freed }] of known.papers) {
    if (known.characters <= MOST_CHARACTERS) return;
    known.papers.delete(oldest);
    known.characters -= freed;
  }
}
