import type { Statement } from 'better-sqlite3';
import type { SqliteFile } from '#core/db/connection.ts';

export interface PaperFileRow {
  sha256: string;
  bytes: number;
  contentId: string;
}

export interface PaperStatements {
  findFile: Statement<[string], PaperFileRow>;
  listFiles: Statement<[], { sha256: string; bytes: number }>;
  findPiece: Statement<[string, number], { content: Buffer }>;
}

/** What is asked of the papers file again and again. */
export function prepareStatements(sqlite: SqliteFile): PaperStatements {
  return {
    findFile: sqlite.prepare(
      'select sha256, bytes, content_id as contentId from paper_files where sha256 = ?',
    ),
    listFiles: sqlite.prepare('select sha256, bytes from paper_files order by sha256'),
    findPiece: sqlite.prepare(
      'select content from paper_pieces where content_id = ? and number = ?',
    ),
  };
}

/** One piece of a file's content, or undefined where it is not there. */
export function contentOf(
  rows: PaperStatements,
  contentId: string,
  number: number,
): Uint8Array | undefined {
  const content = rows.findPiece.get(contentId, number)?.content;
  return content === undefined || content.length === 0 ? undefined : content;
}
