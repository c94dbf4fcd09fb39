import { type RawBuilder, sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { Thread, ThreadRecordKind } from '#shared/threads/thread.ts';
import type { LinkCandidate } from '#shared/threads/threads.contract.ts';

/** As many as a person will look through before typing another word. */
const MOST = 40;

interface Row {
  kind: ThreadRecordKind;
  id: string;
  ref: string;
  title: string;
  body: string;
  day: string;
  withheld: 0 | 1;
}

/**
 * Items, papers, decisions and actions that hold every typed word and are not told of yet: those of
 * the thread's own partnership first, then the newest. One statement.
 */
export async function listCandidates(
  db: ReadDb,
  { id, bodyId }: Pick<Thread, 'id' | 'bodyId'>,
  text: string,
): Promise<LinkCandidate[]> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const isHidden = (table: string) =>
    sql`${sql.ref(`${table}.visibility`)} in ('exempt', 'confidential')`;
  const { rows } = await sql<Row>`
    select found.kind as "kind", found.id as "id", found.ref as "ref", found.title as "title",
      found.day as "day", found.withheld as "withheld", bodies.name as "body"
    from (
      select 'item' as kind, item.id, '' as ref, item.title, meetings.body_id, meetings.day,
        ${isHidden('item')} or coalesce(${isHidden('parent')}, 0) as withheld
      from agenda_items item join meetings on meetings.id = item.meeting_id
      left join agenda_items parent on parent.id = item.parent_id
      where item.deleted_at is null and meetings.deleted_at is null
      union all
      select 'paper', papers.id, '', papers.title, meetings.body_id, meetings.day,
        ${isHidden('papers')} or ${isHidden('item')} or coalesce(${isHidden('parent')}, 0)
      from papers join meetings on meetings.id = papers.meeting_id
      join agenda_items item on item.id = papers.item_id
      left join agenda_items parent on parent.id = item.parent_id
      where papers.deleted_at is null and meetings.deleted_at is null
      union all
      select 'decision', id, ref, words, body_id, decided_on, withheld
      from decisions where deleted_at is null
      union all
      select 'action', id, ref, words, body_id, agreed_on, withheld
      from tracked_actions where deleted_at is null
    ) found
    join bodies on bodies.id = found.body_id
    where ${holds(words)} and not exists (
      select 1 from thread_links where thread_id = ${id} and record_kind = found.kind
        and record_id = found.id and deleted_at is null)
    order by found.body_id = ${bodyId} desc, found.day desc, found.id
    limit ${MOST}
  `.execute(db);
  return rows.map(toCandidate);
}

/** Whether the record names every word somewhere. */
function holds(words: readonly string[]): RawBuilder<unknown> {
  if (words.length === 0) return sql`1`;
  const text = sql`lower(found.ref || ' ' || found.title || ' ' || bodies.name)`;
  return sql.join(
    words.map((word) => sql`instr(${text}, ${word.toLowerCase()}) > 0`),
    sql` and `,
  );
}

function toCandidate({ kind, id, ref, title, body, day, withheld }: Row): LinkCandidate {
  const name = { item: 'Item', paper: 'Paper', decision: 'Decision', action: 'Action' }[kind];
  const what = ref === '' ? name : `${name} ${ref}`;
  const words = `${what}, ${body}, ${formatPlainDate(storedDay(day))}`;
  return { kind, id, title, words, withheld: withheld === 1 };
}
