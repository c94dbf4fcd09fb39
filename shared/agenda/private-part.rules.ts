import { isWithdrawn, type PlacedItem } from './order.rules.ts';
import { isWithheld } from './visibility.rules.ts';

/**
 * The items taken while the public are out of the room: from an exclusion to the return of the public,
 * or, where nobody has said when they return, to the last withheld item after the exclusion.
 */
export function listPrivatePart(placed: readonly PlacedItem[]): Set<string> {
  const inPrivate = new Set<string>();
  let waiting: string[] | null = null;
  for (const place of placed) {
    const { item, parent } = place;
    const turns = parent === null && !isWithdrawn(place);
    if (turns && item.kind === 'exclusion') waiting = [];
    else if (turns && item.kind === 'readmission' && waiting !== null) {
      for (const id of waiting) inPrivate.add(id);
      waiting = null;
    } else if (waiting !== null) {
      waiting.push(item.id);
      if (isWithheld(item, parent) && !isWithdrawn(place)) {
        for (const id of waiting) inPrivate.add(id);
        waiting = [];
      }
    }
  }
  return inPrivate;
}

/** Items that need the public out of the room, in their order. */
export function listWithheld(placed: readonly PlacedItem[]): PlacedItem[] {
  return placed.filter(
    (place) => !isWithdrawn(place) && isWithheld(place.item, place.parent) && !isTurn(place),
  );
}

/** Whether the item is the exclusion of the public or their return. */
export function isTurn({ item }: Pick<PlacedItem, 'item'>): boolean {
  return item.kind === 'exclusion' || item.kind === 'readmission';
}

/** Where the exclusion and the return would stand if they covered the withheld items exactly. */
export interface PrivateCover {
  /** The item of its own that the exclusion stands before. */
  readonly first: PlacedItem;
  /** The item of its own that the return stands after. */
  readonly last: PlacedItem;
  /** Public items between the two: the public would be out of the room for them. */
  readonly publicBetween: readonly PlacedItem[];
  /** Whether business follows after the last withheld item, so that the public must return. */
  readonly followed: boolean;
}

/** The smallest part that holds every withheld item; `null` where nothing is withheld. */
export function findCover(placed: readonly PlacedItem[]): PrivateCover | null {
  const tops = placed.filter((place) => place.parent === null && !isTurn(place));
  const withheld = new Set(listWithheld(placed).map(({ item, parent }) => parent?.id ?? item.id));
  const inOrder = tops.filter(({ item }) => withheld.has(item.id));
  const [first, last] = [inOrder.at(0), inOrder.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [tops.indexOf(first), tops.indexOf(last)];
  return {
    first,
    last,
    publicBetween: tops
      .slice(from, to)
      .filter((place) => !withheld.has(place.item.id) && !isWithdrawn(place)),
    followed: tops.slice(to + 1).some((place) => !isWithdrawn(place)),
  };
}
