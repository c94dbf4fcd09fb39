import { type RawBuilder, sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { storedDay } from '#core/db/stored.ts';
import type { Findable } from './search.repository.ts';

/** The newest of each kind that are looked at for one search. */
const MOST_OF_A_KIND = 60;

interface Row {
  kind: 'decision' | 'action' | 'thread';
  id: string;
  ref: string;
  title: string;
  topic: string;
  body: string;
  slug: string;
  day: string;
  withheld: 0 | 1;
}

/** Decisions, actions and threads by their words and references, as SQLite narrows them. One statement. */
export async function listFindableBusiness(
  db: ReadDb,
  words: readonly string[],
): Promise<Findable[]> {
  const { rows } = await sql<Row>`
    select found.kind as "kind", found.id as "id", found.ref as "ref", found.title as "title",
      found.topic as "topic", found.slug as "slug", found.day as "day",
      found.withheld as "withheld", bodies.name as "body"
    from (
      select * from (select 'decision' as kind, id, ref, words as title, topic, body_id, '' as slug,
        decided_on as day, withheld from decisions
        where deleted_at is null and ${matches(sql`ref || ' ' || words || ' ' || topic`, words)}
        order by decided_on desc, id limit ${MOST_OF_A_KIND})
      union all
      select * from (select 'action', id, ref, words, topic, body_id, '', agreed_on, withheld
        from tracked_actions
        where deleted_at is null and ${matches(sql`ref || ' ' || words || ' ' || topic`, words)}
        order by agreed_on desc, id limit ${MOST_OF_A_KIND})
      union all
      select * from (select 'thread', id, '', title, '', body_id, slug, substr(created_at, 1, 10), 0
        from threads where deleted_at is null and ${matches(sql`title`, words)}
        order by created_at desc, id limit ${MOST_OF_A_KIND})
    ) found
    join bodies on bodies.id = found.body_id
  `.execute(db);
  return rows.map(toFindable);
}

/** Whether a text holds every word. */
function matches(text: RawBuilder<unknown>, words: readonly string[]): RawBuilder<unknown> {
  const each = words.map((word) => sql`instr(lower(${text}), ${word.toLowerCase()}) > 0`);
  return sql.join(each, sql` and `);
}

function toFindable({ kind, id, ref, title, topic, body, slug, day, withheld }: Row): Findable {
  const place = { decision: 'decisions', action: 'actions', thread: 'threads' }[kind];
  const path = kind === 'thread' ? `/threads/${slug}` : `/${place}?${kind}=${id}`;
  const when = formatPlainDate(storedDay(day));
  const detail = {
    decision: `Decision ${ref}, ${body}, ${when}`,
    action: `Action ${ref}, ${body}, ${when}`,
    thread: `Thread, ${body}`,
  }[kind];
  // `26/44` is how people name the decision HWB 26/44.
  const number = ref.split(' ').at(-1) ?? '';
  return {
    names: [ref, number, `${ref} ${title} ${topic}`],
    hit: { kind, id, title, detail, path, withheld: withheld === 1 },
  };
}
