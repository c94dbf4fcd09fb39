import { v7 as uuid } from 'uuid';
import { fromJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { toStored } from '#core/db/stored.ts';
import { ReportWords } from '#shared/reports/report.ts';
import type { ReadReport } from './read-report.ts';

/** What was read from a version of a paper; undefined where nobody has looked yet. */
export async function findReport(
  db: ReadDb,
  paperVersionId: string,
): Promise<ReadReport | undefined> {
  const row = await db
    .selectFrom('paperReports')
    .select(Object.keys(ReportWords.shape) as (keyof ReportWords)[]) // the schema has no other keys
    .select('failure')
    .where('paperVersionId', '=', paperVersionId)
    .where('deletedAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { failure, recommendations, backgroundPapers, unread, ...prose } = row;
  if (failure !== '') return { failure };
  return {
    words: {
      ...prose,
      recommendations: fromJsonList(recommendations),
      backgroundPapers: fromJsonList(backgroundPapers),
      unread: fromJsonList(unread),
    },
  };
}

export async function insertReport(
  work: Work,
  of: { paperId: string; paperVersionId: string },
  read: ReadReport,
): Promise<void> {
  const columns = 'words' in read ? toStored(read.words) : read;
  await insertRecord(work, 'paperReports', { id: uuid(), ...of, ...columns });
}
