import type { ReadDb, Work } from '#core/db/history.ts';
import {
  bodiesOfMeetings,
  changeAgendaState,
  requireMeeting,
} from '#core/meetings/meetings.service.ts';
import type { AgendaItem, ItemChange, NewItem } from '#shared/agenda/agenda-item.ts';
import type { AgendaFacts } from '#shared/agenda/build-agenda.ts';
import { numberItems } from '#shared/agenda/item-numbers.rules.ts';
import { orderAgenda } from '#shared/agenda/order.rules.ts';
import type { Agenda, AgendaChange } from '#shared/agenda/agenda-view.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { FirstAgenda } from '#shared/meetings/meeting-form.ts';
import type { Target } from '#shared/record.ts';
import { listSectionsOf } from './agenda-sections.repository.ts';
import { getItem, listItemsOf, overwriteItem } from './agenda-items.repository.ts';
import { type LoadedOrder, loadOrder } from './agenda-order.ts';
import { changeAgenda } from './change-agenda.ts';
import { addItem, amendItem } from './change-items.ts';
import { applyTemplate, copyItems } from './copy-items.ts';
import { keepExclusion } from './keep-exclusion.ts';
import { loadAgendaFacts, viewAgenda } from './load-agenda.ts';
import { releaseItem, reviewItem } from './restrict-items.ts';

/** The order of business as every screen and every pack shows it; about ten statements. */
export async function loadAgenda(db: ReadDb, meetingId: string, today: CivilDate): Promise<Agenda> {
  return viewAgenda(db, meetingId, today);
}

/** The items of a meeting in order, with their numbers: what papers hang on. */
export async function loadAgendaOrder(db: ReadDb, meetingId: string): Promise<LoadedOrder> {
  return loadOrder(db, meetingId);
}

/** The numbers of all items of some meetings, by item. Four statements whatever their number. */
export async function numbersOfItems(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<Map<string, string>> {
  const bodies = await bodiesOfMeetings(db, meetingIds);
  const sections = Map.groupBy(await listSectionsOf(db, meetingIds), (each) => each.meetingId);
  const agendas = await listItemsOf(db, meetingIds);
  const numbers = new Map<string, string>();
  for (const [meetingId, body] of bodies) {
    const { items, retiredNumbers } = agendas.get(meetingId) ?? noItems;
    const placed = orderAgenda(sections.get(meetingId) ?? [], items);
    for (const [id, number] of numberItems({ body, retiredNumbers }, placed)) {
      numbers.set(id, number);
    }
  }
  return numbers;
}

const noItems = { items: [], retiredNumbers: new Set<string>() };

/** The item; throws NotFoundError. */
export async function requireItem(db: ReadDb, id: string): Promise<AgendaItem> {
  return getItem(db, id);
}

/** Gives a new meeting its first order of business (S-099). */
export async function beginAgenda(
  work: Work,
  { meetingId, agenda, today }: { meetingId: string; agenda: FirstAgenda; today: CivilDate },
): Promise<void> {
  if (agenda.from === 'nothing') return;
  const order = await loadOrder(work.db, meetingId);
  if (agenda.from === 'template') await applyTemplate(work, order, agenda.templateId);
  else await copyItems(work, order, { what: 'standing', meetingId: agenda.meetingId });
  await keepExclusion(work, order, { effort: 'create', today });
}

/**
 * Freezes the numbers of the agenda: from now on an item keeps its number, and what is added becomes
 * 6A. To be called when a publication of the meeting's pack is recorded; again after each later one.
 */
export async function freezeAgendaNumbers(work: Work, meetingId: string): Promise<void> {
  const { items, numbers } = await loadOrder(work.db, meetingId);
  for (const item of items) {
    const number = numbers.get(item.id);
    if (item.frozenNumber !== '' || number === undefined) continue;
    await overwriteItem(work, item.id, { frozenNumber: number });
  }
  const meeting = await requireMeeting(work.db, meetingId);
  if (meeting.agendaState !== 'published') {
    await changeAgendaState(work, meeting, { agendaState: 'published' });
  }
}

/** Adds one item to an agenda, with everything that follows from it. */
export async function addToAgenda(
  work: Work,
  { item, today }: { item: NewItem; today: CivilDate },
): Promise<AgendaChange> {
  return changeAgenda(work, { meetingId: item.meetingId, today }, (order) =>
    addItem(work, order, item),
  );
}

/** The plain records that an agenda is built from, for judging what a change of them would do. */
export async function loadAgendaToJudge(
  db: ReadDb,
  meetingId: string,
  today: CivilDate,
): Promise<AgendaFacts> {
  return loadAgendaFacts(db, await requireMeeting(db, meetingId), today);
}

/** Ends the restriction of an item and makes it public, in the words that a person has confirmed. */
export async function releaseItemToPublic(
  work: Work,
  { target, words, today }: { target: Target; words: ItemChange; today: CivilDate },
): Promise<void> {
  const { meetingId } = await getItem(work.db, target.id);
  await changeAgenda(work, { meetingId, today }, async (order) => {
    await amendItem(work, order, { target, change: words });
    const { id, version } = await getItem(work.db, target.id);
    return releaseItem(work, order, { target: { id, version }, to: 'public', today });
  });
}

/** Keeps an item withheld until it is looked at again. */
export async function keepItemWithheld(
  work: Work,
  { target, reviewOn, today }: { target: Target; reviewOn: CivilDate; today: CivilDate },
): Promise<void> {
  const { meetingId } = await getItem(work.db, target.id);
  await changeAgenda(work, { meetingId, today }, (order) =>
    reviewItem(work, order, { target, reviewOn }),
  );
}

/** Changes fields of one item, as its form does. */
export async function amendAgendaItem(
  work: Work,
  { target, change, today }: { target: Target; change: ItemChange; today: CivilDate },
): Promise<AgendaChange> {
  const { meetingId } = await getItem(work.db, target.id);
  return changeAgenda(work, { meetingId, today }, (order) =>
    amendItem(work, order, { target, change }),
  );
}
