import { sql } from 'kysely';

/** For `select`: the first live thread that a record is linked to, as `threadId`. `id` is its column. */
export function threadOf(kind: 'action' | 'decision', id: string) {
  return sql<string | null>`(select links.thread_id from thread_links links
    join threads on threads.id = links.thread_id and threads.deleted_at is null
    where links.record_kind = ${kind} and links.record_id = ${sql.ref(id)}
      and links.deleted_at is null
    order by links.created_at, links.id limit 1)`.as('threadId');
}
