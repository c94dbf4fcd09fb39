import type { ItemPlace } from '#shared/agenda/agenda-item.ts';
import type { Agenda, AgendaLine, AgendaPart } from '#shared/agenda/agenda-view.ts';
import type { ReorderGroup, ReorderMove } from '../../ui/reorder-model.ts';

/** All lines in the order of the page. */
export function linesOf({ parts }: Pick<Agenda, 'parts'>): AgendaLine[] {
  return parts.flatMap(({ lines }) => lines);
}

/** The line an address names: by its id, or by its number as people write it. */
export function findLine(agenda: Agenda, asked: string | undefined): AgendaLine | undefined {
  if (asked === undefined) return undefined;
  const lines = linesOf(agenda);
  return (
    lines.find(({ item }) => item.id === asked) ?? lines.find(({ number }) => number === asked)
  );
}

/** The parts as places to drag to and to choose from. */
export function reorderGroups(parts: readonly AgendaPart[]): ReorderGroup[] {
  return parts.map((part, index) => ({
    id: String(index),
    title: part.title === '' ? 'Without a heading' : part.title,
    items: part.lines.map(({ item, number }) => ({
      id: item.id,
      label: `${number}. ${item.title}`,
    })),
  }));
}

/**
 * The place that a person pointed at, in the words of the contract. Between the parts of an item a
 * part stays a part; an item dropped there goes after the whole item.
 */
export function placeOfMove(parts: readonly AgendaPart[], move: ReorderMove): ItemPlace {
  const moving = parts.flatMap(({ lines }) => lines).find(({ item }) => item.id === move.id);
  const at = Number(move.group);
  const part = parts[at];
  const others = part?.lines.filter(({ item }) => item.id !== move.id) ?? [];
  const next = others[move.index];
  const above = others[move.index - 1];
  const sectionId = part?.section?.id ?? null;
  if (moving?.depth === 1) {
    const parentId = moving.item.parentId;
    if (next?.item.parentId === parentId && next.depth === 1) {
      return { sectionId, parentId, before: next.item.id };
    }
    const isUnderParent = above?.item.id === parentId || above?.item.parentId === parentId;
    if (isUnderParent) return { sectionId, parentId, before: null };
  }
  const before = others
    .slice(move.index)
    .find(({ item, depth }) => depth === 0 && item.parentId !== move.id);
  return {
    sectionId,
    parentId: null,
    before: before?.item.id ?? firstOfContinuation(parts, { at, moving: move.id }),
  };
}

/** The end of a part that the exempt band interrupts is before the first item after the edge. */
function firstOfContinuation(
  parts: readonly AgendaPart[],
  { at, moving }: { at: number; moving: string },
): string | null {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part === undefined || next === undefined) return null;
  if (next.section?.id !== part.section?.id) return null;
  return next.lines.find(({ item, depth }) => depth === 0 && item.id !== moving)?.item.id ?? null;
}
