import type { Selectable } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import type { MinutesState, MinuteVersion } from '#shared/minutes/minutes.ts';
import type { MinuteVersionTable } from './minutes.table.ts';

const columns = [
  'id',
  'version',
  'minutesId',
  'number',
  'name',
  'reason',
  'state',
  'keptAt',
  'keptBy',
] as const;

/** The versions without their texts, the newest first. */
export async function listVersions(db: ReadDb, minutesId: string): Promise<MinuteVersion[]> {
  const rows = await db
    .selectFrom('minuteVersions')
    .select(columns)
    .where('minutesId', '=', minutesId)
    .where('deletedAt', 'is', null)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toVersion);
}

/** A version with its text as it was stored. */
export async function getVersion(
  db: ReadDb,
  id: string,
): Promise<{ version: MinuteVersion; content: string }> {
  const row = await db
    .selectFrom('minuteVersions')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('version of the minutes');
  return { version: toVersion(row), content: row.content };
}

/** The text that was approved, with everything an output needs; `undefined` before. */
export async function findApprovedContent(
  db: ReadDb,
  minutesId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('minuteVersions')
    .select('content')
    .where('minutesId', '=', minutesId)
    .where('reason', '=', 'approved')
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  return row?.content;
}

/** Numbers are given once, also those of removed versions. */
export async function nextVersionNumber(db: ReadDb, minutesId: string): Promise<number> {
  const last = await db
    .selectFrom('minuteVersions')
    .select((select) => select.fn.max('number').as('number'))
    .where('minutesId', '=', minutesId)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

export async function insertVersion(
  work: Work,
  version: Omit<MinuteVersion, 'version'> & { content: string },
): Promise<void> {
  await insertRecord(work, 'minuteVersions', version);
}

function toVersion(
  row: Pick<Selectable<MinuteVersionTable>, (typeof columns)[number]>,
): MinuteVersion {
  const { id, version, minutesId, number, name, reason, keptAt, keptBy } = row;
  const state = row.state as MinutesState; // written from the minutes' own state
  return { id, version, minutesId, number, name, reason, state, keptAt, keptBy };
}
