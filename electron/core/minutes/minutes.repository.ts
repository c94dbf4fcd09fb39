import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import { fromJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, overwriteFields, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import type { Target } from '#shared/record.ts';
import type { MinutesTable } from './minutes.table.ts';

export type MinutesColumns = Partial<Omit<Minutes, 'id' | 'version'>>;

/** The minutes; throws NotFoundError. */
export async function getMinutes(db: ReadDb, id: string): Promise<Minutes> {
  const row = await liveMinutes(db).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('minutes');
  return toMinutes(row);
}

/** The minutes of a meeting, where they have begun; of two, which two laptops may make, the first. */
export async function findMinutesOf(db: ReadDb, meetingId: string): Promise<Minutes | undefined> {
  return (await listMinutesOf(db, [meetingId])).get(meetingId);
}

/** The minutes of some meetings, by meeting. One statement. */
export async function listMinutesOf(
  db: ReadDb,
  meetingIds: Iterable<string>,
): Promise<Map<string, Minutes>> {
  const rows = await liveMinutes(db)
    .where('meetingId', 'in', among(meetingIds))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.meetingId, toMinutes(row)]));
}

/** Minutes of a body that no meeting has approved yet. */
export async function listUnapproved(db: ReadDb, bodyId: string): Promise<Minutes[]> {
  const rows = await liveMinutes(db)
    .where('bodyId', '=', bodyId)
    .where('state', 'in', ['drafting', 'cleared', 'published_draft'])
    .orderBy('createdAt')
    .execute();
  return rows.map(toMinutes);
}

export async function insertMinutes(
  work: Work,
  minutes: { id: string } & Pick<Minutes, 'bodyId' | 'meetingId'> & MinutesColumns,
): Promise<void> {
  await insertRecord(work, 'minutes', toStored(minutes) as { id: string });
}

export async function updateMinutes(
  work: Work,
  target: Target,
  change: MinutesColumns,
): Promise<void> {
  await updateRecord(work, 'minutes', target, toStored(change) as RowPatch<'minutes'>);
}

/** Changes that the program makes by itself, whatever the version: which item is open. */
export async function overwriteMinutes(
  work: Work,
  id: string,
  change: MinutesColumns,
): Promise<void> {
  await overwriteFields(work, 'minutes', id, toStored(change));
}

function liveMinutes(db: ReadDb) {
  return db.selectFrom('minutes').selectAll().where('deletedAt', 'is', null);
}

export function toMinutes(row: Selectable<MinutesTable>): Minutes {
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...columns } = row;
  return {
    ...columns,
    startedAt: row.startedAt as TimeOfDay | null, // the table's check
    endedAt: row.endedAt as TimeOfDay | null, // the table's check
    clearedOn: storedDay(row.clearedOn),
    draftPublishedOn: storedDay(row.draftPublishedOn),
    approvedOn: storedDay(row.approvedOn),
    signedOn: storedDay(row.signedOn),
    finalPublishedOn: storedDay(row.finalPublishedOn),
    corrections: fromJsonList(row.corrections),
  };
}
