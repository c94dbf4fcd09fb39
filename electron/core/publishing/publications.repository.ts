import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord } from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Target } from '#shared/record.ts';

import type { ExportTable } from './publishing.table.ts';

/** A publication with the export that went live. */
export interface StoredPublication {
  id: string;
  version: number;
  exportId: string;
  exportKind: string;
  exportNumber: number;
  /** It records that a withdrawal went live. */
  isTombstone: boolean;
  fileName: string;
  sha512: string;
  meetingId: string | null;
  publishedAt: string;
  publishedOn: string;
  place: string;
  note: string;
  recordedBy: string;
}

/** Publications of a meeting, newest first. */
export async function listPublications(
  db: ReadDb,
  meetingId: string,
): Promise<StoredPublication[]> {
  const rows = await publicationRows(db)
    .where('publications.meetingId', '=', meetingId)
    .orderBy('publications.publishedAt', 'desc')
    .execute();
  return rows.map(toPublication);
}

export async function getPublication(db: ReadDb, id: string): Promise<StoredPublication> {
  const row = await publicationRows(db).where('publications.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('publication');
  return toPublication(row);
}

/** The first day on which each paper of a meeting was public, by paper. */
export async function firstPublishedByPaper(
  db: ReadDb,
  meetingId: string,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('publications')
    .innerJoin('exportPapers', 'exportPapers.exportId', 'publications.exportId')
    .select((select) => [
      'exportPapers.paperId',
      select.fn.min('publications.publishedOn').as('day'),
    ])
    .where('publications.meetingId', '=', meetingId)
    .where('publications.deletedAt', 'is', null)
    .groupBy('exportPapers.paperId')
    .execute();
  return new Map(rows.map(({ paperId, day }) => [paperId, day]));
}

/** Whether a pack of a meeting has been public: its own, or the one on the website. */
export async function isPackPublished(db: ReadDb, meetingId: string): Promise<boolean> {
  const row = await db
    .selectFrom('publications')
    .innerJoin('exports', 'exports.id', 'publications.exportId')
    .select('publications.id')
    .where('publications.deletedAt', 'is', null)
    .where((where) =>
      where.or([
        where.and([
          where('exports.meetingId', '=', meetingId),
          where('exports.kind', '=', 'meeting-pack'),
          where('exports.form', '=', 'whole'),
        ]),
        where.and([
          where('exports.kind', '=', 'site'),
          where.exists((from) =>
            from
              .selectFrom('exportPapers')
              .innerJoin('papers', 'papers.id', 'exportPapers.paperId')
              .select('papers.id')
              .whereRef('exportPapers.exportId', '=', 'exports.id')
              .where('papers.meetingId', '=', meetingId),
          ),
        ]),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertPublication(
  work: Work,
  publication: {
    id: string;
    exportId: string;
    meetingId: string | null;
    publishedAt: string;
    publishedOn: string;
    place: string;
    note: string;
  },
): Promise<void> {
  await insertRecord(work, 'publications', { ...publication, recordedBy: work.action.actor });
}

export async function removePublication(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'publications', target);
}

type PublicationRow = Omit<StoredPublication, 'exportKind' | 'isTombstone'> &
  Pick<ExportTable, 'kind' | 'form' | 'withdrawsId'>;

function toPublication({ kind, form, withdrawsId, ...row }: PublicationRow): StoredPublication {
  const exportKind = form === 'notice' ? 'notice' : kind;
  return { ...row, exportKind, isTombstone: withdrawsId !== null };
}

function publicationRows(db: ReadDb) {
  return db
    .selectFrom('publications')
    .innerJoin('exports', 'exports.id', 'publications.exportId')
    .select(['publications.id', 'publications.version', 'publications.exportId'])
    .select(['publications.meetingId', 'publications.publishedAt', 'publications.publishedOn'])
    .select(['publications.place', 'publications.note', 'publications.recordedBy'])
    .select([
      'exports.kind',
      'exports.form',
      'exports.withdrawsId',
      'exports.number as exportNumber',
      'exports.fileName',
      'exports.sha512',
    ])
    .where('publications.deletedAt', 'is', null);
}
