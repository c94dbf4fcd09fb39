import { sql } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, overwriteFields, removeRecord, updateRecord } from '#core/db/records.ts';
import { storedDay } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import {
  type BankHoliday,
  type BankHolidays,
  type Division,
  NO_BANK_HOLIDAYS,
} from '#shared/calendar/bank-holidays.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Target } from '#shared/record.ts';

/** A day that does not count, as stored. */
export interface StoredExtraDay {
  id: string;
  version: number;
  day: CivilDate;
  bodyId: string | null;
  bodyName: string | null;
  reason: string;
}

/** What changes whenever an extra day or an imported holiday does: by whomever, undone or not. */
export async function calendarStamp(db: ReadDb): Promise<string> {
  const stampOf = (table: 'extra_days' | 'imported_bank_holidays') => sql`(
    select count(*) || ',' || coalesce(sum(version), 0) || ',' || coalesce(max(updated_at), '')
      || ',' || coalesce(max(id), '') from ${sql.table(table)})`;
  const { rows } = await sql<{ stamp: string }>`
    select ${stampOf('extra_days')} || ';' || ${stampOf('imported_bank_holidays')} as "stamp"
  `.execute(db);
  return rows[0]?.stamp ?? '';
}

/** All extra days, the latest first. */
export async function listExtraDays(db: ReadDb): Promise<StoredExtraDay[]> {
  const rows = await extraDayRows(db).orderBy('extraDays.day', 'desc').execute();
  return rows.map((row) => ({ ...row, day: storedDay(row.day) }));
}

export async function getExtraDay(db: ReadDb, id: string): Promise<StoredExtraDay> {
  const row = await extraDayRows(db).where('extraDays.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('extra day');
  return { ...row, day: storedDay(row.day) };
}

export async function insertExtraDay(
  work: Work,
  day: { id: string; day: CivilDate; bodyId: string | null; reason: string },
): Promise<void> {
  await insertRecord(work, 'extraDays', day);
}

export async function updateExtraDay(
  work: Work,
  target: Target,
  change: Partial<Pick<StoredExtraDay, 'day' | 'bodyId' | 'reason'>>,
): Promise<void> {
  await updateRecord(work, 'extraDays', target, change);
}

export async function removeExtraDay(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'extraDays', target);
}

/** The days that people imported from GOV.UK, by division. */
export async function listImportedHolidays(db: ReadDb): Promise<BankHolidays> {
  const rows = await db
    .selectFrom('importedBankHolidays')
    .select(['division', 'day', 'title', 'notes'])
    .where('deletedAt', 'is', null)
    .orderBy('day')
    .execute();
  const ofDivision = (division: Division): BankHoliday[] =>
    rows
      .filter((row) => row.division === division)
      .map(({ day, title, notes }) => ({
        date: storedDay(day),
        title,
        substitute: notes === SUBSTITUTE,
      }));
  return {
    ...NO_BANK_HOLIDAYS,
    'england-and-wales': ofDivision('england-and-wales'),
    scotland: ofDivision('scotland'),
    'northern-ireland': ofDivision('northern-ireland'),
  };
}

export async function lastImport(db: ReadDb): Promise<{ count: number; at: string | null }> {
  const row = await db
    .selectFrom('importedBankHolidays')
    .select((select) => [
      select.fn.countAll<number>().as('count'),
      select.fn.max('updatedAt').as('at'),
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return { count: row.count, at: row.at };
}

/** Stores an imported day; a day that was imported before gets its newer name. */
export async function storeImportedHoliday(
  work: Work,
  imported: { id: string; division: Division; holiday: BankHoliday },
): Promise<void> {
  const { id, division, holiday } = imported;
  const { date: day, title, substitute } = holiday;
  const notes = substitute ? SUBSTITUTE : '';
  const known = await work.db
    .selectFrom('importedBankHolidays')
    .select('id')
    .where('division', '=', division)
    .where('day', '=', day)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (known === undefined) {
    await insertRecord(work, 'importedBankHolidays', { id, division, day, title, notes });
  } else {
    await overwriteFields(work, 'importedBankHolidays', known.id, { title, notes });
  }
}

/** Bodies that can have extra days of their own. */
export async function listBodyNames(db: ReadDb): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('bodies')
    .select(['id', 'name'])
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('name')
    .execute();
}

/** The note of GOV.UK for a weekday that stands in for a day at the weekend. */
const SUBSTITUTE = 'Substitute day';

function extraDayRows(db: ReadDb) {
  return db
    .selectFrom('extraDays')
    .leftJoin('bodies', 'bodies.id', 'extraDays.bodyId')
    .select([
      'extraDays.id',
      'extraDays.version',
      'extraDays.day',
      'extraDays.bodyId',
      'bodies.name as bodyName',
      'extraDays.reason',
    ])
    .where('extraDays.deletedAt', 'is', null);
}
