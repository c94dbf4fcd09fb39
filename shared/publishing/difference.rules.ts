import { countOf } from '../calendar/date-words.ts';
import type { BundleDifference, OutlineEntry } from './difference.ts';

interface File {
  readonly path: string;
  readonly sha512: string;
}

/** A bundle as far as it is compared. */
export interface ComparedBundle {
  readonly files: readonly File[];
  readonly outline: readonly OutlineEntry[];
}

/** What is new, changed, unchanged and gone since the last bundle of the same kind for the same readers. */
export function differenceOf(
  now: ComparedBundle,
  last: (ComparedBundle & { number: number }) | null,
): BundleDifference {
  const before = new Map(last?.files.map(({ path, sha512 }) => [path, sha512]));
  const paths = new Set(now.files.map(({ path }) => path));
  const added = now.files.filter(({ path }) => !before.has(path));
  const changed = now.files.filter(({ path, sha512 }) => (before.get(path) ?? sha512) !== sha512);
  const gone = [...before.keys()].filter((path) => !paths.has(path));
  return {
    since: last?.number ?? null,
    words: last === null ? ['The first version.'] : inWords(now.outline, last.outline),
    added: added.map(({ path }) => path),
    changed: changed.map(({ path }) => path),
    gone,
    unchanged: now.files.length - added.length - changed.length,
  };
}

/** `3 files are new, 2 changed, 12 are as they were.` */
export function sayFiles({ added, changed, gone, unchanged }: BundleDifference): string {
  const parts = [
    added.length === 0 ? '' : `${countOf(added.length, 'file')} new`,
    changed.length === 0 ? '' : `${countOf(changed.length, 'file')} changed`,
    gone.length === 0 ? '' : `${countOf(gone.length, 'file')} gone`,
    `${countOf(unchanged, 'file')} as before`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function inWords(now: readonly OutlineEntry[], last: readonly OutlineEntry[]): string[] {
  const before = new Map(last.map((entry) => [entry.id, entry]));
  const after = new Map(now.map((entry) => [entry.id, entry]));
  const words = [
    ...now.flatMap((entry) => changeOf(entry, before.get(entry.id))),
    ...last.filter(({ id, state }) => state === 'stands' && !after.has(id)).map(goneWords),
  ];
  return words.length === 0 ? ['Nothing that the public reads has changed.'] : words;
}

function changeOf(entry: OutlineEntry, before: OutlineEntry | undefined): string[] {
  const { kind, name, mark, state } = entry;
  const what = kind === 'paper' ? 'Paper' : 'Item';
  if (before === undefined) {
    return state === 'withdrawn' ? [] : [`${what} added: ${name}`];
  }
  if (state === 'withdrawn' && before.state === 'stands') return [`${what} withdrawn: ${name}`];
  if (mark === before.mark) return [];
  return [
    kind === 'paper' ? `Paper replaced with a new version: ${name}` : `Item changed: ${name}`,
  ];
}

function goneWords({ kind, name }: OutlineEntry): string {
  return kind === 'paper' ? `Paper taken out: ${name}` : `Item taken out: ${name}`;
}
