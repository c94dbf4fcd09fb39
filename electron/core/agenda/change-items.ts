import { v7 as uuid } from 'uuid';
import type { Work } from '#core/db/history.ts';
import { given } from '#core/db/stored.ts';
import { refuse } from '#core/errors.ts';
import { removePapersOf } from '#core/papers/papers.service.ts';
import type { AgendaItem, ItemChange, ItemPlace, NewItem } from '#shared/agenda/agenda-item.ts';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { whyNotRemovable } from '#shared/agenda/build-agenda.ts';
import { orderAgenda } from '#shared/agenda/order.rules.ts';
import { isTurn, listPrivatePart } from '#shared/agenda/private-part.rules.ts';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Target } from '#shared/record.ts';
import { insertItem, removeItem, updateItem } from './agenda-items.repository.ts';
import { endOfAgenda, type LoadedOrder, makeRoom, placeAfter } from './agenda-order.ts';
import type { Changed } from './change-agenda.ts';

/** The item on this agenda; refuses one that is not. */
export function itemOf(order: LoadedOrder, id: string): AgendaItem {
  const item = order.items.find((each) => each.id === id);
  return item ?? refuse('not-on-agenda', 'This item is not on the agenda any more.');
}

/** `Item 12`, as it was before the change. */
export function nameOf(order: LoadedOrder, id: string): string {
  return `Item ${order.numbers.get(id) ?? ''}`;
}

/** Adds an item at its place; nobody outside may know of it until somebody says so. */
export async function addItem(work: Work, order: LoadedOrder, input: NewItem): Promise<Changed> {
  const { id = uuid(), meetingId, after, place: chosen, visibility, ...fields } = input;
  const place =
    chosen ?? (typeof after === 'string' ? placeAfter(order, after) : endOfAgenda(order));
  if (place.parentId !== null) itemOf(order, place.parentId);
  const position = await makeRoom(work, order, place);
  const item = { ...fields, id, meetingId, visibility, position };
  const sectionId = place.parentId === null ? place.sectionId : null;
  await insertItem(work, { ...given(item), sectionId, parentId: place.parentId });
  refuseInExemptPart(order, { id, sectionId, parentId: place.parentId, position, visibility });
  return { id, say: ({ number, placeWords }) => `Item ${number} added, ${placeWords}` };
}

export async function amendItem(
  work: Work,
  order: LoadedOrder,
  { target, change }: { target: Target; change: ItemChange },
): Promise<Changed> {
  const item = itemOf(order, target.id);
  if (isTurn({ item }) && change.kind !== undefined) {
    refuse('turn', 'The exclusion of the public and their return stay what they are.', 'kind');
  }
  const titleChanged = change.title !== undefined && change.title !== item.title;
  // Whoever checked the old title has not seen the new one (R-037).
  const recheck = titleChanged && item.titleChecked && item.publicTitle.trim() === '';
  await updateItem(work, target, {
    ...given(change),
    ...(recheck ? { titleChecked: false } : {}),
  });
  return { id: item.id, say: `${nameOf(order, item.id)} saved` };
}

/** Takes an item off the order of business; its number stays with it. */
export async function withdrawItem(
  work: Work,
  order: LoadedOrder,
  about: { target: Target; reason: string; today: CivilDate },
): Promise<Changed> {
  const item = itemOf(order, about.target.id);
  if (item.withdrawnOn !== null) refuse('withdrawn', 'This item is withdrawn already.');
  const { target, reason: withdrawnReason, today: withdrawnOn } = about;
  await updateItem(work, target, { withdrawnOn, withdrawnReason });
  return { id: item.id, say: `${nameOf(order, item.id)} withdrawn. It keeps its number.` };
}

export async function reinstateItem(
  work: Work,
  order: LoadedOrder,
  target: Target,
): Promise<Changed> {
  const item = itemOf(order, target.id);
  if (item.withdrawnOn === null) refuse('not-withdrawn', 'This item is not withdrawn.');
  await updateItem(work, target, { withdrawnOn: null, withdrawnReason: '' });
  return {
    id: item.id,
    say: `${nameOf(order, item.id)} is back on the agenda`,
    exclusion: 'create',
  };
}

/** Puts an unpublished item, its parts and their papers in the recycle bin. */
export async function discardItem(
  work: Work,
  order: LoadedOrder,
  target: Target,
): Promise<Changed> {
  const item = itemOf(order, target.id);
  const parts = order.items.filter(({ parentId }) => parentId === item.id);
  for (const each of [item, ...parts]) {
    const why = whyNotRemovable(each);
    if (why !== null) refuse('published', why);
  }
  for (const part of parts) {
    await removePapersOf(work, part.id);
    await removeItem(work, part);
  }
  await removePapersOf(work, item.id);
  await removeItem(work, target);
  return { id: null, say: `${nameOf(order, item.id)} removed` };
}

/** Where an item came to stand: `Item 12 moved to 11 of 12, starts 4:05pm`. */
export function sayMoved(name: string): (line: AgendaLine) => string {
  return ({ placeWords, startsWords }) =>
    `${name} moved to ${placeWords}${startsWords === '' ? '' : `, starts ${startsWords}`}`;
}

/** Public business cannot be added while the public are out of the room. */
function refuseInExemptPart(
  order: LoadedOrder,
  added: { id: string; position: number; visibility: AgendaItem['visibility'] } & Pick<
    ItemPlace,
    'sectionId' | 'parentId'
  >,
): void {
  const [like] = order.items;
  if (like === undefined) return;
  const { id, position, visibility, sectionId, parentId } = added;
  const blank: AgendaItem = {
    ...like,
    ...{ id, position, visibility, sectionId, parentId },
    kind: 'ordinary',
    withdrawnOn: null,
  };
  const placed = orderAgenda(order.sections, [...order.items, blank]);
  const parent = order.items.find((item) => item.id === parentId) ?? null;
  if (visibility !== 'public' || isWithheld(blank, parent)) return;
  if (!listPrivatePart(placed).has(id)) return;
  refuse(
    'in-exempt-part',
    'The public are out of the room here. Add the item before or after the exempt part, or add it undecided and withhold it.',
  );
}
