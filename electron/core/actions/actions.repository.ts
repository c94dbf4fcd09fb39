import type { ExpressionBuilder, Selectable } from 'kysely';
import type { Database } from '#core/db/database.ts';
import { among } from '#core/db/among.ts';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import { threadOf } from '#core/threads/threads.service.ts';
import type { TrackedAction } from '#shared/actions/action.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Target } from '#shared/record.ts';
import type { TrackedActionTable } from './actions.table.ts';

/** What an action holds besides what every record does. */
export type ActionColumns = Partial<Omit<TrackedAction, 'id' | 'version'>>;

/** An action with what other records say of it. */
export interface ActionRow {
  readonly action: TrackedAction;
  readonly entry: { readonly minuteYear: string; readonly minuteNumber: number | null } | null;
  readonly hasUpdates: boolean;
  readonly threadId: string | null;
}

/** Which actions are asked for; those in the recycle bin never are. */
export interface ActionSearch {
  readonly bodyId?: string | null;
  readonly state?: 'open' | 'closed';
  readonly ids?: Iterable<string>;
  /** Only those due before this day. */
  readonly dueBefore?: CivilDate;
  /** The longest due at most. */
  readonly limit?: number;
}

export async function getAction(db: ReadDb, id: string): Promise<TrackedAction> {
  const row = await db
    .selectFrom('trackedActions')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('action');
  return toAction(row);
}

/** Actions with their minute, whether anything was said since, and their thread. One statement. */
export async function listActionRows(db: ReadDb, search: ActionSearch): Promise<ActionRow[]> {
  let query = db
    .selectFrom('trackedActions')
    .leftJoin('minuteEntries', (join) =>
      join
        .onRef('minuteEntries.id', '=', 'trackedActions.entryId')
        .on('minuteEntries.deletedAt', 'is', null),
    )
    .selectAll('trackedActions')
    .select(['minuteEntries.minuteYear', 'minuteEntries.minuteNumber'])
    .select((from) => [hasUpdates(from), threadOf('action', 'trackedActions.id')])
    .where('trackedActions.deletedAt', 'is', null);
  const { bodyId = null, state, ids, dueBefore, limit } = search;
  if (bodyId !== null) query = query.where('trackedActions.bodyId', '=', bodyId);
  if (state !== undefined) query = query.where('trackedActions.state', '=', state);
  if (ids !== undefined) query = query.where('trackedActions.id', 'in', among(ids));
  if (dueBefore !== undefined) query = query.where('trackedActions.dueOn', '<', dueBefore);
  if (limit !== undefined) {
    query = query.orderBy('trackedActions.dueOn').orderBy('trackedActions.id').limit(limit);
  }
  const rows = await query.execute();
  return rows.map(({ minuteYear, minuteNumber, hasUpdates: updated, threadId, ...row }) => ({
    action: toAction(row),
    entry: minuteYear === null ? null : { minuteYear, minuteNumber },
    hasUpdates: updated === 1,
    threadId,
  }));
}

export async function insertAction(
  work: Work,
  action: ActionColumns & { id: string },
): Promise<void> {
  await insertRecord(work, 'trackedActions', toStored(action) as { id: string });
}

export async function updateAction(
  work: Work,
  target: Target,
  change: ActionColumns,
): Promise<void> {
  await updateRecord(
    work,
    'trackedActions',
    target,
    toStored(change) as RowPatch<'trackedActions'>,
  );
}

function hasUpdates(from: ExpressionBuilder<Database, 'trackedActions'>) {
  return from
    .exists(
      from
        .selectFrom('actionUpdates')
        .select('actionUpdates.id')
        .whereRef('actionUpdates.actionId', '=', 'trackedActions.id')
        .where('actionUpdates.kind', '=', 'progress')
        .where('actionUpdates.deletedAt', 'is', null),
    )
    .as('hasUpdates');
}

function toAction(row: Selectable<TrackedActionTable>): TrackedAction {
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...columns } = row;
  return {
    ...columns,
    dueOn: storedDay(row.dueOn),
    firstDueOn: storedDay(row.firstDueOn),
    agreedOn: storedDay(row.agreedOn),
    closedOn: storedDay(row.closedOn),
    cannotDeliverOn: storedDay(row.cannotDeliverOn),
    withheld: fromFlag(row.withheld),
  };
}
