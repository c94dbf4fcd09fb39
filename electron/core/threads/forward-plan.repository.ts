import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, updateRecord } from '#core/db/records.ts';
import { storedDay } from '#core/db/stored.ts';
import { among } from '#core/db/among.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Target } from '#shared/record.ts';
import type { ForwardItem } from '#shared/threads/thread.ts';

/** What a coming matter holds besides what every record does. */
export type ForwardColumns = Partial<Omit<ForwardItem, 'id' | 'version'>>;

/** Coming matters of a body, or of some threads, in the order of their making. One statement. */
export async function listForwardItems(
  db: ReadDb,
  about: { bodyId: string } | { threadIds: Iterable<string> } | { id: string },
): Promise<ForwardItem[]> {
  const all = db
    .selectFrom('forwardPlan')
    .leftJoin('agendaItems', (join) =>
      join
        .onRef('agendaItems.id', '=', 'forwardPlan.itemId')
        .on('agendaItems.deletedAt', 'is', null),
    )
    .selectAll('forwardPlan')
    .select('agendaItems.id as liveItemId')
    .where('forwardPlan.deletedAt', 'is', null);
  const rows = await (
    'bodyId' in about
      ? all.where('forwardPlan.bodyId', '=', about.bodyId)
      : 'id' in about
        ? all.where('forwardPlan.id', '=', about.id)
        : all.where('forwardPlan.threadId', 'in', among(about.threadIds))
  )
    .orderBy('forwardPlan.position')
    .orderBy('forwardPlan.id')
    .execute();
  return rows.map(
    ({ createdAt: _created, updatedAt: _updated, deletedAt: _deleted, liveItemId, ...row }) => ({
      ...row,
      // An item that was taken off its agenda again leaves the matter where it was: to come.
      itemId: liveItemId,
      state: row.state === 'on_agenda' && liveItemId === null ? 'planned' : row.state,
      expectedOn: storedDay(row.expectedOn),
    }),
  );
}

export async function getForwardItem(db: ReadDb, id: string): Promise<ForwardItem> {
  const [item] = await listForwardItems(db, { id });
  if (item === undefined) throw new NotFoundError('coming matter');
  return item;
}

export async function insertForwardItem(
  work: Work,
  item: ForwardColumns & Pick<ForwardItem, 'id' | 'bodyId' | 'title'>,
): Promise<void> {
  await insertRecord(work, 'forwardPlan', item);
}

export async function updateForwardItem(
  work: Work,
  target: Target,
  change: ForwardColumns,
): Promise<void> {
  await updateRecord(work, 'forwardPlan', target, change);
}

export async function removeForwardItem(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'forwardPlan', target);
}
