import type { Selectable } from 'kysely';
import { fromFlag, toFlag, toJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import { type ExportRecord, PassedWarning } from '#shared/publishing/publishing.ts';
import type { BundleFile } from './bundle-recipe.ts';
import type { ExportTable } from './publishing.table.ts';

/** An export as stored; whether its file is still there is for the service to say. */
export type StoredExport = Omit<ExportRecord, 'present'>;

/** A paper in an export, in the version that went into it. */
export interface ExportedPaper {
  paperId: string;
  paperVersionId: string;
}

/** Exports of a meeting, newest first. */
export async function listExports(db: ReadDb, meetingId: string): Promise<StoredExport[]> {
  const rows = await exportsWithCount(db)
    .where('exports.meetingId', '=', meetingId)
    .orderBy('exports.number', 'desc')
    .execute();
  return rows.map(toExport);
}

export async function getExport(db: ReadDb, id: string): Promise<StoredExport> {
  const row = await exportsWithCount(db).where('exports.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('export');
  return toExport(row);
}

/** The number that the next export of this kind of this meeting, or of the website, gets: 1, 2, 3 … for ever. */
export async function nextExportNumber(
  db: ReadDb,
  of: {
    bodyId: string;
    meetingId: string | null;
    kind: ExportTable['kind'];
    organisationId: string | null;
  },
): Promise<number> {
  const row = await db
    .selectFrom('exports')
    .select((select) => select.fn.max('number').as('highest'))
    .where('bodyId', '=', of.bodyId)
    .where('meetingId', 'is', of.meetingId)
    .where('kind', '=', of.kind)
    .where('organisationId', 'is', of.organisationId)
    .executeTakeFirst();
  return (row?.highest ?? 0) + 1;
}

export interface NewExport {
  id: string;
  bodyId: string;
  meetingId: string | null;
  organisationId: string | null;
  withdrawsId: string | null;
  dividers: boolean;
  doubleSided: boolean;
  kind: ExportTable['kind'];
  number: number;
  fileName: string;
  sha512: string;
  bytes: number;
  pages: number;
  baggingDate: string;
  passedWarnings: PassedWarning[];
  papers: (ExportedPaper & { id: string })[];
  files: readonly BundleFile[];
}

/** Enters an export in the register with the papers and the files that are in it. */
export async function insertExport(
  work: Work,
  { papers, files, ...entry }: NewExport,
): Promise<void> {
  await insertRecord(work, 'exports', {
    ...entry,
    dividers: toFlag(entry.dividers),
    doubleSided: toFlag(entry.doubleSided),
    exportedAt: work.action.at,
    exportedBy: work.action.actor,
    passedWarnings: toJsonList(entry.passedWarnings.map((warning) => JSON.stringify(warning))),
  });
  for (const paper of papers) {
    await insertRecord(work, 'exportPapers', { ...paper, exportId: entry.id });
  }
  const rows = files.map((file) => ({ ...file, exportId: entry.id }));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await work.db
      .insertInto('exportFiles')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
  }
}

const rowsAtOnce = 200;

/** The files that an export holds, by path. */
export async function listExportFiles(db: ReadDb, exportId: string): Promise<BundleFile[]> {
  return db
    .selectFrom('exportFiles')
    .select(['path', 'sha512', 'bytes'])
    .where('exportId', '=', exportId)
    .orderBy('path')
    .execute();
}

function exportsWithCount(db: ReadDb) {
  return db
    .selectFrom('exports')
    .selectAll('exports')
    .select((select) =>
      select
        .selectFrom('exportPapers')
        .select((count) => count.fn.countAll<number>().as('papers'))
        .whereRef('exportPapers.exportId', '=', 'exports.id')
        .as('paperCount'),
    )
    .where('exports.deletedAt', 'is', null);
}

function toExport(row: Selectable<ExportTable> & { paperCount: number | null }): StoredExport {
  const { id, version, meetingId, kind, number, fileName, sha512, bytes, pages } = row;
  const { baggingDate, exportedAt, exportedBy } = row;
  return {
    ...{ id, version, meetingId, kind, number, fileName, sha512, bytes, pages },
    ...{ baggingDate, exportedAt, exportedBy },
    organisationId: row.organisationId,
    dividers: fromFlag(row.dividers),
    doubleSided: fromFlag(row.doubleSided),
    passedWarnings: passedWarningsOf(row.passedWarnings),
    paperCount: row.paperCount ?? 0,
  };
}

function passedWarningsOf(list: string): PassedWarning[] {
  return (JSON.parse(list) as string[]).map((entry) => PassedWarning.parse(JSON.parse(entry)));
}
