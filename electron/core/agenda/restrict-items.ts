import type { Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import { isTurn } from '#shared/agenda/private-part.rules.ts';
import type { ItemRestriction } from '#shared/agenda/restriction.ts';
import { sayRestriction, whyNotGround } from '#shared/agenda/restriction.rules.ts';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Target } from '#shared/record.ts';
import { type ItemColumns, updateItem } from './agenda-items.repository.ts';
import type { LoadedOrder } from './agenda-order.ts';
import type { Changed } from './change-agenda.ts';
import { itemOf, nameOf } from './change-items.ts';

/** Withholds an item. What is still missing is said on the agenda and stops its publication. */
export async function restrictItem(
  work: Work,
  order: LoadedOrder,
  about: { target: Target; restriction: ItemRestriction; today: CivilDate },
): Promise<Changed> {
  const { target, restriction, today } = about;
  const item = itemOf(order, target.id);
  if (isTurn({ item })) {
    refuse('turn', 'The exclusion of the public is moved in public. It cannot be withheld.');
  }
  await updateItem(work, target, restrictedColumns(work, order, { item, restriction, today }));
  const words = sayRestriction(restriction).toLowerCase();
  return { id: item.id, say: `${nameOf(order, item.id)} is ${words}`, exclusion: 'create' };
}

/** Says that the public may know an item on which nobody had decided. */
export async function makeItemPublic(
  work: Work,
  order: LoadedOrder,
  target: Target,
): Promise<Changed> {
  const item = itemOf(order, target.id);
  if (isWithheld(item)) {
    refuse('withheld', 'This item is withheld. End its restriction to make it public.');
  }
  await updateItem(work, target, { visibility: 'public' });
  return { id: item.id, say: `${nameOf(order, item.id)} is public` };
}

/**
 * Ends a restriction. Its words stay on the record, and nobody is reminded of it again. What a
 * meeting resolved before it is a fact: the exclusion of the public stays on the agenda of one that was held.
 */
export async function releaseItem(
  work: Work,
  order: LoadedOrder,
  { target, to, today }: { target: Target; to: 'public' | 'undecided'; today: CivilDate },
): Promise<Changed> {
  const item = itemOf(order, target.id);
  if (!isWithheld(item)) refuse('not-withheld', 'This item is not withheld.');
  await updateItem(work, target, releasedColumns(to));
  const { status, day } = order.meeting;
  const wasHeld = status === 'held' || day < today;
  return {
    id: item.id,
    say: `The restriction of ${nameOf(order, item.id)} has ended`,
    exclusion: wasHeld ? 'leave' : 'mend',
  };
}

/** Gives a restriction the day on which it is looked at again. */
export async function reviewItem(
  work: Work,
  order: LoadedOrder,
  { target, reviewOn }: { target: Target; reviewOn: CivilDate },
): Promise<Changed> {
  const item = itemOf(order, target.id);
  if (!isWithheld(item)) refuse('not-withheld', 'This item is not withheld.');
  await updateItem(work, target, { reviewOn });
  return { id: item.id, say: `${nameOf(order, item.id)} stays withheld`, exclusion: 'leave' };
}

/** The columns of a restriction; refuses a ground that cannot be right. */
export function restrictedColumns(
  work: Work,
  order: LoadedOrder,
  about: { item: AgendaItem; restriction: ItemRestriction; today: CivilDate },
): ItemColumns {
  const { item, restriction, today } = about;
  const fault = whyNotGround(restriction, order.body.accessRegime);
  if (fault !== null) refuse(fault.reason, fault.sentence, fault.field);
  return {
    ...restriction,
    withheldBy: restriction.withheldBy === '' ? work.action.actor : restriction.withheldBy,
    withheldOn: isWithheld(item) ? (item.withheldOn ?? today) : today,
  };
}

export function releasedColumns(to: 'public' | 'undecided'): ItemColumns {
  return { visibility: to, reviewOn: null, withheldOn: null, titleChecked: false };
}
