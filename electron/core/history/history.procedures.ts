import type { RecordTables } from '#core/db/database.ts';
import { getRow, restoreRecord } from '#core/db/records.ts';
import { refuse } from '#core/errors.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import type { Work } from '#core/db/history.ts';
import { refuseOncePublished } from '#core/withheld/withheld.service.ts';
import { isRecordTable, titleOf } from './record-titles.ts';
import { findAction, listRemovals } from './history.repository.ts';
import { historyOf } from './history-view.ts';
import { takeBack } from './history.service.ts';

const os = procedures.history;

export const historyProcedures = {
  ofRecord: os.ofRecord.use(reading).handler(async ({ input, context }) => ({
    actions: await historyOf(context.db, input.id, input.limit),
  })),

  undo: os.undo.use(inTransaction).handler(async ({ context }) => {
    const { undo } = context.session;
    const actionId = undo.lastDone ?? refuse('nothing-to-undo', 'There is nothing to undo.');
    await refuseOncePublished(context.work, actionId);
    const tables = await takeBack(context.work, actionId);
    undo.moveToUndone(actionId, context.work.action.id);
    return { procedure: await procedureOf(context.work, actionId), tables };
  }),

  redo: os.redo.use(inTransaction).handler(async ({ context }) => {
    const { undo } = context.session;
    const undoing = undo.lastUndone ?? refuse('nothing-to-redo', 'There is nothing to redo.');
    const tables = await takeBack(context.work, undoing);
    undo.moveToDone(undoing, context.work.action.id);
    return { procedure: await procedureOf(context.work, undoing), tables };
  }),

  removed: os.removed.use(reading).handler(async ({ input, context }) => {
    const removals = await listRemovals(context.db, input.limit);
    const records = [];
    for (const { tableName, recordId: id, at: removedAt, actor: removedBy } of removals) {
      if (!isRecordTable(tableName)) continue;
      const title = titleOf(tableName, await getRow(context, tableName, id));
      records.push({ table: tableName, id, title, removedAt, removedBy });
    }
    return { records };
  }),

  restore: os.restore.use(inTransaction).handler(async ({ input, context }) => {
    const { table } = input;
    if (!isRecordTable(table)) refuse('unknown-kind', 'This kind of record is not known.');
    if (table === 'packPlaces') refuse('for-good', 'Page numbers that were given up stay so.');
    await restoreRecord(context.work, table satisfies keyof RecordTables, input.id);
    return {};
  }),
};

async function procedureOf(work: Work, actionId: string): Promise<string> {
  return (await findAction(work.db, actionId))?.procedure ?? '';
}
