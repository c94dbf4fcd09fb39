import type { ShortcutGroup } from '../../ui/shortcuts.ts';
import type { GoToPlace } from '../places.ts';
import type { GoToGroup, GoToHit } from '../services.ts';

/** One line of the list: a place or record to open, or a command to run. */
export type PaletteEntry =
  | { kind: 'hit'; key: string; hit: GoToHit; keys?: string }
  | { kind: 'command'; key: string; name: string; keys: string; run: () => void };

export interface PaletteGroup {
  title: string;
  entries: readonly PaletteEntry[];
}

/** What the first sign asks for: `>` commands only, `@` posts and bodies only. */
export function scopeOf(text: string): 'all' | 'commands' | 'posts' {
  if (text.startsWith('>')) return 'commands';
  return text.startsWith('@') ? 'posts' : 'all';
}

/** The words to look for, without the sign that chose the scope. */
export function wordsOf(text: string): string {
  return text.replace(/^[>@]/, '').trim();
}

/** The places whose name has the words in it; all of them for no words. */
export function placeGroup(places: readonly GoToPlace[], words: string): PaletteGroup {
  const entries = places
    .filter(({ name }) => hasWords(name, words))
    .map(({ id, name, to, keys }): PaletteEntry => {
      const hit: GoToHit = { id, url: to, title: name, detail: 'Screen', icon: 'place' };
      return keys === undefined
        ? { kind: 'hit', key: `place ${id}`, hit }
        : { kind: 'hit', key: `place ${id}`, hit, keys };
    });
  return { title: 'Go to', entries };
}

/** What this screen and the window can do; the screen first. */
export function commandGroups(groups: readonly ShortcutGroup[], words: string): PaletteGroup[] {
  return groups.map(({ id, title, shortcuts }) => ({
    title,
    entries: shortcuts.flatMap(({ keys, name, run }): PaletteEntry[] =>
      run !== undefined && !withoutUse.has(keys) && hasWords(name, words)
        ? [{ kind: 'command', key: `${id} ${keys}`, name, keys, run }]
        : [],
    ),
  }));
}

/** What the core found. */
export function hitGroups(groups: readonly GoToGroup[]): PaletteGroup[] {
  return groups.map(({ title, hits }) => ({
    title,
    entries: hits.map((hit) => ({ kind: 'hit', key: `${title} ${hit.id}`, hit })),
  }));
}

export function withoutEmpty(groups: readonly PaletteGroup[]): PaletteGroup[] {
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The text cut where the words occur, for underlining them. */
export function cutAtWords(text: string, words: string): { text: string; found: boolean }[] {
  const wanted = words.split(/\s+/).filter((word) => word.length > 1);
  if (wanted.length === 0) return [{ text, found: false }];
  const escaped = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = text.split(new RegExp(`(${escaped.join('|')})`, 'i'));
  return parts
    .map((part, index) => ({ text: part, found: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Opening the box from inside the box is no command. */
const withoutUse = new Set(['Ctrl+K', '?']);

function hasWords(name: string, words: string): boolean {
  const lower = name.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
