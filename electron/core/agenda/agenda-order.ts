import { moveRecord } from '#core/db/positions.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { requireMeeting, requireMeetingBody } from '#core/meetings/meetings.service.ts';
import type { AgendaItem, AgendaSection, ItemPlace } from '#shared/agenda/agenda-item.ts';
import { numberItems } from '#shared/agenda/item-numbers.rules.ts';
import { rowOf } from '#shared/agenda/move.rules.ts';
import { orderAgenda, type PlacedItem } from '#shared/agenda/order.rules.ts';
import { positionBefore, positionsBefore } from '#shared/agenda/position.rules.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import { listItems, overwriteItem } from './agenda-items.repository.ts';
import { listSections } from './agenda-sections.repository.ts';

/** The order of business with its numbers: what changes of an agenda are decided on. */
export interface LoadedOrder {
  readonly meeting: Meeting;
  readonly body: MeetingBody;
  readonly sections: readonly AgendaSection[];
  readonly items: readonly AgendaItem[];
  readonly retiredNumbers: ReadonlySet<string>;
  readonly placed: readonly PlacedItem[];
  readonly numbers: ReadonlyMap<string, string>;
}

/** Loads the order of business of a meeting. Four statements. */
export async function loadOrder(db: ReadDb, meetingId: string): Promise<LoadedOrder> {
  const meeting = await requireMeeting(db, meetingId);
  const body = await requireMeetingBody(db, meeting.bodyId);
  const sections = await listSections(db, meetingId);
  const { items, retiredNumbers } = await listItems(db, meetingId);
  const placed = orderAgenda(sections, items);
  const numbers = numberItems({ body, retiredNumbers }, placed);
  return { meeting, body, sections, items, retiredNumbers, placed, numbers };
}

/** Makes room at a place and gives the position there. */
export async function makeRoom(
  work: Work,
  order: Pick<LoadedOrder, 'sections' | 'items'>,
  place: ItemPlace,
): Promise<number> {
  const { position, respaced } = positionBefore(rowOf(order, place), place.before);
  for (const { id, position: at } of respaced) await overwriteItem(work, id, { position: at });
  return position;
}

/** Makes room for several items at a place, in order. */
export async function makeRoomFor(
  work: Work,
  order: Pick<LoadedOrder, 'sections' | 'items'>,
  { place, count }: { place: ItemPlace; count: number },
): Promise<number[]> {
  const { positions, respaced } = positionsBefore(rowOf(order, place), place.before, count);
  for (const { id, position } of respaced) await overwriteItem(work, id, { position });
  return positions;
}

/** Puts a section before another, or last. */
export async function moveSectionTo(
  work: Work,
  order: Pick<LoadedOrder, 'sections'>,
  move: { target: { id: string; version: number }; before: string | null },
): Promise<void> {
  await moveRecord(work, 'agendaSections', { ...move, row: order.sections });
}

/** The place at the end of what the public hear in a section: before the exclusion if it is there. */
export function endOfPublicPart(
  order: Pick<LoadedOrder, 'sections' | 'items'>,
  sectionId: string | null,
): ItemPlace {
  const row = rowOf(order, { sectionId, parentId: null });
  const exclusion = row.find(
    ({ kind, withdrawnOn }) => kind === 'exclusion' && withdrawnOn === null,
  );
  return { sectionId, parentId: null, before: exclusion?.id ?? null };
}

/** The place at the end of the public part of the whole agenda. */
export function endOfAgenda(order: LoadedOrder): ItemPlace {
  const exclusion = order.placed.find(
    ({ item }) => item.kind === 'exclusion' && item.withdrawnOn === null,
  );
  if (exclusion !== undefined) return endOfPublicPart(order, exclusion.section?.id ?? null);
  return endOfPublicPart(order, order.sections.at(-1)?.id ?? null);
}

/** The place right after an item, among those beside it. */
export function placeAfter(order: LoadedOrder, itemId: string): ItemPlace {
  const place = order.placed.find(({ item }) => item.id === itemId);
  if (place === undefined) return endOfAgenda(order);
  const beside = { sectionId: place.section?.id ?? null, parentId: place.parent?.id ?? null };
  const row = rowOf(order, beside);
  const at = row.findIndex(({ id }) => id === itemId);
  return { ...beside, before: row[at + 1]?.id ?? null };
}
