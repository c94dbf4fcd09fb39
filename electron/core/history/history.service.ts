import type { RecordTables } from '#core/db/database.ts';
import type { Work } from '#core/db/history.ts';
import type { ChangesTable } from '#core/db/history.table.ts';
import { getRow, overwriteFields, removeRecord, restoreRecord } from '#core/db/records.ts';
import { refuse } from '#core/errors.ts';
import { findNewestChange, listChangesOf } from './history.repository.ts';

type RecordTable = keyof RecordTables;

/**
 * Takes every change of an action back, newest first, as new changes of `work`. Refuses, changing
 * nothing, where a field has been changed again since. Gives back the tables that were touched.
 */
export async function takeBack(work: Work, actionId: string): Promise<string[]> {
  const changes = await listChangesOf(work.db, actionId);
  for (const change of [...changes].reverse()) {
    await refuseIfChangedSince(work, change);
    await takeBackOne(work, change);
  }
  return [...new Set(changes.map((change) => change.tableName))];
}

async function takeBackOne(work: Work, change: ChangesTable): Promise<void> {
  const table = change.tableName as RecordTable; // only record tables enter the history
  if (change.field === '*') {
    const { version } = await getRow(work, table, change.recordId);
    await removeRecord(work, table, { id: change.recordId, version });
  } else if (change.field === 'deletedAt') {
    if (change.oldValue === null) await restoreRecord(work, table, change.recordId);
    else {
      const { version } = await getRow(work, table, change.recordId);
      await removeRecord(work, table, { id: change.recordId, version });
    }
  } else {
    await overwriteFields(work, table, change.recordId, { [change.field]: change.oldValue });
  }
}

async function refuseIfChangedSince(work: Work, change: ChangesTable): Promise<void> {
  if (change.field === '*') return;
  const newest = await findNewestChange(work.db, change.recordId, change.field);
  if (newest === undefined || newest.actionId === change.actionId) return;
  if (newest.actionId === work.action.id || newest.newValue === change.newValue) return;
  refuse('changed-since', 'This cannot be undone: the same field has been changed again since.');
}
