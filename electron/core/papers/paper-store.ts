import { createHash } from 'node:crypto';
import type { SqliteFile } from '#core/db/connection.ts';

/** The papers file: content by its SHA-256, in chunks, append-only. */
export interface PaperStore {
  /** Stores a file as it comes; gives back its SHA-256 and size. Nothing is kept if the source fails or stops. */
  put(source: AsyncIterable<Uint8Array>): Promise<{ sha256: string; bytes: number }>;
  /** The whole file; throws where it is not in the store. */
  read(sha256: string): Promise<Uint8Array>;
  has(sha256: string): boolean;
  close(): void;
}

const schema = `
create table if not exists paper_files (
  sha256 text not null primary key check (length(sha256) = 64),
  bytes integer not null,
  stored_at text not null
) strict;
create table if not exists paper_chunks (
  sha256 text not null,
  number integer not null,
  content blob not null,
  primary key (sha256, number)
) strict, without rowid;
`;

const chunkSize = 1024 * 1024;

/** Opens the papers of a workspace over its papers file. */
export function openPaperStore(sqlite: SqliteFile, now: () => Date): PaperStore {
  if (!sqlite.readonly) sqlite.exec(schema);
  return {
    async put(source) {
      const parts: Uint8Array[] = [];
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const part of source) {
        parts.push(part);
        hash.update(part);
        bytes += part.length;
      }
      const sha256 = hash.digest('hex');
      store(sqlite, {
        sha256,
        bytes,
        content: Buffer.concat(parts),
        storedAt: now().toISOString(),
      });
      return { sha256, bytes };
    },
    async read(sha256) {
      const rows = sqlite
        .prepare<[string], { content: Buffer }>(
          'select content from paper_chunks where sha256 = ? order by number',
        )
        .all(sha256);
      if (!this.has(sha256)) throw new Error('This paper is not in the papers file.');
      return Promise.resolve(Buffer.concat(rows.map((row) => row.content)));
    },
    has: (sha256) =>
      sqlite.prepare<[string]>('select 1 from paper_files where sha256 = ?').get(sha256) !==
      undefined,
    close: () => {
      sqlite.close();
    },
  };
}

function store(
  sqlite: SqliteFile,
  file: { sha256: string; bytes: number; content: Buffer; storedAt: string },
): void {
  const known = sqlite.prepare('select 1 from paper_files where sha256 = ?').get(file.sha256);
  if (known !== undefined) return;
  sqlite
    .transaction(() => {
      const insert = sqlite.prepare('insert into paper_chunks values (?, ?, ?)');
      for (let from = 0, number = 0; from < file.bytes; from += chunkSize, number += 1) {
        insert.run(file.sha256, number, file.content.subarray(from, from + chunkSize));
      }
      sqlite
        .prepare('insert into paper_files values (?, ?, ?)')
        .run(file.sha256, file.bytes, file.storedAt);
    })
    .immediate();
}
