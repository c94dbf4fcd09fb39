import { sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';

/** Contacts that may not be published, of anybody in the workspace (S-303). */
export async function listPrivateContacts(db: ReadDb): Promise<string[]> {
  const rows = await db
    .selectFrom('contacts')
    .select('value')
    .where('publish', '=', 0)
    .where('deletedAt', 'is', null)
    .where('kind', 'in', ['email', 'phone', 'mobile', 'address'])
    .execute();
  return rows.map((row) => row.value);
}

/** Contacts that may be published: the same number can stand in both lists. */
export async function listPublishedContacts(db: ReadDb): Promise<string[]> {
  const rows = await db
    .selectFrom('contacts')
    .select('value')
    .where('publish', '=', 1)
    .where('deletedAt', 'is', null)
    .execute();
  return rows.map((row) => row.value);
}

/** Names of bodies, organisations and posts: they stand in every paper. */
export async function listNames(db: ReadDb): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from bodies union select name from body_names union select name from organisations
    union select title as name from posts
  `.execute(db);
  return rows.map((row) => row.name);
}

/** Every meeting of the workspace, newest first. */
export async function listMeetingIds(db: ReadDb): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings')
    .select('id')
    .where('deletedAt', 'is', null)
    .orderBy('day', 'desc')
    .execute();
  return rows.map((row) => row.id);
}
