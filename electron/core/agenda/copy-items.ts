import { v7 as uuid } from 'uuid';
import type { ReadDb, Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { listEarlierMeetings } from '#core/meetings/meetings.service.ts';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import {
  type CopiedItem,
  copyItem,
  isCopied,
  isOnAgenda,
  itemOfTemplate,
  titleFor,
} from '#shared/agenda/copy.rules.ts';
import { orderAgenda } from '#shared/agenda/order.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { insertItem, listItems, listItemsById } from './agenda-items.repository.ts';
import { endOfPublicPart, type LoadedOrder, loadOrder, makeRoomFor } from './agenda-order.ts';
import { insertSection, listSections } from './agenda-sections.repository.ts';
import type { Changed } from './change-agenda.ts';
import { getTemplate } from './templates.repository.ts';

/** A line to be added, under the heading of that name, with its parts. */
interface Line {
  readonly section: string;
  readonly item: CopiedItem;
  readonly parts: readonly CopiedItem[];
}

/** Adds the lines of a template that the agenda does not have yet (S-099). */
export async function applyTemplate(
  work: Work,
  order: LoadedOrder,
  templateId: string,
): Promise<Changed> {
  const { name, items } = await getTemplate(work.db, templateId);
  const lines = items
    .filter((item) => !isOnAgenda(order.items, item))
    .map((item) => ({ section: item.section, item: itemOfTemplate(item), parts: [] }));
  await addLines(work, order, lines);
  return { id: null, say: `${countOf(lines.length, 'item')} added from ${name}` };
}

export type CopySource =
  | { readonly what: 'standing' | 'all'; readonly meetingId: string }
  | { readonly what: 'chosen'; readonly itemIds: readonly string[] };

/** Copies items of earlier meetings; those the agenda has already are left out, but not chosen ones. */
export async function copyItems(
  work: Work,
  order: LoadedOrder,
  from: CopySource,
): Promise<Changed> {
  const found =
    from.what === 'chosen'
      ? await linesOfItems(work.db, from.itemIds)
      : await linesOfMeeting(work.db, from);
  const lines = found.filter(
    ({ item }) => from.what === 'chosen' || !isOnAgenda(order.items, item),
  );
  if (from.what === 'chosen' && lines.length === 0) {
    refuse('nothing-to-copy', 'There is nothing to copy any more.');
  }
  await addLines(work, order, lines);
  return { id: null, say: `${countOf(lines.length, 'item')} copied`, exclusion: 'create' };
}

/** The day of the body's last meeting that was not cancelled. */
export async function dayOfLastMeeting(db: ReadDb, meeting: Meeting): Promise<CivilDate | null> {
  const earlier = await listEarlierMeetings(db, meeting, 5);
  const last = earlier.find(({ meeting: each }) => each.status !== 'cancelled');
  return last?.meeting.day ?? null;
}

async function addLines(work: Work, order: LoadedOrder, lines: readonly Line[]): Promise<void> {
  const { id: meetingId } = order.meeting;
  const last = await dayOfLastMeeting(work.db, order.meeting);
  const sections = await ensureSections(work, order, lines);
  for (const [section, own] of Map.groupBy(lines, (line) => line.section)) {
    const sectionId = sections.get(section) ?? null;
    const place = endOfPublicPart(order, sectionId);
    const positions = await makeRoomFor(work, order, { place, count: own.length });
    for (const [index, { item, parts }] of own.entries()) {
      const id = uuid();
      const position = positions[index] ?? index + 1;
      const title = titleFor(item, last);
      await insertItem(work, { ...item, id, meetingId, sectionId, position, title });
      for (const [at, part] of parts.entries()) {
        await insertItem(work, { ...part, id: uuid(), meetingId, parentId: id, position: at + 1 });
      }
    }
  }
}

/** The section of each name, made where the agenda has none; items above the first have none. */
async function ensureSections(
  work: Work,
  order: LoadedOrder,
  lines: readonly Line[],
): Promise<Map<string, string>> {
  const known = new Map(order.sections.map(({ id, title }) => [title, id]));
  let position = order.sections.at(-1)?.position ?? 0;
  for (const { section } of lines) {
    if (section.trim() === '' || known.has(section)) continue;
    const id = uuid();
    position += 1;
    await insertSection(work, { id, meetingId: order.meeting.id, title: section, position });
    known.set(section, id);
  }
  return known;
}

async function linesOfMeeting(
  db: ReadDb,
  { meetingId, what }: { meetingId: string; what: 'standing' | 'all' },
): Promise<Line[]> {
  const { placed } = await loadOrder(db, meetingId);
  return placed
    .filter(({ item, parent }) => parent === null && isCopied(item, what))
    .map(({ item, section }) => ({
      section: section?.title ?? '',
      item: copyItem(item),
      parts: placed
        .filter((place) => place.parent?.id === item.id && isCopied(place.item, 'all'))
        .map((place) => copyItem(place.item)),
    }));
}

/** Chosen items, which may be of several meetings, under the headings they had. */
async function linesOfItems(db: ReadDb, itemIds: readonly string[]): Promise<Line[]> {
  const chosen = (await listItemsById(db, [...itemIds])).filter((item) => isCopied(item, 'chosen'));
  const lines: Line[] = [];
  for (const meetingId of new Set(chosen.map((item) => item.meetingId))) {
    const sections = await listSections(db, meetingId);
    const { items } = await listItems(db, meetingId);
    const isChosen = (item: AgendaItem) => chosen.some(({ id }) => id === item.id);
    const placed = orderAgenda(sections, items);
    for (const { item, parent, section } of placed.filter((place) => isChosen(place.item))) {
      if (parent !== null && isChosen(parent)) continue;
      const parts = placed.filter(
        (place) => place.parent?.id === item.id && isCopied(place.item, 'all'),
      );
      lines.push({
        section: section?.title ?? '',
        item: copyItem(item),
        parts: parts.map((place) => copyItem(place.item)),
      });
    }
  }
  return lines;
}
