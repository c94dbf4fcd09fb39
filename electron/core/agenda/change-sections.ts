import { v7 as uuid } from 'uuid';
import type { Work } from '#core/db/history.ts';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import { rowOf } from '#shared/agenda/move.rules.ts';
import { positionBefore } from '#shared/agenda/position.rules.ts';
import type { Target } from '#shared/record.ts';
import { overwriteItem } from './agenda-items.repository.ts';
import { type LoadedOrder, makeRoomFor, moveSectionTo } from './agenda-order.ts';
import {
  getSection,
  insertSection,
  placeSection,
  removeSection,
  renameSection,
} from './agenda-sections.repository.ts';
import type { Changed } from './change-agenda.ts';

export interface NewSection {
  readonly id?: string | undefined;
  readonly meetingId: string;
  readonly title: string;
  readonly before: string | null;
  readonly fromItem?: string | undefined;
}

/** Adds a heading: at a place among the sections, or from an item on within its section. */
export async function addSection(
  work: Work,
  order: LoadedOrder,
  { id = uuid(), meetingId, title, before, fromItem }: NewSection,
): Promise<Changed> {
  const from = order.placed.find(({ item, parent }) => item.id === fromItem && parent === null);
  const next = from === undefined ? before : sectionAfter(order, from.section?.id ?? null);
  const { position, respaced } = positionBefore(order.sections, next);
  for (const section of respaced) await placeSection(work, section);
  await insertSection(work, { id, meetingId, title, position });
  if (from !== undefined) {
    const row = rowOf(order, { sectionId: from.section?.id ?? null, parentId: null });
    for (const item of row.slice(row.indexOf(from.item))) {
      await overwriteItem(work, item.id, { sectionId: id });
    }
  }
  return { id, say: `Section ${title} added` };
}

export async function renameAgendaSection(
  work: Work,
  { target, title }: { target: Target; title: string },
): Promise<Changed> {
  await renameSection(work, target, title);
  return { id: target.id, say: `Section renamed to ${title}` };
}

export async function moveSection(
  work: Work,
  order: LoadedOrder,
  { target, before }: { target: Target; before: string | null },
): Promise<Changed> {
  const { title } = await getSection(work.db, target.id);
  await moveSectionTo(work, order, { target, before });
  return { id: target.id, say: `Section ${title} moved` };
}

/** Takes the heading away. Its items join the end of the section above. */
export async function dropSection(
  work: Work,
  order: LoadedOrder,
  target: Target,
): Promise<Changed> {
  const { title } = await getSection(work.db, target.id);
  const at = order.sections.findIndex(({ id }) => id === target.id);
  const above = order.sections[at - 1]?.id ?? null;
  const items: AgendaItem[] = rowOf(order, { sectionId: target.id, parentId: null });
  const place = { sectionId: above, parentId: null, before: null };
  const positions = await makeRoomFor(work, order, { place, count: items.length });
  for (const [index, item] of items.entries()) {
    const position = positions[index] ?? item.position;
    await overwriteItem(work, item.id, { sectionId: above, position });
  }
  await removeSection(work, target);
  return { id: null, say: `Section ${title} removed. Its items stay.` };
}

function sectionAfter(order: LoadedOrder, sectionId: string | null): string | null {
  const at = order.sections.findIndex(({ id }) => id === sectionId);
  return order.sections[at + 1]?.id ?? null;
}
