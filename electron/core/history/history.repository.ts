import { sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';
import type { ActionsTable, ChangesTable } from '#core/db/history.table.ts';

/** A change with the action it was part of. */
export type ChangeInAction = ChangesTable & Omit<ActionsTable, 'id'>;

/** The newest changes of any of these records, newest first. */
export async function listNewestChanges(
  db: ReadDb,
  recordIds: readonly string[],
  limit: number,
): Promise<ChangeInAction[]> {
  return db
    .selectFrom('changes')
    .innerJoin('actions', 'actions.id', 'changes.actionId')
    .selectAll('changes')
    .select(['actions.at', 'actions.actor', 'actions.procedure', 'actions.undoes'])
    .where(
      'changes.recordId',
      'in',
      sql<string>`(select value from json_each(${JSON.stringify(recordIds)}))`,
    )
    .orderBy('changes.sequence', 'desc')
    .limit(limit)
    .execute();
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
  return (
    db
      .selectFrom('changes')
      .innerJoin('actions', 'actions.id', 'changes.actionId')
      .select(['changes.tableName', 'changes.recordId', 'actions.at', 'actions.actor'])
      .where('changes.sequence', 'in', newest)
      .where('changes.newValue', 'is not', null)
      // Page numbers that were given up are given up for good: others may have been given away since.
      .where('changes.tableName', '!=', 'packPlaces')
      .orderBy('changes.sequence', 'desc')
      .limit(limit)
      .execute()
  );
}
