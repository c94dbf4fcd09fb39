import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { fromBackgroundPapers, toBackgroundPapers } from '#core/agenda/background-papers.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { PaperRecord } from '#shared/papers/paper-view.rules.ts';
import type { Target } from '#shared/record.ts';
import type { PaperTable } from './papers.table.ts';
import { listVersionsOfMeeting } from './paper-versions.repository.ts';

/** What a paper holds besides what every record does. */
export type PaperColumns = Partial<Omit<Paper, 'id' | 'version'>>;

export async function getPaper(db: ReadDb, id: string): Promise<Paper> {
  const row = await db
    .selectFrom('papers')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('paper');
  return toPaper(row);
}

/** Papers of a meeting with their current files and first publications, in order. Three statements. */
export async function listPaperRecords(db: ReadDb, meetingId: string): Promise<PaperRecord[]> {
  const rows = await db
    .selectFrom('papers')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const versions = await listVersionsOfMeeting(db, meetingId);
  const published = await listPublished(db, meetingId);
  return rows.map(toPaper).map((paper) => {
    const own = versions.filter(({ version }) => version.paperId === paper.id);
    const current = own.find(({ version }) => version.id === paper.currentVersionId);
    return {
      paper,
      version: current?.version ?? null,
      versions: own.length,
      published: published.get(paper.id) ?? { firstOn: null, lastVersionId: null },
    };
  });
}

/** Papers of one item in order: the row that a paper moves in. */
export async function listPapersOfItem(
  db: ReadDb,
  itemId: string,
): Promise<{ id: string; version: number; position: number }[]> {
  return db
    .selectFrom('papers')
    .select(['id', 'version', 'position'])
    .where('itemId', '=', itemId)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Whether any version of the paper was ever put into an export. */
export async function wasExported(db: ReadDb, paperId: string): Promise<boolean> {
  const row = await db
    .selectFrom('exportPapers')
    .select('id')
    .where('paperId', '=', paperId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether this version of the paper was taken back from the website. */
export async function wasTakenBack(
  db: ReadDb,
  { id, currentVersionId }: Pick<Paper, 'id' | 'currentVersionId'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('withdrawals')
    .innerJoin('exportPapers', (join) =>
      join
        .onRef('exportPapers.exportId', '=', 'withdrawals.exportId')
        .onRef('exportPapers.paperId', '=', 'withdrawals.paperId'),
    )
    .select('withdrawals.id')
    .where('withdrawals.paperId', '=', id)
    .where('withdrawals.deletedAt', 'is', null)
    .where('exportPapers.paperVersionId', '=', currentVersionId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertPaper(
  work: Work,
  paper: { id: string } & Pick<
    Paper,
    'meetingId' | 'itemId' | 'title' | 'position' | 'visibility'
  > &
    PaperColumns,
): Promise<void> {
  await insertRecord(work, 'papers', toColumns(paper) as { id: string });
}

export async function updatePaper(work: Work, target: Target, change: PaperColumns): Promise<void> {
  await updateRecord(work, 'papers', target, toColumns(change));
}

export async function removePaper(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'papers', target);
}

/** First day and last version of each paper of a meeting on the website. */
async function listPublished(
  db: ReadDb,
  meetingId: string,
): Promise<Map<string, PaperRecord['published']>> {
  const { rows } = await sql<{ paperId: string; versionId: string; day: string }>`
    select export_papers.paper_id as "paperId", export_papers.paper_version_id as "versionId",
      publications.published_on as "day"
    from papers
    join export_papers on export_papers.paper_id = papers.id and export_papers.deleted_at is null
    join exports on exports.id = export_papers.export_id
      and exports.kind in ('meeting-pack', 'site') and exports.deleted_at is null
    join publications on publications.export_id = exports.id and publications.deleted_at is null
    where papers.meeting_id = ${meetingId}
    order by publications.published_at
  `.execute(db);
  const published = new Map<string, PaperRecord['published']>();
  for (const { paperId, versionId, day } of rows) {
    const before = published.get(paperId)?.firstOn ?? null;
    const on = storedDay(day);
    const firstOn = before !== null && before < on ? before : on;
    published.set(paperId, { firstOn, lastVersionId: versionId });
  }
  return published;
}

function toPaper(row: Selectable<PaperTable>): Paper {
  const {
    createdAt: _created,
    updatedAt: _updated,
    deletedAt: _deleted,
    publicNumber: _number,
    publicFileName: _fileName,
    backgroundPapers,
    ...columns
  } = row;
  return {
    ...columns,
    reviewOn: storedDay(row.reviewOn),
    dueOn: storedDay(row.dueOn),
    receivedOn: storedDay(row.receivedOn),
    backgroundPapers: toBackgroundPapers(backgroundPapers),
  };
}

function toColumns({ backgroundPapers, ...change }: PaperColumns): RowPatch<'papers'> {
  const columns = toStored(change) as RowPatch<'papers'>;
  return backgroundPapers === undefined
    ? columns
    : { ...columns, backgroundPapers: fromBackgroundPapers(backgroundPapers) };
}
