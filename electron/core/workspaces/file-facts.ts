import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { closeSqliteFile, readUserVersion, type SqliteFile } from '#core/db/connection.ts';
import type { DatabaseKey } from '#core/db/connection.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { openOurs } from './open-workspace-files.ts';
import { filesOf } from './workspace-folder.ts';

/** What must be the same in a copy of the records: every table's rows and the end of the history. */
export function factsOfRecords(records: SqliteFile): BackupManifest['records'] {
  const tables = texts(
    records,
    `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`,
  );
  const rows = tables.map((table) => [
    table,
    Number(records.prepare(`select count(*) from "${table}"`).pluck().get()),
  ]);
  const newestChange = tables.includes('changes') ? newestChangeOf(records) : null;
  return {
    schemaVersion: readUserVersion(records),
    rows: Object.fromEntries(rows) as Record<string, number>, // pairs of a name and a number
    newestChange,
  };
}

/** The hash at the end of the history; null while there is none. */
export function newestChangeOf(records: SqliteFile): string | null {
  return texts(records, 'select hash from changes order by sequence desc limit 1')[0] ?? null;
}

/** What must be the same in a copy of the papers. */
export function factsOfPapers(papers: SqliteFile): BackupManifest['papers'] {
  const hash = createHash('sha256');
  const list = listPapers(papers);
  for (const { sha256, bytes } of list) hash.update(`${sha256} ${bytes}\n`);
  const bytes = list.reduce((sum, paper) => sum + paper.bytes, 0);
  return { files: list.length, bytes, digest: hash.digest('hex') };
}

/** True where the two files open with the key, are whole, and hold what the manifest says. */
export function isBackupSound(
  folder: string,
  key: DatabaseKey,
  manifest: Pick<BackupManifest, 'records' | 'papers'>,
): boolean {
  const files = filesOf(folder);
  return (['records', 'papers'] as const).every((which) => {
    const copy = openOurs(which, { file: files[which], key, use: 'read' });
    try {
      const facts = which === 'records' ? factsOfRecords(copy) : factsOfPapers(copy);
      return isDeepStrictEqual(facts, manifest[which]) && integrityOf(copy)[0] === 'ok';
    } finally {
      closeSqliteFile(copy);
    }
  });
}

/** What SQLite says of the whole file: one line `ok`, or one for each thing wrong. */
export function integrityOf(sqlite: SqliteFile): string[] {
  return texts(sqlite, 'pragma integrity_check');
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
