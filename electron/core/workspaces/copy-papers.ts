import { constants } from 'node:fs';
import { copyFile, link } from 'node:fs/promises';
import {
  closeSqliteFile,
  type DatabaseKey,
  openSqliteFile,
  type SqliteFile,
} from '#core/db/connection.ts';
import { preparePapersFile } from '#core/papers/papers-file.ts';
import { listPapers } from './file-facts.ts';
import { openOurs } from './open-workspace-files.ts';

/**
 * Copies the papers into a new file. Papers never change, so those of the previous backup are not
 * read again: with none new it is the same file under a second name, else a copy that the new are
 * added to. One paper is one short piece of work, so that nobody has to wait for all of them.
 */
export async function copyPapers(
  from: SqliteFile,
  { to, key, previous }: { to: string; key: DatabaseKey; previous: string | null },
): Promise<void> {
  const wanted = new Set(listPapers(from).map(({ sha256 }) => sha256));
  const kept = previous === null ? null : keptIn(previous, key);
  if (previous === null || kept?.every((sha256) => wanted.has(sha256)) !== true) {
    const made = openSqliteFile({ file: to, key, use: 'create' });
    preparePapersFile(made);
    closeSqliteFile(made);
    return addPapers(from, { to, key, missing: wanted });
  }
  const missing = new Set(wanted);
  for (const sha256 of kept) missing.delete(sha256);
  if (missing.size === 0) return linkOrCopy(previous, to);
  await copyFile(previous, to, constants.COPYFILE_FICLONE);
  return addPapers(from, { to, key, missing });
}

/** The papers of an earlier backup, or null where it cannot be read any more. */
function keptIn(file: string, key: DatabaseKey): string[] | null {
  try {
    const papers = openOurs('papers', { file, key, use: 'read' });
    try {
      return listPapers(papers).map(({ sha256 }) => sha256);
    } finally {
      closeSqliteFile(papers);
    }
  } catch {
    return null;
  }
}

async function linkOrCopy(previous: string, to: string): Promise<void> {
  try {
    await link(previous, to);
  } catch {
    await copyFile(previous, to, constants.COPYFILE_FICLONE); // a disk without second names
  }
}

async function addPapers(
  from: SqliteFile,
  { to, key, missing }: { to: string; key: DatabaseKey; missing: ReadonlySet<string> },
): Promise<void> {
  const target = openOurs('papers', { file: to, key, use: 'write' });
  try {
    const file = from.prepare<[string], FileRow>('select * from paper_files where sha256 = ?');
    const piece = from.prepare<[string, number], { content: Buffer }>(
      'select content from paper_pieces where content_id = ? and number = ?',
    );
    const insertPiece = target.prepare(
      'insert into paper_pieces (content_id, number, content) values (?, ?, ?)',
    );
    const insertFile = target.prepare('insert into paper_files values (?, ?, ?, ?)');
    const copyOne = target.transaction((row: FileRow) => {
      for (let number = 0; ; number += 1) {
        const content = piece.get(row.content_id, number)?.content;
        if (content === undefined) break;
        insertPiece.run(row.content_id, number, content);
      }
      insertFile.run(row.sha256, row.content_id, row.bytes, row.stored_at);
    });
    for (const sha256 of missing) {
      const row = file.get(sha256);
      if (row !== undefined) copyOne.immediate(row);
      await new Promise(setImmediate);
    }
  } finally {
    closeSqliteFile(target);
  }
}

interface FileRow {
  sha256: string;
  content_id: string;
  bytes: number;
  stored_at: string;
}
