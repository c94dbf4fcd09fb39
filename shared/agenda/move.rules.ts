import type { AgendaItem, AgendaSection, ItemPlace } from './agenda-item.ts';
import { isWithdrawn, orderAgenda, type PlacedItem } from './order.rules.ts';
import { positionBefore } from './position.rules.ts';
import { isTurn, listPrivatePart } from './private-part.rules.ts';
import { isWithheld } from './visibility.rules.ts';

/** The order that rules about moving look at. */
export interface AgendaOrder {
  readonly sections: readonly AgendaSection[];
  readonly items: readonly AgendaItem[];
}

export interface MoveFault {
  readonly reason: string;
  readonly sentence: string;
}

export type Direction = 'up' | 'down' | 'first' | 'last';

/** Items that stand beside each other: under one item, or without one in one section. In order. */
export function rowOf(
  order: AgendaOrder,
  { sectionId, parentId }: Pick<ItemPlace, 'sectionId' | 'parentId'>,
): AgendaItem[] {
  return orderAgenda(order.sections, order.items)
    .filter(({ parent, section }) =>
      parentId === null
        ? parent === null && (section?.id ?? null) === sectionId
        : parent?.id === parentId,
    )
    .map(({ item }) => item);
}

/** Why the item cannot stand there at all, or `null`. */
export function whyNotPlace(order: AgendaOrder, item: AgendaItem, to: ItemPlace): MoveFault | null {
  if (isTurn({ item })) {
    const sentence =
      'The exclusion of the public and their return stand around the withheld items. Move those instead.';
    return { reason: 'turn', sentence };
  }
  const isOfParent = item.parentId === to.parentId;
  if (item.frozenNumber !== '' && !isOfParent) {
    const sentence = `Item ${item.frozenNumber} has been published under its number. It stays as it is.`;
    return { reason: 'published', sentence };
  }
  if (to.parentId === null) return null;
  const parent = order.items.find(({ id }) => id === to.parentId);
  if (parent === undefined || parent.id === item.id) {
    return { reason: 'no-parent', sentence: 'The item above is not on this agenda.' };
  }
  if (parent.parentId !== null || isTurn({ item: parent })) {
    return { reason: 'no-parent', sentence: 'Only an item of its own can have parts.' };
  }
  const hasParts = order.items.some(({ parentId }) => parentId === item.id);
  return hasParts
    ? { reason: 'has-parts', sentence: 'This item has parts of its own. Move them out first.' }
    : null;
}

/** The items as they would be after the move. */
export function withMoved(order: AgendaOrder, item: AgendaItem, to: ItemPlace): AgendaOrder {
  const row = rowOf(order, to).filter(({ id }) => id !== item.id);
  const { position, respaced } = positionBefore(row, to.before);
  const spaced = new Map(respaced.map(({ id, position: at }) => [id, at]));
  const items = order.items.map((each) => {
    if (each.id !== item.id) return { ...each, position: spaced.get(each.id) ?? each.position };
    const sectionId = to.parentId === null ? to.sectionId : null;
    return { ...each, sectionId, parentId: to.parentId, position };
  });
  return { sections: order.sections, items };
}

/**
 * Whether the move takes the item over the edge of the exempt part. Into it a public or undecided item
 * needs a ground; out of it a withheld one asks for a second look.
 */
export function crossesExemptPart(
  before: AgendaOrder,
  after: AgendaOrder,
  itemId: string,
): 'needs-ground' | 'leaves-exempt-part' | null {
  const placed = orderAgenda(after.sections, after.items);
  const place = placed.find(({ item }) => item.id === itemId);
  if (place === undefined || isWithdrawn(place) || isTurn(place)) return null;
  const isIn = listPrivatePart(placed).has(itemId);
  const wasIn = listPrivatePart(orderAgenda(before.sections, before.items)).has(itemId);
  const withheld = isWithheld(place.item, place.parent);
  if (isIn && !withheld) return wasIn ? null : 'needs-ground';
  return wasIn && !isIn && withheld ? 'leaves-exempt-part' : null;
}

/**
 * Where one step takes the item: past its neighbour, over the edge of a section where it must; `first`
 * and `last` go to the edge of its part. `null` when it is there already.
 */
export function placeAfterStep(
  order: AgendaOrder,
  item: AgendaItem,
  direction: Direction,
): ItemPlace | null {
  const placed = orderAgenda(order.sections, order.items);
  const here = placed.find((place) => place.item.id === item.id);
  if (here === undefined) return null;
  const sectionId = here.section?.id ?? null;
  const parentId = here.parent?.id ?? null;
  const row = rowOf(order, { sectionId, parentId });
  const at = row.findIndex(({ id }) => id === item.id);
  const stay = { sectionId, parentId };
  switch (direction) {
    case 'up': {
      const above = row[at - 1];
      if (above !== undefined) return { ...stay, before: above.id };
      return parentId === null ? overEdge(order, sectionId, 'up') : null;
    }
    case 'down': {
      if (at + 1 < row.length) return { ...stay, before: row[at + 2]?.id ?? null };
      return parentId === null ? overEdge(order, sectionId, 'down') : null;
    }
    case 'first':
    case 'last':
      return toEdge(placed, here, { row, direction });
  }
}

/** The end of the section above, or the start of the one below. */
function overEdge(
  order: AgendaOrder,
  sectionId: string | null,
  direction: 'up' | 'down',
): ItemPlace | null {
  const sections = [null, ...orderedIds(order)];
  const target = sections[sections.indexOf(sectionId) + (direction === 'up' ? -1 : 1)];
  if (target === undefined) return null;
  const row = rowOf(order, { sectionId: target, parentId: null });
  // Above the first section there is nothing to go to unless items stand there.
  if (target === null && row.length === 0) return null;
  return {
    sectionId: target,
    parentId: null,
    before: direction === 'up' ? null : (row[0]?.id ?? null),
  };
}

/** The first or last place beside the item that is on the same side of the exempt part. */
function toEdge(
  placed: readonly PlacedItem[],
  here: PlacedItem,
  { row, direction }: { row: readonly AgendaItem[]; direction: 'first' | 'last' },
): ItemPlace | null {
  const inPrivate = listPrivatePart(placed);
  const side = inPrivate.has(here.item.id);
  const isOther = (item: AgendaItem) => inPrivate.has(item.id) !== side || isTurn({ item });
  const at = row.findIndex(({ id }) => id === here.item.id);
  const stay = { sectionId: here.section?.id ?? null, parentId: here.parent?.id ?? null };
  if (direction === 'first') {
    const edge = row.slice(0, at).findLastIndex(isOther) + 1;
    return edge === at ? null : { ...stay, before: row[edge]?.id ?? null };
  }
  const after = row.slice(at + 1).findIndex(isOther);
  const edge = after === -1 ? row.length : at + 1 + after;
  return edge === at + 1 ? null : { ...stay, before: row[edge]?.id ?? null };
}

function orderedIds({ sections }: AgendaOrder): string[] {
  return [...sections]
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
