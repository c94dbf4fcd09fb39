import { sql } from 'kysely';
import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { listMeetingsById } from './meetings.repository.ts';

/** Ordinary meetings held or planned between two days, by body (S-090). */
export async function countMeetingsByBody(
  db: ReadDb,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('meetings')
    .select((select) => ['bodyId', select.fn.countAll<number>().as('count')])
    .where('deletedAt', 'is', null)
    .where('kind', '=', 'meeting')
    .where('status', 'in', ['scheduled', 'held'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy('bodyId')
    .execute();
  return new Map(rows.map(({ bodyId, count }) => [bodyId, count]));
}

/** Each body's last meeting before the day and its first from then on (S-091), in two statements. */
export async function listAround(
  db: ReadDb,
  on: CivilDate,
): Promise<Map<string, { last: Meeting | undefined; next: Meeting | undefined }>> {
  const stands = sql`meetings.deleted_at is null and meetings.kind = 'meeting'
    and meetings.status in ('scheduled', 'held') and meetings.body_id = bodies.id`;
  const { rows } = await sql<{ bodyId: string; lastId: string | null; nextId: string | null }>`
    select bodies.id as "bodyId",
      (select meetings.id from meetings where ${stands} and meetings.day < ${on}
        order by meetings.day desc, meetings.id desc limit 1) as "lastId",
      (select meetings.id from meetings where ${stands} and meetings.day >= ${on}
        order by meetings.day, meetings.id limit 1) as "nextId"
    from bodies where bodies.deleted_at is null
  `.execute(db);
  const ids = rows.flatMap(({ lastId, nextId }) => [lastId, nextId]).filter((id) => id !== null);
  const meetings = await listMeetingsById(db, ids);
  const find = (id: string | null) => (id === null ? undefined : meetings.get(id));
  return new Map(
    rows.map(({ bodyId, lastId, nextId }) => [bodyId, { last: find(lastId), next: find(nextId) }]),
  );
}

/** Slugs and days of a body's meetings on some days: those a plan would double. */
export async function listTakenDays(
  db: ReadDb,
  bodyId: string,
  days: readonly CivilDate[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('meetings')
    .select('day')
    .where('bodyId', '=', bodyId)
    .where('day', 'in', among(days))
    .where('status', 'in', ['scheduled', 'held'])
    .where('deletedAt', 'is', null)
    .execute();
  return new Set(rows.map(({ day }) => day));
}
