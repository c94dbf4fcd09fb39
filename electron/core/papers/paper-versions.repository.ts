import type { Selectable } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { storedDay } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { PaperVersion } from '#shared/papers/paper.ts';
import type { PaperVersionTable } from './papers.table.ts';

/** Every version of the papers of a meeting. */
export async function listVersionsOfMeeting(
  db: ReadDb,
  meetingId: string,
): Promise<{ version: PaperVersion }[]> {
  const rows = await db
    .selectFrom('paperVersions')
    .innerJoin('papers', 'papers.id', 'paperVersions.paperId')
    .selectAll('paperVersions')
    .where('papers.meetingId', '=', meetingId)
    .where('paperVersions.deletedAt', 'is', null)
    .execute();
  return rows.map((row) => ({ version: toVersion(row) }));
}

/** Versions of one paper, newest first, with the first day each was on the website. */
export async function listVersions(
  db: ReadDb,
  paperId: string,
): Promise<{ version: PaperVersion; publishedOn: CivilDate | null }[]> {
  const rows = await db
    .selectFrom('paperVersions')
    .selectAll('paperVersions')
    .select((from) =>
      from
        .selectFrom('exportPapers')
        .innerJoin('exports', 'exports.id', 'exportPapers.exportId')
        .innerJoin('publications', 'publications.exportId', 'exports.id')
        .select((select) => select.fn.min('publications.publishedOn').as('day'))
        .whereRef('exportPapers.paperVersionId', '=', 'paperVersions.id')
        .where('exports.kind', 'in', ['meeting-pack', 'site'])
        .where('publications.deletedAt', 'is', null)
        .as('publishedOn'),
    )
    .where('paperId', '=', paperId)
    .where('deletedAt', 'is', null)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ publishedOn, ...row }) => ({
    version: toVersion(row),
    publishedOn: storedDay(publishedOn),
  }));
}

export async function getVersion(db: ReadDb, id: string): Promise<PaperVersion> {
  const row = await db
    .selectFrom('paperVersions')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('paper version');
  return toVersion(row);
}

/** The number that the next version of a paper gets; numbers in the recycle bin are not given again. */
export async function nextVersionNumber(db: ReadDb, paperId: string): Promise<number> {
  const row = await db
    .selectFrom('paperVersions')
    .select((select) => select.fn.max('number').as('highest'))
    .where('paperId', '=', paperId)
    .executeTakeFirst();
  return (row?.highest ?? 0) + 1;
}

export async function insertVersion(
  work: Work,
  version: Omit<PaperVersion, 'version'>,
): Promise<void> {
  await insertRecord(work, 'paperVersions', version);
}

function toVersion(row: Selectable<PaperVersionTable>): PaperVersion {
  const {
    createdAt: _created,
    updatedAt: _updated,
    deletedAt: _deleted,
    facts: _facts,
    ...version
  } = row;
  return version;
}
