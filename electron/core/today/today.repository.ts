import { sql } from 'kysely';
import type { ReadDb } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';

/** A list that is cut, with how many there are in all. */
export interface Cut<Row> {
  readonly rows: Row[];
  readonly total: number;
}

export interface TermRow {
  id: string;
  kind: 'seat' | 'chair' | 'co_chair' | 'vice_chair';
  holder: string;
  body: string;
  bodySlug: string;
  lastDay: string;
}

/** Seats and chairs whose last day is not after `until`, and which nobody has followed; soonest first. */
export async function listTermsEnding(
  db: ReadDb,
  about: { today: CivilDate; until: CivilDate; limit: number },
): Promise<Cut<TermRow>> {
  const { today, until, limit } = about;
  const ending = sql`
    select seats.id, 'seat' as kind, seats.term_to as last_day, seats.body_id,
      coalesce(nullif(seats.name, ''), posts.title, people.name, organisations.name, '') as holder
    from seats
    left join posts on posts.id = seats.post_id
    left join people on people.id = seats.person_id
    left join organisations on organisations.id = seats.organisation_id
    where seats.deleted_at is null and seats.term_to <= ${until}
      and (seats.leaves_on is null or seats.leaves_on > ${today})
      and (seats.post_id is not null or seats.person_id is not null)
    union all
    select chair_terms.id, chair_terms.office, chair_terms.to_day, chair_terms.body_id,
      coalesce(posts.title, people.name, nullif(chair_terms.note, ''), '')
    from chair_terms
    left join posts on posts.id = chair_terms.post_id
    left join people on people.id = chair_terms.person_id
    where chair_terms.deleted_at is null and chair_terms.to_day <= ${until}
      and not exists (select 1 from chair_terms later
        where later.body_id = chair_terms.body_id and later.office = chair_terms.office
          and later.deleted_at is null and later.id <> chair_terms.id
          and (later.to_day is null or later.to_day > chair_terms.to_day))`;
  const { rows } = await sql<TermRow & { total: number }>`
    select ending.id as "id", ending.kind as "kind", ending.holder as "holder",
      ending.last_day as "lastDay", bodies.name as "body", bodies.slug as "bodySlug",
      count(*) over () as "total"
    from (${ending}) ending
    join bodies on bodies.id = ending.body_id and bodies.deleted_at is null
      and bodies.state not in ('merged', 'disbanded')
    order by ending.last_day, bodies.name, ending.id limit ${limit}
  `.execute(db);
  return { rows, total: rows[0]?.total ?? 0 };
}

export interface ReviewRow {
  id: string;
  kind: 'item' | 'paper';
  itemId: string;
  title: string;
  reviewOn: string;
  meetingId: string;
  visibility: 'exempt' | 'confidential';
}

/** Withheld items and papers whose restriction is to be looked at until a day; soonest first. */
export async function listReviewsDue(
  db: ReadDb,
  about: { until: CivilDate; limit: number },
): Promise<Cut<ReviewRow>> {
  const { until, limit } = about;
  const { rows } = await sql<ReviewRow & { total: number }>`
    select due.*, count(*) over () as "total" from (
      select agenda_items.id as "id", 'item' as "kind", agenda_items.id as "itemId",
        agenda_items.title as "title", agenda_items.review_on as "reviewOn",
        agenda_items.meeting_id as "meetingId", agenda_items.visibility as "visibility"
      from agenda_items
      where agenda_items.review_on <= ${until} and agenda_items.deleted_at is null
        and agenda_items.visibility in ('exempt', 'confidential')
      union all
      select papers.id, 'paper', papers.item_id, papers.title, papers.review_on,
        papers.meeting_id, papers.visibility
      from papers
      where papers.review_on <= ${until} and papers.deleted_at is null
        and papers.visibility in ('exempt', 'confidential')
    ) due
    join meetings on meetings.id = due."meetingId" and meetings.deleted_at is null
    order by due."reviewOn", due."id" limit ${limit}
  `.execute(db);
  return { rows, total: rows[0]?.total ?? 0 };
}

export interface PageRow {
  readonly bodyId: string;
  readonly name: string;
  readonly pageReviewedOn: string | null;
  readonly reviewMonths: number;
}

/** The partnerships on the website, those whose page was read the longest ago first (S-255). */
export async function listPagesOnWebsite(db: ReadDb): Promise<PageRow[]> {
  return db
    .selectFrom('bodyPublishing')
    .innerJoin('bodies', 'bodies.id', 'bodyPublishing.bodyId')
    .select(['bodies.id as bodyId', 'bodies.name'])
    .select(['bodyPublishing.pageReviewedOn', 'bodyPublishing.reviewMonths'])
    .where('bodyPublishing.onWebsite', '=', 1)
    .where('bodyPublishing.deletedAt', 'is', null)
    .where('bodies.deletedAt', 'is', null)
    .where('bodies.state', 'not in', ['merged', 'disbanded'])
    .orderBy('bodyPublishing.pageReviewedOn')
    .orderBy('bodies.name')
    .execute();
}

/** What a workspace has so far, in one statement. */
export async function loadSetUp(db: ReadDb): Promise<Record<SetUpFact, boolean>> {
  const { rows } = await sql<Record<SetUpFact, 0 | 1>>`
    select
      exists (select 1 from settings where officer_name <> '' and deleted_at is null) as "officer",
      exists (select 1 from bodies where deleted_at is null) as "body",
      exists (select 1 from seats where deleted_at is null) as "members",
      exists (select 1 from meetings where deleted_at is null) as "meeting",
      exists (select 1 from agenda_items where deleted_at is null) as "agenda"
  `.execute(db);
  const [row] = rows;
  return {
    officer: row?.officer === 1,
    body: row?.body === 1,
    members: row?.members === 1,
    meeting: row?.meeting === 1,
    agenda: row?.agenda === 1,
  };
}

type SetUpFact = 'officer' | 'body' | 'members' | 'meeting' | 'agenda';
