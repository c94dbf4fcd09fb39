import { sql } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { storedDay } from '#core/db/stored.ts';
import type { GroundScheme } from '#shared/agenda/restriction.ts';
import type { WithheldKind, WithheldReview } from '#shared/withheld/withheld.ts';
import type { WithheldReviewTable } from './withheld.table.ts';

export interface WithheldRow {
  id: string;
  version: number;
  kind: WithheldKind;
  /** The item itself, or the one that the paper is of. */
  itemId: string;
  meetingId: string;
  title: string;
  visibility: 'exempt' | 'confidential';
  groundScheme: GroundScheme | null;
  groundCode: string;
  publicReason: string;
  publicInterestReason: string;
  reviewOn: string | null;
}

/** Every withheld item and paper of meetings that are on record. One statement. */
export async function listWithheldRows(db: ReadDb): Promise<WithheldRow[]> {
  const { rows } = await sql<WithheldRow>`
    select matter.* from (
      select id as "id", version as "version", 'item' as "kind", id as "itemId",
        meeting_id as "meetingId", title as "title", visibility as "visibility",
        ground_scheme as "groundScheme", ground_code as "groundCode",
        public_reason as "publicReason", public_interest_reason as "publicInterestReason",
        review_on as "reviewOn"
      from agenda_items
      where deleted_at is null and visibility in ('exempt', 'confidential')
      union all
      select papers.id, papers.version, 'paper', papers.item_id, papers.meeting_id, papers.title,
        papers.visibility, papers.ground_scheme, papers.ground_code, papers.public_reason,
        papers.public_interest_reason, papers.review_on
      from papers
      join agenda_items on agenda_items.id = papers.item_id and agenda_items.deleted_at is null
      where papers.deleted_at is null and papers.visibility in ('exempt', 'confidential')
    ) matter
    join meetings on meetings.id = matter."meetingId" and meetings.deleted_at is null
    order by matter."id"
  `.execute(db);
  return rows;
}

/** The last look at each matter, by the id of its item or paper. One statement. */
export async function listLastReviews(db: ReadDb): Promise<Map<string, WithheldReview>> {
  const rows = await db
    .selectFrom('withheldReviews')
    .select(reviewColumns)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.itemId ?? row.paperId ?? '', toReview(row)]));
}

export interface ReleasedRow {
  reviewId: string;
  kind: WithheldKind;
  id: string;
  itemId: string;
  meetingId: string;
  title: string;
  reason: string;
  decidedBy: string;
  decidedOn: string;
  built: 0 | 1;
  published: 0 | 1;
}

/** What was released since a day and is still public, the newest first, and how far it has got. One statement. */
export async function listReleasedRows(db: ReadDb, since: string): Promise<ReleasedRow[]> {
  const { rows } = await sql<ReleasedRow>`
    select r.id as "reviewId", case when r.item_id is null then 'paper' else 'item' end as "kind",
      coalesce(r.item_id, r.paper_id) as "id", coalesce(r.item_id, p.item_id) as "itemId",
      r.meeting_id as "meetingId", coalesce(i.title, p.title) as "title", r.reason as "reason",
      r.decided_by as "decidedBy", r.decided_on as "decidedOn",
      exists (${bundlesSince}) as "built",
      exists (${publishedSince}) as "published"
    from withheld_reviews r
    join meetings on meetings.id = r.meeting_id and meetings.deleted_at is null
    left join agenda_items i on i.id = r.item_id and i.deleted_at is null
    left join papers p on p.id = r.paper_id and p.deleted_at is null
    where r.answer = 'release' and r.deleted_at is null and r.decided_on >= ${since}
      and coalesce(i.visibility, p.visibility) = 'public'
    order by r.created_at desc, r.id desc
    limit 50
  `.execute(db);
  return rows;
}

/** Whether a release that this action made has been published since. */
export async function wasPublishedSince(db: ReadDb, actionId: string): Promise<boolean> {
  const { rows } = await sql<{ published: 0 | 1 }>`
    select exists (
      select 1 from changes c
      join withheld_reviews r on r.id = c.record_id and r.answer = 'release'
      where c.action_id = ${actionId} and c.table_name = 'withheldReviews' and c.field = '*'
        and exists (${publishedSince})
    ) as "published"
  `.execute(db);
  return rows[0]?.published === 1;
}

export async function insertReview(
  work: Work,
  review: { id: string } & Omit<
    WithheldReviewTable,
    'id' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt'
  >,
): Promise<void> {
  await insertRecord(work, 'withheldReviews', review);
}

/** Public bundles of the meeting of the review `r`, or of the whole website, that were built after it. */
const bundlesSince = sql`
  select 1 from exports e
  where (e.meeting_id = r.meeting_id and e.kind = 'meeting-pack' or e.kind = 'site')
    and e.exported_at >= r.created_at and e.deleted_at is null`;

const publishedSince = sql`
  select 1 from exports e
  join publications u on u.export_id = e.id and u.deleted_at is null
  where (e.meeting_id = r.meeting_id and e.kind = 'meeting-pack' or e.kind = 'site')
    and e.exported_at >= r.created_at and e.deleted_at is null`;

const reviewColumns = [
  ...(['id', 'itemId', 'paperId', 'answer', 'reason'] as const),
  ...(['decidedBy', 'decidedOn', 'nextReviewOn'] as const),
] as const;

function toReview(
  row: Pick<WithheldReviewTable, Exclude<(typeof reviewColumns)[number], 'itemId' | 'paperId'>>,
): WithheldReview {
  const { id, answer, reason, decidedBy, decidedOn, nextReviewOn } = row;
  return {
    ...{ id, answer, reason, decidedBy },
    decidedOn: storedDay(decidedOn),
    nextReviewOn: storedDay(nextReviewOn),
  };
}
