import type { AgendaItem, AgendaSection } from './agenda-item.ts';

/** An item where it stands, with the item it is a part of. */
export interface PlacedItem {
  readonly item: AgendaItem;
  /** Null for an item of its own. */
  readonly parent: AgendaItem | null;
  /** Null for items above the first section. */
  readonly section: AgendaSection | null;
}

/**
 * The order of business: items without a section first, then section by section, each item with its
 * sub-items right after it. Equal positions, which two laptops may give, are settled by id. An item
 * whose section or parent is gone stays on the agenda.
 */
export function orderAgenda(
  sections: readonly AgendaSection[],
  items: readonly AgendaItem[],
): PlacedItem[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const hasParent = ({ parentId }: AgendaItem) => parentId !== null && known.has(parentId);
  const parts = Map.groupBy(items.filter(hasParent), ({ parentId }) => parentId);
  const ordered = [...sections].sort(byPosition);
  const sectionIds = new Set(ordered.map(({ id }) => id));
  const tops = Map.groupBy(
    items.filter((item) => !hasParent(item)),
    ({ sectionId }) => (sectionId !== null && sectionIds.has(sectionId) ? sectionId : null),
  );
  return [null, ...ordered].flatMap((section) =>
    [...(tops.get(section?.id ?? null) ?? [])]
      .sort(byPosition)
      .flatMap((item) => [
        { item, parent: null, section },
        ...[...(parts.get(item.id) ?? [])]
          .sort(byPosition)
          .map((part) => ({ item: part, parent: item, section })),
      ]),
  );
}

/** Whether the item is not taken: withdrawn itself, or a part of a withdrawn item. */
export function isWithdrawn({ item, parent }: Pick<PlacedItem, 'item' | 'parent'>): boolean {
  return item.withdrawnOn !== null || (parent?.withdrawnOn ?? null) !== null;
}

/** For `sort`: in order of position, then of id. */
export function byPosition(
  a: { readonly position: number; readonly id: string },
  b: { readonly position: number; readonly id: string },
): number {
  return a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
