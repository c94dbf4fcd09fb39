import type { ReadDb } from '#core/db/history.ts';
import type { ActionUpdate } from '#shared/actions/action.ts';
import type { ActionView } from '#shared/actions/actions.contract.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { listUpdatesOf } from './action-updates.repository.ts';
import { viewActions } from './view-actions.ts';

export { listActionRows } from './actions.repository.ts';
export { actionRef, bodyCode } from '#shared/actions/action-ref.rules.ts';

/** The next number of a body's actions. Those in the recycle bin keep theirs, so none is ever used again. */
export async function nextActionNumber(db: ReadDb, bodyId: string): Promise<number> {
  const { last } = await db
    .selectFrom('trackedActions')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .where('bodyId', '=', bodyId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** What a body has still to do, late first: it stays on every next agenda until it is closed. */
export async function listOpenActions(
  db: ReadDb,
  bodyId: string,
  today: CivilDate,
): Promise<ActionView[]> {
  return viewActions(db, { bodyId, state: 'open' }, today);
}

/** The actions past their due date of all bodies, the latest first; at most `limit`. */
export async function listLateActions(
  db: ReadDb,
  { today, limit }: { today: CivilDate; limit: number },
): Promise<ActionView[]> {
  const late = await viewActions(db, { state: 'open', dueBefore: today, limit }, today);
  return late.filter(({ daysLate }) => daysLate > 0).slice(0, limit);
}

/** Some actions as the register shows them, by id. */
export async function viewActionsById(
  db: ReadDb,
  ids: Iterable<string>,
  today: CivilDate,
): Promise<Map<string, ActionView>> {
  const views = await viewActions(db, { ids }, today);
  return new Map(views.map((view) => [view.action.id, view]));
}

/** What has been said of some actions since they were agreed, newest first. */
export async function listUpdatesOfActions(
  db: ReadDb,
  actionIds: Iterable<string>,
): Promise<ActionUpdate[]> {
  return listUpdatesOf(db, actionIds);
}
