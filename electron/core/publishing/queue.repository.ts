import { sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';

/** Which of these meetings have an export. */
export async function listExportedMeetings(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('exports')
    .select('meetingId')
    .distinct()
    .where('kind', '=', 'meeting-pack')
    .where('form', '=', 'whole')
    .where('withdrawsId', 'is', null)
    .where('deletedAt', 'is', null)
    .where(
      'meetingId',
      'in',
      sql<string>`(select value from json_each(${JSON.stringify(meetingIds)}))`,
    )
    .execute();
  return new Set(rows.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId])));
}
