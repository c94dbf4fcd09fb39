import type { Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import type { AgendaItem, ItemPlace } from '#shared/agenda/agenda-item.ts';
import {
  crossesExemptPart,
  type Direction,
  placeAfterStep,
  rowOf,
  whyNotPlace,
  withMoved,
} from '#shared/agenda/move.rules.ts';
import { isTurn } from '#shared/agenda/private-part.rules.ts';
import type { ItemRestriction } from '#shared/agenda/restriction.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Target } from '#shared/record.ts';
import { type ItemColumns, overwriteItem, updateItem } from './agenda-items.repository.ts';
import type { LoadedOrder } from './agenda-order.ts';
import type { Changed } from './change-agenda.ts';
import { itemOf, nameOf, sayMoved } from './change-items.ts';
import { releasedColumns, restrictedColumns } from './restrict-items.ts';

/** What the person said about crossing the edge of the exempt part. */
export interface MoveAnswers {
  readonly restriction?: ItemRestriction | undefined;
  readonly leaving?: 'release' | 'keep' | undefined;
  readonly today: CivilDate;
}

/** Moves an item with its parts. Asks for a ground into the exempt part, for a second look out of it. */
export async function moveItem(
  work: Work,
  order: LoadedOrder,
  { target, to, answers }: { target: Target; to: ItemPlace; answers: MoveAnswers },
): Promise<Changed> {
  const item = itemOf(order, target.id);
  const fault = whyNotPlace(order, item, to);
  if (fault !== null) refuse(fault.reason, fault.sentence);
  const name = nameOf(order, item.id);
  if (to.before === item.id) return { id: item.id, say: sayMoved(name) };
  const after = withMoved(order, item, to);
  const extra = answerToCrossing(work, order, { item, after, answers });
  const moved = after.items.find(({ id }) => id === item.id);
  for (const other of after.items) {
    const before = order.items.find(({ id }) => id === other.id);
    if (other.id === item.id || before?.position === other.position) continue;
    await overwriteItem(work, other.id, { position: other.position });
  }
  await updateItem(work, target, {
    sectionId: moved?.sectionId ?? null,
    parentId: moved?.parentId ?? null,
    position: moved?.position ?? item.position,
    ...extra,
  });
  return { id: item.id, say: sayMoved(name), exclusion: answers.restriction ? 'create' : 'mend' };
}

/** One step in reading order. Does nothing at the edge, and says so. */
export async function nudgeItem(
  work: Work,
  order: LoadedOrder,
  about: { target: Target; direction: Direction; answers: MoveAnswers },
): Promise<Changed> {
  const { target, direction, answers } = about;
  const item = itemOf(order, target.id);
  const to = placeAfterStep(order, item, direction);
  if (to !== null) return moveItem(work, order, { target, to, answers });
  const edge = direction === 'up' || direction === 'first' ? 'first' : 'last';
  return { id: item.id, say: `${nameOf(order, item.id)} is the ${edge} here already` };
}

/** Makes the item the last part of the item above it. */
export async function makeSubItem(
  work: Work,
  order: LoadedOrder,
  { target, answers }: { target: Target; answers: MoveAnswers },
): Promise<Changed> {
  const item = itemOf(order, target.id);
  if (item.parentId !== null) refuse('is-part', 'This item is a part of another already.');
  const sectionId = sectionOf(order, item);
  const row = rowOf(order, { sectionId, parentId: null });
  const above = row[row.findIndex(({ id }) => id === item.id) - 1];
  if (above === undefined || isTurn({ item: above })) {
    refuse('nothing-above', 'There is no item above this one in its section to be a part of.');
  }
  const to = { sectionId, parentId: above.id, before: null };
  const changed = await moveItem(work, order, { target, to, answers });
  return { ...changed, say: ({ number }) => `${nameOf(order, item.id)} is now ${number}` };
}

/** Makes a part an item of its own, right after the item it was a part of. */
export async function makeItem(
  work: Work,
  order: LoadedOrder,
  { target, answers }: { target: Target; answers: MoveAnswers },
): Promise<Changed> {
  const item = itemOf(order, target.id);
  const parent = order.items.find(({ id }) => id === item.parentId);
  if (parent === undefined) refuse('no-part', 'This is an item of its own already.');
  const sectionId = sectionOf(order, parent);
  const row = rowOf(order, { sectionId, parentId: null });
  const next = row[row.findIndex(({ id }) => id === parent.id) + 1];
  const to = { sectionId, parentId: null, before: next?.id ?? null };
  const changed = await moveItem(work, order, { target, to, answers });
  return { ...changed, say: ({ number }) => `${nameOf(order, item.id)} is now item ${number}` };
}

/** The section under which the item is shown; null also where its section is gone. */
function sectionOf(order: LoadedOrder, { id }: AgendaItem): string | null {
  return order.placed.find(({ item }) => item.id === id)?.section?.id ?? null;
}

function answerToCrossing(
  work: Work,
  order: LoadedOrder,
  move: { item: AgendaItem; after: Parameters<typeof crossesExemptPart>[1]; answers: MoveAnswers },
): ItemColumns {
  const { item, after, answers } = move;
  const { restriction, leaving, today } = answers;
  switch (crossesExemptPart(order, after, item.id)) {
    case null:
      return {};
    case 'needs-ground':
      if (restriction !== undefined) {
        return restrictedColumns(work, order, { item, restriction, today });
      }
      return refuse(
        'needs-ground',
        `${nameOf(order, item.id)} would be taken while the public are out of the room. Say why it is withheld, or put it elsewhere.`,
      );
    case 'leaves-exempt-part':
      if (leaving !== undefined) return leaving === 'keep' ? {} : releasedColumns('undecided');
      return refuse(
        'leaves-exempt-part',
        `${nameOf(order, item.id)} is withheld and would be taken while the public are in the room. End its restriction, or keep it withheld.`,
      );
  }
}
