import { v7 as uuid } from 'uuid';
import type { Work } from '#core/db/history.ts';
import type { AgendaItem, ItemPlace } from '#shared/agenda/agenda-item.ts';
import { exclusionFacts } from '#shared/agenda/build-agenda.ts';
import {
  type ExclusionFacts,
  exclusionWords,
  readmissionWords,
  saysExactly,
  type TurnWords,
} from '#shared/agenda/exclusion.rules.ts';
import { isWithdrawn } from '#shared/agenda/order.rules.ts';
import {
  findCover,
  listPrivatePart,
  listWithheld,
  type PrivateCover,
} from '#shared/agenda/private-part.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { insertItem, overwriteItem, removeItem } from './agenda-items.repository.ts';
import { type LoadedOrder, loadOrder, makeRoom, placeAfter } from './agenda-order.ts';

/** How far the program may go: `mend` what is there, or also `create` what is missing. */
export type ExclusionEffort = 'mend' | 'create';

/**
 * Keeps the exclusion of the public true after a change: it stands before the first withheld item and
 * the return after the last, and both name what they must. Words that a person has
 * changed are left alone; the agenda then says that they need a look.
 */
export async function keepExclusion(
  work: Work,
  before: LoadedOrder,
  about: { effort: ExclusionEffort; today: CivilDate },
): Promise<void> {
  const { effort, today } = about;
  const reload = () => loadOrder(work.db, before.meeting.id);
  const wrote = wordsOf(before);
  const added = new Set<string>();
  let order = await reload();
  const cover = findCover(order.placed);
  if (cover === null) {
    await dropTurn(work, order, { kind: 'exclusion', wrote, today });
    return dropTurn(work, order, { kind: 'readmission', wrote, today });
  }
  if (findTurn(order, 'exclusion') === undefined && effort === 'create') {
    const place = placeOf(order, cover.first.item.id);
    added.add(await addTurn(work, order, { kind: 'exclusion', place }));
    order = await reload();
  }
  const exclusion = findTurn(order, 'exclusion');
  if (exclusion === undefined) return;
  await moveTurns(work, order, { cover, exclusion, effort });
  order = await reload();
  if (!cover.followed) await dropTurn(work, order, { kind: 'readmission', wrote, today });
  else if (findTurn(order, 'readmission') === undefined) {
    const place = placeAfter(order, cover.last.item.id);
    added.add(await addTurn(work, order, { kind: 'readmission', place }));
  }
  await rewriteTurns(work, await reload(), { wrote, added });
}

interface Words {
  readonly exclusion: TurnWords;
  readonly readmission: TurnWords;
}

type TurnKind = keyof Words;

function wordsOf(order: LoadedOrder): Words {
  const facts: ExclusionFacts = exclusionFacts(order, order.placed, order.numbers);
  return { exclusion: exclusionWords(facts), readmission: readmissionWords(facts) };
}

function findTurn(order: LoadedOrder, kind: TurnKind): AgendaItem | undefined {
  return order.placed.find((place) => place.item.kind === kind && !isWithdrawn(place))?.item;
}

function placeOf(order: LoadedOrder, itemId: string): ItemPlace {
  const place = order.placed.find(({ item }) => item.id === itemId);
  return { sectionId: place?.section?.id ?? null, parentId: null, before: itemId };
}

async function addTurn(
  work: Work,
  order: LoadedOrder,
  { kind, place }: { kind: TurnKind; place: ItemPlace },
): Promise<string> {
  const id = uuid();
  const words = wordsOf(order)[kind];
  await insertItem(work, {
    id,
    meetingId: order.meeting.id,
    sectionId: place.sectionId,
    position: await makeRoom(work, order, place),
    kind,
    title: words.title,
    recommendations: [...words.recommendations],
    description: words.description,
    purpose: 'decide',
    presenter: 'Chair',
    minutes: kind === 'exclusion' ? 2 : 0,
    visibility: 'public',
  });
  return id;
}

/** Where a withheld item has come to stand outside, both turns move so that they cover all of them. */
async function moveTurns(
  work: Work,
  order: LoadedOrder,
  about: { cover: PrivateCover; exclusion: AgendaItem; effort: ExclusionEffort },
): Promise<void> {
  const { cover, exclusion, effort } = about;
  const inPrivate = listPrivatePart(order.placed);
  const isCovered = listWithheld(order.placed).every(({ item }) => inPrivate.has(item.id));
  // Taking public items along into the exempt part is for a person to ask for.
  if (isCovered || (cover.publicBetween.length > 0 && effort === 'mend')) return;
  await moveTo(work, order, exclusion, placeOf(order, cover.first.item.id));
  const readmission = findTurn(order, 'readmission');
  if (readmission === undefined) return;
  const moved = await loadOrder(work.db, order.meeting.id);
  await moveTo(work, moved, readmission, placeAfter(moved, cover.last.item.id));
}

async function moveTo(
  work: Work,
  order: LoadedOrder,
  item: AgendaItem,
  place: ItemPlace,
): Promise<void> {
  if (place.before === item.id) return;
  const others = { ...order, items: order.items.filter(({ id }) => id !== item.id) };
  const position = await makeRoom(work, others, place);
  await overwriteItem(work, item.id, { sectionId: place.sectionId, parentId: null, position });
}

/** Writes the words anew where they are still the program's own. */
async function rewriteTurns(
  work: Work,
  order: LoadedOrder,
  { wrote, added }: { wrote: Words; added: ReadonlySet<string> },
): Promise<void> {
  const now = wordsOf(order);
  for (const kind of ['exclusion', 'readmission'] as const) {
    const item = findTurn(order, kind);
    if (item === undefined || saysExactly(item, now[kind])) continue;
    if (!added.has(item.id) && !isOurs(item, wrote[kind])) continue;
    const { recommendations, description } = now[kind];
    await overwriteItem(work, item.id, { recommendations: [...recommendations], description });
  }
}

/** The title may have been changed by hand; the resolution itself not. */
function isOurs(item: AgendaItem, wrote: TurnWords): boolean {
  return saysExactly({ ...item, title: wrote.title }, wrote);
}

/** A turn that is not needed any more: what the program added goes, what was published is withdrawn. */
async function dropTurn(
  work: Work,
  order: LoadedOrder,
  { kind, wrote, today }: { kind: TurnKind; wrote: Words; today: CivilDate },
): Promise<void> {
  const item = findTurn(order, kind);
  if (item === undefined || !isOurs(item, wrote[kind])) return;
  if (item.frozenNumber === '') return removeItem(work, item);
  const withdrawnReason = 'The public need not be excluded any more.';
  await overwriteItem(work, item.id, { withdrawnOn: today, withdrawnReason });
}
