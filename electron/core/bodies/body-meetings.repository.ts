import { sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import type { MeetingLine } from '#shared/bodies/body-page.ts';
import type { MeetingCounts } from '#shared/bodies/frequency.rules.ts';
import { type CivilDate, dateOf, yearOf } from '#shared/calendar/civil-date.ts';

/** Meetings held before and planned from the day in its year, by body (S-090). One statement. */
export async function countMeetings(
  db: ReadDb,
  on: CivilDate,
  bodyId?: string,
): Promise<Map<string, MeetingCounts>> {
  const year = yearOf(on);
  const query = meetingsThatStand(db)
    .where('day', '>=', dateOf(year, 1, 1))
    .where('day', '<=', dateOf(year, 12, 31));
  const ofBody = bodyId === undefined ? query : query.where('bodyId', '=', bodyId);
  const rows = await ofBody
    .select('bodyId')
    .select(sql<number>`sum(day < ${on} or status = 'held')`.as('held'))
    .select(sql<number>`sum(day >= ${on} and status <> 'held')`.as('planned'))
    .groupBy('bodyId')
    .execute();
  return new Map(rows.map(({ bodyId: id, held, planned }) => [id, { held, planned }]));
}

/** The last meeting before the day, and the first on or after it (S-091). */
export async function findLastAndNext(
  db: ReadDb,
  bodyId: string,
  on: CivilDate,
): Promise<{ last: MeetingLine | null; next: MeetingLine | null }> {
  const meetings = meetingsThatStand(db)
    .select(['id', 'slug', 'day', 'startsAt', 'title', 'status'])
    .where('bodyId', '=', bodyId)
    .limit(1);
  const last = await meetings.where('day', '<', on).orderBy('day', 'desc').executeTakeFirst();
  const next = await meetings.where('day', '>=', on).orderBy('day').executeTakeFirst();
  return { last: toLine(last), next: toLine(next) };
}

/** Cancelled and postponed meetings do not take place; events are not meetings. */
function meetingsThatStand(db: ReadDb) {
  return db
    .selectFrom('meetings')
    .where('deletedAt', 'is', null)
    .where('kind', '=', 'meeting')
    .where('status', 'in', ['scheduled', 'held']);
}

function toLine(row: (Omit<MeetingLine, 'day'> & { day: string }) | undefined): MeetingLine | null {
  return row === undefined ? null : { ...row, day: storedDay(row.day) };
}
