import { z } from 'zod';
import { FIGURES, type LabelStyle, labelsBetween, LETTERS, ROMAN } from './labels.ts';

/** `plain`: 5, 5.1. `council`: CC11 and CC11(b), from the body's code, as on Council papers (S-106). */
export const NumberingStyle = z.discriminatedUnion('style', [
  z.object({ style: z.literal('plain') }),
  z.object({ style: z.literal('council'), code: z.string() }),
]);
export type NumberingStyle = z.infer<typeof NumberingStyle>;

/** An agenda item as numbering sees it, in its place among its siblings. */
export interface NumberedEntry {
  readonly id: string;
  /** The number it was published with, which it keeps; `null` while it has none. */
  readonly frozen: string | null;
  readonly children?: readonly NumberedEntry[];
}

export interface NumberingOptions {
  readonly style: NumberingStyle;
  /** Published numbers of items that are gone. They are not given again. */
  readonly retired?: Iterable<string>;
}

/**
 * Each item's number by its id. Until the agenda is published items are numbered in order. Published
 * numbers are frozen: what is added later is 6A, 6B after item 6 and A1 before item 1. No number is
 * given twice.
 */
export function numberAgenda(
  entries: readonly NumberedEntry[],
  { style, retired = [] }: NumberingOptions,
): Map<string, string> {
  const numbers = new Map<string, string>();
  const taken = new Set([...retired, ...listFrozen(entries)]);
  numberSiblings(entries, { style, numbers, taken, parent: '', depth: 0 });
  return numbers;
}

/** One run of siblings on its way to numbers. */
interface Level {
  readonly style: NumberingStyle;
  readonly numbers: Map<string, string>;
  /** Whole numbers that are given: published, retired, or new. */
  readonly taken: Set<string>;
  /** The number of the item they belong to; empty at the top. */
  readonly parent: string;
  readonly depth: number;
}

function numberSiblings(entries: readonly NumberedEntry[], level: Level): void {
  const published = entries.map(({ frozen }) => frozenLabel(frozen, level));
  const isPublished = published.some((label) => label !== undefined);
  let previous: string | undefined;
  entries.forEach((entry, index) => {
    const next = published.slice(index).find((label) => label !== undefined);
    const labels = isPublished ? labelsBetween(previous, next, labelStyle(level)) : inOrder(level);
    const label = entry.frozen === null ? firstFree(labels, level) : published[index];
    const number = entry.frozen ?? write(label ?? '', level);
    level.taken.add(number);
    level.numbers.set(entry.id, number);
    // Before the first published item additions count up to it, not on from each other: A1, B1, 1.
    if (previous !== undefined || entry.frozen !== null) previous = label ?? previous;
  });
  for (const { id, children = [] } of entries) {
    const parent = level.numbers.get(id) ?? '';
    numberSiblings(children, { ...level, parent, depth: level.depth + 1 });
  }
}

function* inOrder(level: Level): Generator<string, never> {
  for (let index = 0; ; index += 1) yield labelStyle(level).at(index);
}

function firstFree(labels: Iterable<string>, level: Level): string {
  for (const label of labels) {
    if (!level.taken.has(write(label, level))) return label;
  }
  throw new Error('Labels never run out.');
}

function write(label: string, { style, parent, depth }: Level): string {
  if (depth === 0) return style.style === 'council' ? style.code + label : label;
  return style.style === 'council' ? `${parent}(${label})` : `${parent}.${label}`;
}

/** An item's own part of its published number; nothing when it was published in another place. */
function frozenLabel(frozen: string | null, level: Level): string | undefined {
  const [before = '', after = ''] = write('\n', level).split('\n');
  if (frozen === null || !frozen.startsWith(before) || !frozen.endsWith(after)) return undefined;
  const label = frozen.slice(before.length, frozen.length - after.length);
  return /^[0-9A-Za-z]+$/.test(label) ? label : undefined;
}

function labelStyle({ style, depth }: Level): LabelStyle {
  if (style.style === 'plain' || depth === 0) return FIGURES;
  return depth === 1 ? LETTERS : ROMAN;
}

function listFrozen(entries: readonly NumberedEntry[]): string[] {
  return entries.flatMap(({ frozen, children = [] }) => [
    ...(frozen === null ? [] : [frozen]),
    ...listFrozen(children),
  ]);
}
