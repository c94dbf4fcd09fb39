import { sql } from 'kysely';
import type { RecordTables } from '#core/db/database.ts';
import type { ReadDb } from '#core/db/history.ts';
import { titleColumns } from './record-titles.ts';

/** The record itself with all records that belong to it: items and papers of a meeting, seats of a partnership. */
export async function listBelonging(db: ReadDb, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select ${id} as id
    union select id from agenda_sections where meeting_id = ${id}
    union select id from agenda_items where meeting_id = ${id}
    union select s.id from sign_offs s join agenda_items i on i.id = s.item_id where i.meeting_id = ${id}
    union select id from papers where meeting_id = ${id}
    union select v.id from paper_versions v join papers p on p.id = v.paper_id where p.meeting_id = ${id}
    union select id from exports where meeting_id = ${id}
    union select id from publications where meeting_id = ${id}
    union select id from body_names where body_id = ${id}
    union select id from body_links where from_body_id = ${id}
    union select id from body_links where to_body_id = ${id}
    union select id from body_events where body_id = ${id}
    union select id from body_priorities where body_id = ${id}
    union select id from body_duties where body_id = ${id}
    union select id from body_strategies where body_id = ${id}
    union select id from seats where body_id = ${id}
    union select id from chair_terms where body_id = ${id}
    union select id from cabinet_leads where body_id = ${id}
    union select id from contacts where owner_id = ${id}
    union select id from posts where organisation_id = ${id}
    union select id from minutes where meeting_id = ${id}
    union select e.id from minute_entries e join minutes m on m.id = e.minutes_id where m.meeting_id = ${id}
    union select v.id from minute_versions v join minutes m on m.id = v.minutes_id where m.meeting_id = ${id}
    union select id from attendances where meeting_id = ${id}
    union select id from presence_events where meeting_id = ${id}
    union select id from declarations where meeting_id = ${id}
    union select id from decisions where meeting_id = ${id}
    union select id from tracked_actions where meeting_id = ${id}
    union select id from action_updates where action_id = ${id}
    union select id from interests where person_id = ${id}
    union select id from minute_rules where body_id = ${id}
    union select id from quorum_parts where body_id = ${id}
    union select id from threads where body_id = ${id}
    union select id from thread_links where thread_id = ${id}
    union select id from forward_plan where body_id = ${id}
    union select id from body_publishing where body_id = ${id}
    union select id from communications where body_id = ${id}
    union select a.id from export_approvals a join exports x on x.id = a.export_id where x.meeting_id = ${id}
    union select id from withdrawals where meeting_id = ${id}
    union select p.id from withdrawal_places p join withdrawals w on w.id = p.withdrawal_id where w.meeting_id = ${id}
    union select id from withheld_reviews where meeting_id = ${id}
  `.execute(db);
  return rows.map((row) => row.id);
}

/** What records of one table are called now, by id; those in the recycle bin too. */
export async function titlesOf(
  db: ReadDb,
  table: keyof RecordTables,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const title = sql.ref<string>(titleColumns[table]);
  const { rows } = await sql<{ id: string; title: string }>`
    select id, cast(${title} as text) as title from ${sql.table(table)}
    where id in (select value from json_each(${JSON.stringify(ids)}))
  `.execute(db);
  return new Map(rows.map((row) => [row.id, row.title]));
}
