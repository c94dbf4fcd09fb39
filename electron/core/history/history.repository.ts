import { sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';
import type { ActionsTable, ChangesTable } from '#core/db/history.table.ts';
import type { HistoryAction } from '#shared/history/history.ts';

/** The newest actions that touched any of these records, with their changes to them. */
export async function listActionsOf(
  db: ReadDb,
  recordIds: readonly string[],
  limit: number,
): Promise<HistoryAction[]> {
  if (recordIds.length === 0) return [];
  const rows = await db
    .selectFrom('changes')
    .innerJoin('actions', 'actions.id', 'changes.actionId')
    .selectAll('changes')
    .select(['actions.at', 'actions.actor', 'actions.procedure', 'actions.undoes'])
    .where('changes.recordId', 'in', recordIds)
    .orderBy('changes.sequence', 'desc')
    .limit(limit * 10)
    .execute();
  return groupByAction(rows).slice(0, limit);
}

/** The changes of one action in the order in which they were made. */
export async function listChangesOf(db: ReadDb, actionId: string): Promise<ChangesTable[]> {
  return db
    .selectFrom('changes')
    .selectAll()
    .where('actionId', '=', actionId)
    .orderBy('sequence')
    .execute();
}

export async function findAction(db: ReadDb, id: string): Promise<ActionsTable | undefined> {
  return db.selectFrom('actions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The newest change of one field of one record, if it ever changed since it was made. */
export async function findNewestChange(
  db: ReadDb,
  recordId: string,
  field: string,
): Promise<ChangesTable | undefined> {
  return db
    .selectFrom('changes')
    .selectAll()
    .where('recordId', '=', recordId)
    .where('field', '=', field)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Removals that nobody has taken back, newest first. */
export async function listRemovals(db: ReadDb, limit: number) {
  const newest = db
    .selectFrom('changes as later')
    .select(sql<number>`max(later.sequence)`.as('sequence'))
    .where('later.field', '=', 'deletedAt')
    .groupBy('later.recordId');
  return db
    .selectFrom('changes')
    .innerJoin('actions', 'actions.id', 'changes.actionId')
    .select(['changes.tableName', 'changes.recordId', 'actions.at', 'actions.actor'])
    .where('changes.sequence', 'in', newest)
    .where('changes.newValue', 'is not', null)
    .orderBy('changes.sequence', 'desc')
    .limit(limit)
    .execute();
}

function groupByAction(
  rows: readonly (ChangesTable & Omit<ActionsTable, 'id'>)[],
): HistoryAction[] {
  const actions = new Map<string, HistoryAction>();
  for (const row of rows) {
    const { actionId: id, at, actor, procedure, undoes } = row;
    const action = actions.get(id) ?? { id, at, actor, procedure, undoes, changes: [] };
    const { tableName: table, recordId, field, oldValue: before, newValue: after } = row;
    action.changes.unshift({ table, recordId, field, before, after });
    actions.set(id, action);
  }
  return [...actions.values()];
}
