import { createHash } from 'node:crypto';
import type { SqliteFile } from '#core/db/connection.ts';
import { refuse } from '#core/errors.ts';
import { MOST_BYTES } from '#shared/papers/paper-file.ts';
import { contentOf, prepareStatements } from './paper-rows.ts';
import { preparePapersFile } from './papers-file.ts';
import { beginUpload, type StoredPaper, type Upload } from './paper-upload.ts';

/** The papers file: content by its SHA-256, in pieces, append-only. */
export interface PaperStore {
  /** Stores a file as it comes. Nothing is kept if the source fails, stops or is aborted. */
  put(
    source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options?: { signal?: AbortSignal },
  ): Promise<StoredPaper>;
  /** Begins a file that arrives piece by piece. What is never finished is cleaned away at the next opening. */
  begin(): Upload;
  /** The whole file, checked against its SHA-256; refuses where it is missing or damaged. */
  read(sha256: string): Promise<Uint8Array>;
  /** The file in pieces of at most 1 MiB; refuses at the end where it is damaged. */
  stream(sha256: string): AsyncGenerator<Uint8Array, void, undefined>;
  has(sha256: string): boolean;
  /** Every file in the store, in the order of their SHA-256. */
  list(): StoredPaper[];
  close(): void;
}

/** Opens the papers of a workspace over its papers file; a new file gets its tables. */
export function openPaperStore(
  sqlite: SqliteFile,
  now: () => Date,
  { mostBytes = MOST_BYTES }: { mostBytes?: number } = {},
): PaperStore {
  preparePapersFile(sqlite);
  const rows = prepareStatements(sqlite);

  async function* stream(sha256: string): AsyncGenerator<Uint8Array, void, undefined> {
    const file = rows.findFile.get(sha256) ?? refuseMissing();
    const hash = createHash('sha256');
    let left = file.bytes;
    for (let number = 0; left > 0; number += 1) {
      const content = contentOf(rows, file.contentId, number);
      if (content === undefined || content.length > left) refuseDamaged();
      hash.update(content);
      left -= content.length;
      yield content;
      // Lets other work in between two pieces of a long file.
      await new Promise(setImmediate);
    }
    if (hash.digest('hex') !== sha256) refuseDamaged();
  }

  return {
    async put(source, { signal } = {}) {
      const upload = beginUpload(sqlite, now, mostBytes);
      try {
        for await (const part of source) {
          signal?.throwIfAborted();
          upload.append(part);
        }
        signal?.throwIfAborted();
        return upload.finish();
      } catch (error) {
        upload.cancel();
        throw error;
      }
    },
    begin: () => beginUpload(sqlite, now, mostBytes),
    async read(sha256) {
      const { bytes } = rows.findFile.get(sha256) ?? refuseMissing();
      const whole = new Uint8Array(bytes);
      let at = 0;
      for await (const piece of stream(sha256)) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
    stream,
    has: (sha256) => rows.findFile.get(sha256) !== undefined,
    list: () => rows.listFiles.all(),
    close: () => {
      sqlite.close();
    },
  };
}

function refuseMissing(): never {
  return refuse(
    'paper-missing',
    'The file of this paper is not in the workspace. Open a backup to find it, or attach it again.',
  );
}

function refuseDamaged(): never {
  return refuse(
    'paper-damaged',
    'The file of this paper is damaged, so it was not used. Open a backup to find it, or attach it again.',
  );
}
