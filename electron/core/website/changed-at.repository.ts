import { sql } from 'kysely';
import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';

/** Records of one table that the public sees something of, and which of their fields it sees. */
export interface SeenRecords {
  readonly ids: Iterable<string>;
  /** `*` stands for the record being there at all. */
  readonly fields: readonly string[];
}

/** When a field that the public sees last changed; private fields of the same records do not count (trust.md, L2). */
export async function lastSeenChange(db: ReadDb, seen: SeenRecords): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`
    select max(actions.at) as at from changes join actions on actions.id = changes.action_id
    where changes.record_id in ${among(seen.ids)} and changes.field in ${among(seen.fields)}
  `.execute(db);
  return rows[0]?.at ?? null;
}

/** The same for each of the records that changed at all. */
export async function listSeenChanges(db: ReadDb, seen: SeenRecords): Promise<Map<string, string>> {
  const { rows } = await sql<{ recordId: string; at: string }>`
    select changes.record_id as "recordId", max(actions.at) as at
    from changes join actions on actions.id = changes.action_id
    where changes.record_id in ${among(seen.ids)} and changes.field in ${among(seen.fields)}
    group by changes.record_id
  `.execute(db);
  return new Map(rows.map(({ recordId, at }) => [recordId, at]));
}

/** The same of the minutes of some meetings, by the meetings' ids. */
export async function lastSeenChangeOfMinutes(
  db: ReadDb,
  { ids, fields }: SeenRecords,
): Promise<string | null> {
  const rows = await db
    .selectFrom('minutes')
    .select('id')
    .where('meetingId', 'in', among(ids))
    .execute();
  return lastSeenChange(db, { ids: rows.map(({ id }) => id), fields });
}
