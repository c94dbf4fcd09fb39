import { sql } from 'kysely';
import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';

/** One export as the register begins with it. */
export interface RegisterRow {
  exportId: string;
  bodyId: string;
  bodyName: string;
  bodySlug: string;
  approvalNeeded: number | null;
  meetingDay: string | null;
  meetingSlug: string | null;
  kind: string;
  form: string;
  partner: string | null;
  number: number;
  fileName: string;
  sha512: string;
  bytes: number;
  pages: number | null;
  exportedAt: string;
  exportedBy: string;
  /** The last answer to this very file. */
  answer: 'approved' | 'refused' | null;
  isTombstone: number;
  isWithdrawn: number;
}

/** Every export, newest first, with its last answer and whether it was taken back; in one statement. */
export async function listRegister(db: ReadDb, bodyId: string | null): Promise<RegisterRow[]> {
  const { rows } = await sql<RegisterRow>`
    select exports.id as "exportId", exports.body_id as "bodyId",
      bodies.name as "bodyName", bodies.slug as "bodySlug",
      body_publishing.approval_needed as "approvalNeeded",
      meetings.day as "meetingDay", meetings.slug as "meetingSlug",
      exports.kind as "kind", exports.form as "form", organisations.name as "partner",
      exports.number as "number", exports.file_name as "fileName", exports.sha512 as "sha512",
      exports.bytes as "bytes", exports.pages as "pages",
      exports.exported_at as "exportedAt", exports.exported_by as "exportedBy",
      exports.withdraws_id is not null as "isTombstone",
      (select answer from export_approvals
        where export_approvals.export_id = exports.id
          and export_approvals.sha512 = exports.sha512 and export_approvals.deleted_at is null
        order by answered_at desc, id desc limit 1) as "answer",
      exists (select 1 from withdrawals
        where withdrawals.export_id = exports.id and withdrawals.paper_id is null
          and withdrawals.deleted_at is null) as "isWithdrawn"
    from exports
    join bodies on bodies.id = exports.body_id
    left join body_publishing on body_publishing.body_id = exports.body_id
      and body_publishing.deleted_at is null
    left join meetings on meetings.id = exports.meeting_id
    left join organisations on organisations.id = exports.organisation_id
    where exports.deleted_at is null
      and (${bodyId} is null or exports.body_id = ${bodyId})
    order by exports.exported_at desc, exports.id desc
  `.execute(db);
  return rows;
}

export interface RegisterPublication {
  exportId: string;
  publishedAt: string;
  publishedOn: string;
  place: string;
  recordedBy: string;
}

/** Every publication, the first of each export first. */
export async function listAllPublications(
  db: ReadDb,
  bodyId: string | null,
): Promise<RegisterPublication[]> {
  const { rows } = await sql<RegisterPublication>`
    select publications.export_id as "exportId", publications.published_at as "publishedAt",
      publications.published_on as "publishedOn", publications.place as "place",
      publications.recorded_by as "recordedBy"
    from publications
    join exports on exports.id = publications.export_id
    where publications.deleted_at is null
      and (${bodyId} is null or exports.body_id = ${bodyId})
    order by publications.published_at, publications.id
  `.execute(db);
  return rows;
}

/** Partnerships that have anything in the register, by name. */
export async function listRegisteredBodies(db: ReadDb): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('bodies')
    .select(['id', 'name'])
    .where('id', 'in', (from) =>
      from.selectFrom('exports').select('bodyId').where('deletedAt', 'is', null),
    )
    .orderBy('name')
    .execute();
}

/** A public paper of a meeting with the first day it was on the website. */
export interface PaperDay {
  meetingId: string;
  title: string;
  state: string;
  publishedOn: string | null;
  reason: string;
}

/** The papers of some meetings that have to be published; those of withdrawn items do not count. */
export async function listPaperDays(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<PaperDay[]> {
  const { rows } = await sql<PaperDay>`
    select papers.meeting_id as "meetingId", papers.title as "title", papers.state as "state",
      coalesce(nullif(papers.reason_late, ''), papers.reason_urgent) as "reason",
      (select min(publications.published_on)
        from export_papers
        join exports on exports.id = export_papers.export_id
          and exports.kind in ('meeting-pack', 'site') and exports.deleted_at is null
        join publications on publications.export_id = exports.id
          and publications.deleted_at is null
        where export_papers.paper_id = papers.id and export_papers.deleted_at is null
      ) as "publishedOn"
    from papers
    join agenda_items item on item.id = papers.item_id and item.deleted_at is null
    left join agenda_items parent on parent.id = item.parent_id and parent.deleted_at is null
    where papers.meeting_id in ${among(meetingIds)}
      and papers.deleted_at is null and papers.state <> 'withdrawn'
      and papers.visibility in ('public', 'undecided')
      and item.visibility in ('public', 'undecided') and item.withdrawn_on is null
      and coalesce(parent.visibility, 'public') in ('public', 'undecided')
      and parent.withdrawn_on is null
    order by papers.meeting_id, papers.position, papers.id
  `.execute(db);
  return rows;
}
