import { createHmac } from 'node:crypto';
import { closeSqliteFile, readUserVersion, type SqliteFile } from '#core/db/connection.ts';
import type { DatabaseKey } from '#core/db/connection.ts';
import { findStorageProblem } from '#core/db/storage-problem.ts';
import { openOurs } from './open-workspace-files.ts';
import { filesOf } from './workspace-folder.ts';

/** What must be the same in a copy. Sealed with the key, it can be compared and not read. */
export interface FileFacts {
  records: string;
  newestChange: string;
  papers: string;
}

/** The row counts of every table and the end of the history, sealed. */
export function factsOfRecords(
  records: SqliteFile,
  key: DatabaseKey,
): Pick<FileFacts, 'records' | 'newestChange'> {
  const tables = texts(
    records,
    `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`,
  );
  const rows = tables.map((table) => [
    table,
    records.prepare(`select count(*) from "${table}"`).pluck().get(),
  ]);
  const newestChange = tables.includes('changes') ? newestChangeOf(records) : null;
  const facts = { schemaVersion: readUserVersion(records), rows, newestChange };
  return { records: sealed(facts, key), newestChange: sealed(newestChange, key) };
}

/** The SHA-256 and size of every paper, sealed. */
export function factsOfPapers(papers: SqliteFile, key: DatabaseKey): Pick<FileFacts, 'papers'> {
  return { papers: sealed(listPapers(papers), key) };
}

/** Whether anything was written since the facts were taken. */
export function isUnchanged(records: SqliteFile, key: DatabaseKey, facts: FileFacts): boolean {
  return sealed(newestChangeOf(records), key) === facts.newestChange;
}

/** The hash at the end of the history; null while there is none. */
function newestChangeOf(records: SqliteFile): string | null {
  return texts(records, 'select hash from changes order by sequence desc limit 1')[0] ?? null;
}

/** True where the two files open with the key, are whole, and hold what the facts say. */
export function isBackupSound(folder: string, key: DatabaseKey, facts: FileFacts): boolean {
  const files = filesOf(folder);
  return (['records', 'papers'] as const).every((which) => {
    const copy = openOurs(which, { file: files[which], key, use: 'read' });
    try {
      const found =
        which === 'records' ? factsOfRecords(copy, key).records : factsOfPapers(copy, key).papers;
      return found === facts[which] && integrityOf(copy)[0] === 'ok';
    } finally {
      closeSqliteFile(copy);
    }
  });
}

/** What SQLite says of the whole file: one line `ok`, or one for each thing wrong. */
export function integrityOf(sqlite: SqliteFile): string[] {
  try {
    return texts(sqlite, 'pragma integrity_check');
  } catch (error) {
    if (findStorageProblem(error) === null) throw error;
    return ['The file cannot be read to its end.'];
  }
}

export function listPapers(papers: SqliteFile): { sha256: string; bytes: number }[] {
  return papers
    .prepare<[], { sha256: string; bytes: number }>(
      'select sha256, bytes from paper_files order by sha256',
    )
    .all();
}

function texts(sqlite: SqliteFile, query: string): string[] {
  return sqlite.prepare<[], string>(query).pluck().all();
}

function sealed(facts: unknown, key: DatabaseKey): string {
  return createHmac('sha256', key ?? '')
    .update(JSON.stringify(facts))
    .digest('hex');
}
