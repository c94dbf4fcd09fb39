import type { ReadDb } from '#core/db/history.ts';
import { changeSentence } from '#shared/history/history.rules.ts';
import type { HistoryAction } from '#shared/history/history.ts';
import { listBelonging, titlesOf } from './belonging.repository.ts';
import { type ChangeInAction, listNewestChanges } from './history.repository.ts';
import { isRecordTable } from './record-titles.ts';

const changesPerAction = 10;

/** What happened to a record and to what belongs to it, newest first, in sentences. */
export async function historyOf(db: ReadDb, id: string, limit: number): Promise<HistoryAction[]> {
  const records = await listBelonging(db, id);
  const changes = await listNewestChanges(db, records, limit * changesPerAction);
  const titles = await titlesByTable(db, changes);
  return groupByAction(changes, titles).slice(0, limit);
}

async function titlesByTable(
  db: ReadDb,
  changes: readonly ChangeInAction[],
): Promise<Map<string, string>> {
  const idsByTable = new Map<string, Set<string>>();
  for (const { tableName, recordId } of changes) {
    idsByTable.set(tableName, (idsByTable.get(tableName) ?? new Set()).add(recordId));
  }
  const titles = new Map<string, string>();
  for (const [table, ids] of idsByTable) {
    if (!isRecordTable(table)) continue;
    for (const [id, title] of await titlesOf(db, table, [...ids])) titles.set(id, title);
  }
  return titles;
}

function groupByAction(
  newestFirst: readonly ChangeInAction[],
  titles: ReadonlyMap<string, string>,
): HistoryAction[] {
  const actions = new Map<string, HistoryAction>();
  for (const entry of newestFirst) {
    const { actionId: id, at, actor, procedure, undoes } = entry;
    const action = actions.get(id) ?? { id, at, actor, procedure, undoes, changes: [] };
    const { tableName: table, recordId, field, oldValue: before, newValue: after } = entry;
    const change = { table, recordId, title: titles.get(recordId) ?? '', field, before, after };
    action.changes.unshift({ ...change, sentence: changeSentence(change) });
    actions.set(id, action);
  }
  return [...actions.values()];
}
