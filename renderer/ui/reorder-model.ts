import { pressMatches, type KeyPress } from './shortcut-keys.ts';

export interface ReorderItem {
  id: string;
  /** Said when it moves: `Item 12, Community reablement`. */
  label: string;
}

/** A part of the list: moving goes through the parts in their order. */
export interface ReorderGroup {
  id: string;
  title: string;
  items: readonly ReorderItem[];
}

/** Where something goes: its place among the others of the group, from 0, without itself. */
export interface ReorderMove {
  id: string;
  group: string;
  index: number;
}

export interface Place {
  groupIndex: number;
  index: number;
}

/** Where an item is now; undefined when it is not in the list. */
export function findPlace(groups: readonly ReorderGroup[], id: string): Place | undefined {
  for (const [groupIndex, group] of groups.entries()) {
    const index = group.items.findIndex((item) => item.id === id);
    if (index !== -1) return { groupIndex, index };
  }
  return undefined;
}

/** One step up or down; from the edge of a part into the next part. Null at the end of the list. */
export function stepMove(
  groups: readonly ReorderGroup[],
  id: string,
  step: 'up' | 'down',
): ReorderMove | null {
  const place = findPlace(groups, id);
  if (place === undefined) return null;
  const group = groups[place.groupIndex];
  if (group === undefined) return null;
  const index = place.index + (step === 'up' ? -1 : 1);
  if (index >= 0 && index < group.items.length) return { id, group: group.id, index };
  const next = groups[place.groupIndex + (step === 'up' ? -1 : 1)];
  if (next === undefined) return null;
  return { id, group: next.id, index: step === 'up' ? next.items.length : 0 };
}

/** To the first or last place of its part; null when it is there. */
export function edgeMove(
  groups: readonly ReorderGroup[],
  id: string,
  edge: 'first' | 'last',
): ReorderMove | null {
  const place = findPlace(groups, id);
  const group = place === undefined ? undefined : groups[place.groupIndex];
  if (place === undefined || group === undefined) return null;
  const index = edge === 'first' ? 0 : group.items.length - 1;
  return index === place.index ? null : { id, group: group.id, index };
}

/** To before another item, or to the end of a part; null when nothing would change. */
export function moveBefore(
  groups: readonly ReorderGroup[],
  id: string,
  target: { group: string; before: string | null },
): ReorderMove | null {
  const from = findPlace(groups, id);
  const groupIndex = groups.findIndex((group) => group.id === target.group);
  const others = groups[groupIndex]?.items.filter((item) => item.id !== id);
  if (from === undefined || others === undefined) return null;
  const at = others.findIndex((item) => item.id === target.before);
  const index = at === -1 ? others.length : at;
  const isSame = from.groupIndex === groupIndex && from.index === index;
  return isSame ? null : { id, group: target.group, index };
}

/** What a key press on a row asks for; null when it is not a key of reordering. */
export function reorderKey(press: KeyPress): 'up' | 'down' | 'first' | 'last' | 'choose' | null {
  if (pressMatches(press, 'Alt+ArrowUp')) return 'up';
  if (pressMatches(press, 'Alt+ArrowDown')) return 'down';
  if (pressMatches(press, 'Alt+Home')) return 'first';
  if (pressMatches(press, 'Alt+End')) return 'last';
  return pressMatches(press, 'M') ? 'choose' : null;
}

/** The groups as they are after a move, for showing it before the core has answered. */
export function applyMove(groups: readonly ReorderGroup[], move: ReorderMove): ReorderGroup[] {
  const item = groups.flatMap(({ items }) => items).find(({ id }) => id === move.id);
  return groups.map((group) => {
    const others = group.items.filter(({ id }) => id !== move.id);
    if (group.id !== move.group || item === undefined) return { ...group, items: others };
    return { ...group, items: others.toSpliced(move.index, 0, item) };
  });
}

/** `Item 12 moved to 11 of 12`, counted through the whole list, with the part where it changed. */
export function moveSentence(groups: readonly ReorderGroup[], move: ReorderMove): string {
  const all = applyMove(groups, move).flatMap(({ items }) => items);
  const at = all.findIndex(({ id }) => id === move.id);
  const from = findPlace(groups, move.id);
  const isNewPart = from !== undefined && groups[from.groupIndex]?.id !== move.group;
  const part = groups.find(({ id }) => id === move.group)?.title ?? '';
  const place = `${all[at]?.label ?? 'The row'} moved to ${at + 1} of ${all.length}`;
  return isNewPart ? `${place}, in ${part}` : place;
}
