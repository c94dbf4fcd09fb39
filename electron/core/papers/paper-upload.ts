import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { SqliteFile } from '#core/db/connection.ts';
import { refuse } from '#core/errors.ts';
import { MOST_BYTES } from '#shared/papers/paper-file.ts';

/** How much is written at once, and the most of a file that is held in memory. */
export const pieceBytes = 1024 * 1024;

export interface StoredPaper {
  sha256: string;
  bytes: number;
}

/** A file on its way into the store. Its pieces count for nothing until it is finished. */
export interface Upload {
  /** How many bytes have come so far. */
  readonly bytes: number;
  /** Takes the next bytes; refuses a file over 100 MB. */
  append(bytes: Uint8Array): void;
  /** Stores the file for good. A file that is in the store already is not stored again. */
  finish(): StoredPaper;
  /** Forgets what has come. Does nothing after the end. */
  cancel(): void;
}

/** Begins a file of yet unknown hash: pieces are written as they come, hashed on the way. */
export function beginUpload(
  sqlite: SqliteFile,
  now: () => Date,
  mostBytes: number = MOST_BYTES,
): Upload {
  const contentId = uuid();
  const hash = createHash('sha256');
  const waiting = Buffer.alloc(pieceBytes);
  let waitingBytes = 0;
  let pieces = 0;
  let bytes = 0;
  let ended = false;

  const insertPiece = sqlite.prepare(
    'insert into paper_pieces (content_id, number, content) values (?, ?, ?)',
  );
  const isKnown = sqlite.prepare('select 1 from paper_files where sha256 = ?');
  const insertFile = sqlite.prepare('insert into paper_files values (?, ?, ?, ?)');

  function writePiece(): void {
    if (waitingBytes === 0) return;
    insertPiece.run(contentId, pieces, waiting.subarray(0, waitingBytes));
    pieces += 1;
    waitingBytes = 0;
  }

  function cancel(): void {
    if (ended) return;
    ended = true;
    void discard(sqlite, contentId);
  }

  return {
    get bytes() {
      return bytes;
    },
    append(part) {
      refuseIfEnded(ended);
      if (bytes + part.length > mostBytes) {
        cancel();
        refuse('paper-too-large', 'This file is larger than 100 MB. Attach a smaller one.');
      }
      hash.update(part);
      bytes += part.length;
      for (let from = 0; from < part.length;) {
        const take = Math.min(part.length - from, pieceBytes - waitingBytes);
        waiting.set(part.subarray(from, from + take), waitingBytes);
        waitingBytes += take;
        from += take;
        if (waitingBytes === pieceBytes) writePiece();
      }
    },
    finish() {
      refuseIfEnded(ended);
      const sha256 = hash.digest('hex');
      const store = sqlite.transaction(() => {
        if (isKnown.get(sha256) !== undefined) return false;
        writePiece();
        insertFile.run(sha256, contentId, bytes, now().toISOString());
        return true;
      });
      ended = true;
      let stored = false;
      try {
        stored = store.immediate();
      } finally {
        if (!stored) void discard(sqlite, contentId);
      }
      return { sha256, bytes };
    },
    cancel,
  };
}

function refuseIfEnded(ended: boolean): void {
  if (ended) refuse('upload-ended', 'This file was stopped. Attach it again from the start.');
}

/** Removes pieces one at a time, so that nothing else has to wait for a long file to be overwritten. */
async function discard(sqlite: SqliteFile, contentId: string): Promise<void> {
  const next = sqlite.prepare(
    'delete from paper_pieces where id = (select min(id) from paper_pieces where content_id = ?)',
  );
  try {
    while (sqlite.open && next.run(contentId).changes > 0) await new Promise(setImmediate);
  } catch {
    // A full disk, perhaps. What is left of an upload is cleaned away at the next opening.
  }
}
