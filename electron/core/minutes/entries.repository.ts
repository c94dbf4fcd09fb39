import type { Selectable } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, overwriteFields, type RowPatch, updateRecord } from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { emptyDocument, type MinuteDocument } from '#shared/minutes/minute-document.ts';
import type { MinuteEntry } from '#shared/minutes/minutes.ts';
import type { Target } from '#shared/record.ts';
import type { MinuteEntryTable } from './minutes.table.ts';

export type EntryColumns = Partial<Omit<MinuteEntry, 'id' | 'version' | 'document'>>;
export type EntryRow = Selectable<MinuteEntryTable>;

export async function getEntryRow(db: ReadDb, id: string): Promise<EntryRow> {
  const row = await liveEntries(db).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('minute');
  return row;
}

/** The entries of the minutes in the order in which they were opened. */
export async function listEntries(db: ReadDb, minutesId: string): Promise<MinuteEntry[]> {
  const rows = await liveEntries(db)
    .where('minutesId', '=', minutesId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toEntry);
}

/** The next minute number of a body in a municipal year; numbers of removed minutes are not used again. */
export async function nextMinuteNumber(
  db: ReadDb,
  about: { bodyId: string; minuteYear: string },
): Promise<number> {
  const last = await db
    .selectFrom('minuteEntries')
    .innerJoin('minutes', 'minutes.id', 'minuteEntries.minutesId')
    .select((select) => select.fn.max('minuteEntries.minuteNumber').as('number'))
    .where('minutes.bodyId', '=', about.bodyId)
    .where('minuteEntries.minuteYear', '=', about.minuteYear)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

export async function insertEntry(
  work: Work,
  entry: { id: string; minutesId: string } & EntryColumns,
): Promise<void> {
  // Said in full, so that the history knows from where the words begin.
  const document = JSON.stringify(emptyDocument);
  await insertRecord(work, 'minuteEntries', { ...entry, document });
}

export async function updateEntry(work: Work, target: Target, change: EntryColumns): Promise<void> {
  await updateRecord(work, 'minuteEntries', target, change as RowPatch<'minuteEntries'>);
}

/** Changes that follow from another item being opened, whatever the version. */
export async function overwriteEntry(work: Work, id: string, change: EntryColumns): Promise<void> {
  await overwriteFields(work, 'minuteEntries', id, { ...change });
}

/** The document as the contract let it in when it was saved. */
export function readDocument(stored: string): MinuteDocument {
  return JSON.parse(stored) as MinuteDocument;
}

export function toEntry(row: EntryRow): MinuteEntry {
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...columns } = row;
  return {
    ...columns,
    startedAt: row.startedAt as TimeOfDay | null, // the table's check
    endedAt: row.endedAt as TimeOfDay | null, // the table's check
    document: readDocument(row.document),
  };
}

function liveEntries(db: ReadDb) {
  return db.selectFrom('minuteEntries').selectAll().where('deletedAt', 'is', null);
}

/** The instant at which the words of any entry were last saved; null where there is none. */
export async function lastSavedAt(db: ReadDb, minutesId: string): Promise<string | null> {
  const row = await db
    .selectFrom('minuteEntries')
    .select('updatedAt')
    .where('minutesId', '=', minutesId)
    .where('deletedAt', 'is', null)
    .orderBy('updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.updatedAt ?? null;
}
