import { v7 as uuid } from 'uuid';
import { among } from '#core/db/among.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { storedDay } from '#core/db/stored.ts';
import type { ActionUpdate } from '#shared/actions/action.ts';

/** What has been said of some actions since they were agreed, newest first. One statement. */
export async function listUpdatesOf(
  db: ReadDb,
  actionIds: Iterable<string>,
): Promise<ActionUpdate[]> {
  const rows = await db
    .selectFrom('actionUpdates')
    .select(['id', 'version', 'actionId', 'kind', 'day', 'words', 'saidBy', 'percent', 'dueOn'])
    .where('actionId', 'in', among(actionIds))
    .where('deletedAt', 'is', null)
    .orderBy('day', 'desc')
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, day: storedDay(row.day), dueOn: storedDay(row.dueOn) }));
}

/** Adds a dated line to what has happened with an action. Lines are never changed afterwards. */
export async function insertUpdate(
  work: Work,
  update: Pick<ActionUpdate, 'actionId' | 'kind' | 'day' | 'words'> &
    Partial<Pick<ActionUpdate, 'saidBy' | 'percent' | 'dueOn'>>,
): Promise<void> {
  await insertRecord(work, 'actionUpdates', { id: uuid(), ...update });
}
