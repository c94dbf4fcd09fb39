import { sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';

/** The names of people that may not be published. */
export async function listPrivatePeople(db: ReadDb): Promise<string[]> {
  const rows = await db
    .selectFrom('people')
    .select('name')
    .where('publishName', '=', 0)
    .where('deletedAt', 'is', null)
    .execute();
  return rows.map(({ name }) => name);
}

/** Names that are nobody's secret: bodies, organisations, posts, and people who may be named. */
export async function listOpenPublicNames(db: ReadDb): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from bodies union select name from body_names union select name from organisations
    union select title as name from posts
    union select name from people where publish_name = 1 and deleted_at is null
  `.execute(db);
  return rows.map(({ name }) => name);
}
