import type { ReadDb } from '#core/db/history.ts';

/** The references of the actions and decisions of a meeting, by the id of their block. */
export async function listRefs(db: ReadDb, meetingId: string): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('decisions')
    .select(['id', 'ref'])
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .unionAll(
      db
        .selectFrom('trackedActions')
        .select(['id', 'ref'])
        .where('meetingId', '=', meetingId)
        .where('deletedAt', 'is', null),
    )
    .execute();
  return Object.fromEntries(rows.map(({ id, ref }) => [id, ref]));
}
