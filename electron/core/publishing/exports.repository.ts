import type { Selectable } from 'kysely';
import { fromFlag, toFlag, toJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import { type ExportRecord, PassedWarning } from '#shared/publishing/publishing.ts';
import type { BundleFile, BundleRecipe } from './bundle-recipe.ts';
import { differenceIn } from './difference-report.ts';
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

/** Exports of the website, newest first. */
export async function listSiteExports(db: ReadDb): Promise<StoredExport[]> {
  const rows = await exportsWithCount(db)
    .where('exports.kind', '=', 'site')
    .orderBy('exports.exportedAt', 'desc')
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
export async function nextExportNumber(db: ReadDb, of: SameReaders): Promise<number> {
  const row = await db
    .selectFrom('exports')
    .select((select) => select.fn.max('number').as('highest'))
    .where('bodyId', '=', of.bodyId)
    .where('meetingId', 'is', of.meetingId)
    .where('kind', '=', storedKind(of.kind).kind)
    .where('form', '=', storedKind(of.kind).form)
    .where('organisationId', 'is', of.organisationId)
    .executeTakeFirst();
  return (row?.highest ?? 0) + 1;
}

/** The last export of the same kind for the same readers, with what was kept of it. */
export async function findLastExport(
  db: ReadDb,
  of: SameReaders,
): Promise<{ id: string; number: number; report: string } | undefined> {
  return db
    .selectFrom('exports')
    .select(['id', 'number', 'report'])
    .where('bodyId', '=', of.bodyId)
    .where('meetingId', 'is', of.meetingId)
    .where('kind', '=', storedKind(of.kind).kind)
    .where('form', '=', storedKind(of.kind).form)
    .where('organisationId', 'is', of.organisationId)
    .where('deletedAt', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Bundles of one kind for the same readers are versions of each other. */
export interface SameReaders {
  bodyId: string;
  meetingId: string | null;
  kind: BundleRecipe['kind'];
  organisationId: string | null;
}

export interface NewExport extends SameReaders {
  id: string;
  report: string;
  withdrawsId: string | null;
  dividers: boolean;
  doubleSided: boolean;
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
    ...storedKind(entry.kind),
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

/** Whether a paper is in an export. */
export async function holdsPaper(db: ReadDb, exportId: string, paperId: string): Promise<boolean> {
  const row = await db
    .selectFrom('exportPapers')
    .select('id')
    .where('exportId', '=', exportId)
    .where('paperId', '=', paperId)
    .executeTakeFirst();
  return row !== undefined;
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
  const { id, version, bodyId, meetingId, number, fileName, sha512, bytes, pages } = row;
  const { baggingDate, exportedAt, exportedBy } = row;
  return {
    ...{ id, version, bodyId, meetingId, number, fileName, sha512, bytes, pages },
    kind: row.form === 'notice' ? 'notice' : row.kind,
    ...{ baggingDate, exportedAt, exportedBy },
    organisationId: row.organisationId,
    dividers: fromFlag(row.dividers),
    doubleSided: fromFlag(row.doubleSided),
    passedWarnings: passedWarningsOf(row.passedWarnings),
    paperCount: row.paperCount ?? 0,
    withdrawsId: row.withdrawsId,
    placedIn: row.placedIn,
    difference: differenceIn(row.report),
  };
}

/** A notice is kept as a pack in another form: it has the addresses of one. */
function storedKind(kind: BundleRecipe['kind']): Pick<ExportTable, 'kind' | 'form'> {
  return kind === 'notice' ? { kind: 'meeting-pack', form: 'notice' } : { kind, form: 'whole' };
}

function passedWarningsOf(list: string): PassedWarning[] {
  return (JSON.parse(list) as string[]).map((entry) => PassedWarning.parse(JSON.parse(entry)));
}
