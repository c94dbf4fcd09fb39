import type { Selectable } from 'kysely';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Communication } from '#shared/communications/communication.ts';
import type { Target } from '#shared/record.ts';
import type { CommunicationTable } from './communications.table.ts';

/** What a communication holds besides what every record does. */
export type CommunicationColumns = Partial<Omit<Communication, 'id' | 'version'>>;

/** Every communication of partnerships that are on record. One statement. */
export async function listCommunications(db: ReadDb): Promise<Communication[]> {
  const rows = await db
    .selectFrom('communications')
    .innerJoin('bodies', 'bodies.id', 'communications.bodyId')
    .selectAll('communications')
    .where('communications.deletedAt', 'is', null)
    .where('bodies.deletedAt', 'is', null)
    .orderBy('communications.id')
    .execute();
  return rows.map(toCommunication);
}

export async function getCommunication(db: ReadDb, id: string): Promise<Communication> {
  const row = await db
    .selectFrom('communications')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('communication');
  return toCommunication(row);
}

/** What is not done and due until a day, the longest due first, and how many there are. One statement. */
export async function listDueCommunications(
  db: ReadDb,
  { until, limit }: { until: string; limit: number },
): Promise<{ rows: DueRow[]; total: number }> {
  const rows = await db
    .selectFrom('communications')
    .innerJoin('bodies', 'bodies.id', 'communications.bodyId')
    .select(['communications.id', 'communications.title', 'communications.kind'])
    .select(['communications.dueOn', 'bodies.name as bodyName'])
    .select((select) => select.fn.countAll<number>().over().as('total'))
    .where('communications.deletedAt', 'is', null)
    .where('bodies.deletedAt', 'is', null)
    .where('communications.doneOn', 'is', null)
    .where('communications.dueOn', '<=', until)
    .orderBy('communications.dueOn')
    .orderBy('communications.id')
    .limit(limit)
    .execute();
  return {
    rows: rows.flatMap(({ dueOn, total: _total, ...row }) =>
      dueOn === null ? [] : [{ ...row, dueOn }],
    ),
    total: rows[0]?.total ?? 0,
  };
}

export interface DueRow {
  readonly id: string;
  readonly title: string;
  readonly kind: Communication['kind'];
  readonly dueOn: string;
  readonly bodyName: string;
}

export async function insertCommunication(
  work: Work,
  communication: CommunicationColumns & Pick<Communication, 'id' | 'bodyId' | 'kind' | 'title'>,
): Promise<void> {
  await insertRecord(work, 'communications', toStored(communication));
}

export async function updateCommunication(
  work: Work,
  target: Target,
  change: CommunicationColumns,
): Promise<void> {
  await updateRecord(
    work,
    'communications',
    target,
    toStored(change) as RowPatch<'communications'>,
  );
}

export async function removeCommunication(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'communications', target);
}

function toCommunication(row: Selectable<CommunicationTable>): Communication {
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...columns } = row;
  return {
    ...columns,
    opensOn: storedDay(row.opensOn),
    dueOn: storedDay(row.dueOn),
    doneOn: storedDay(row.doneOn),
    publish: fromFlag(row.publish),
  };
}
