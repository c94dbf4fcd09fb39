import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';

/** The first e-mail address of some posts and organisations, by their ids. One statement. */
export async function listOwnerEmails(
  db: ReadDb,
  ownerIds: Iterable<string>,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('contacts')
    .select(['ownerId', 'value'])
    .where('ownerId', 'in', among(ownerIds))
    .where('kind', '=', 'email')
    .where('deletedAt', 'is', null)
    .orderBy('position', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map(({ ownerId, value }) => [ownerId, value]));
}
