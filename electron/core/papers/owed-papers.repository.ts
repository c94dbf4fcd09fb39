import { sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';

/** A paper that is not here, for reminders and for Today. */
export interface OwedRow {
  paperId: string;
  title: string;
  state: 'expected' | 'to_follow' | 'late';
  author: string;
  authorPostId: string | null;
  email: string | null;
  dueOn: CivilDate | null;
  reasonLate: string;
  itemId: string;
  meetingId: string;
}

/**
 * Papers that are owed to meetings from a day on, the longest due first; of one meeting where it is
 * given. At most `limit`, and how many there are in all. Two statements.
 */
export async function listOwedPapers(
  db: ReadDb,
  about: { from: CivilDate; meetingId?: string | undefined; limit: number },
): Promise<{ papers: OwedRow[]; total: number }> {
  const { from, meetingId, limit } = about;
  const which =
    meetingId === undefined
      ? sql`meetings.day >= ${from} and meetings.status = 'scheduled'`
      : sql`meetings.id = ${meetingId}`;
  const owed = sql`
    from papers
    join meetings on meetings.id = papers.meeting_id and meetings.deleted_at is null
    join agenda_items item on item.id = papers.item_id and item.deleted_at is null
      and item.withdrawn_on is null
    left join agenda_items parent on parent.id = item.parent_id and parent.deleted_at is null
    where papers.state in ('expected', 'to_follow', 'late') and papers.current_version_id is null
      and papers.deleted_at is null and parent.withdrawn_on is null and ${which}`;
  const { rows } = await sql<Omit<OwedRow, 'dueOn'> & { dueOn: string | null }>`
    select papers.id as "paperId", papers.title as "title", papers.state as "state",
      coalesce(nullif(posts.title, ''), papers.author) as "author",
      papers.author_post_id as "authorPostId", papers.due_on as "dueOn",
      papers.reason_late as "reasonLate", papers.item_id as "itemId",
      papers.meeting_id as "meetingId",
      (select contacts.value from contacts
        where contacts.owner_kind = 'post' and contacts.owner_id = papers.author_post_id
          and contacts.kind = 'email' and contacts.deleted_at is null
        order by contacts.position, contacts.id limit 1) as "email"
    from (select papers.* ${owed}
      order by papers.due_on is null, papers.due_on, meetings.day, papers.id limit ${limit}) papers
    left join posts on posts.id = papers.author_post_id and posts.deleted_at is null
    order by papers.due_on is null, papers.due_on, papers.id
  `.execute(db);
  const count = await sql<{ total: number }>`select count(*) as "total" ${owed}`.execute(db);
  return {
    papers: rows.map((row) => ({ ...row, dueOn: storedDay(row.dueOn) })),
    total: count.rows[0]?.total ?? 0,
  };
}
