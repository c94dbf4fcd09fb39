import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqliteFile, type SqliteFile } from '#core/db/connection.ts';
import { NewerFileError } from '#core/db/file-errors.ts';
import { RefusedError } from '#core/errors.ts';
import { openPaperStore, type PaperStore } from '#core/papers/paper-store.ts';
import { pieceBytes } from '#core/papers/paper-upload.ts';
import { MOST_BYTES } from '#shared/papers/paper-file.ts';

const now = () => new Date('2026-11-17T14:32:00.000Z');
const key = randomBytes(32);
let folder: string;
let sqlite: SqliteFile;
let store: PaperStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clear-days-papers-'));
  sqlite = openSqliteFile({ file: join(folder, 'papers.db'), key, use: 'create' });
  store = openPaperStore(sqlite, now);
});

afterEach(() => {
  sqlite.close();
  rmSync(folder, { recursive: true });
});

describe('the papers store', () => {
  it('gives back, whole and piece by piece, exactly what was stored', async () => {
    const content = randomBytes(3 * pieceBytes + 17);
    const stored = await store.put(inParts(content, 700_001));
    expect(stored).toEqual({ sha256: sha256(content), bytes: content.length });
    expect(sha256(await store.read(stored.sha256))).toBe(stored.sha256);
    const pieces = await gather(store.stream(stored.sha256));
    expect(pieces.map((piece) => piece.length)).toEqual([pieceBytes, pieceBytes, pieceBytes, 17]);
    expect(sha256(Buffer.concat(pieces))).toBe(stored.sha256);
    expect(store.list()).toEqual([stored]);
  });

  it('stores an empty file and one of exactly one piece', async () => {
    const nothing = await store.put([]);
    expect(await store.read(nothing.sha256)).toHaveLength(0);
    const one = await store.put([randomBytes(pieceBytes)]);
    expect(await store.read(one.sha256)).toHaveLength(pieceBytes);
  });

  it('stores the same content once, even when two uploads run side by side', async () => {
    const content = randomBytes(2 * pieceBytes + 5);
    const first = store.begin();
    const second = store.begin();
    for (const part of inParts(content, 300_000)) {
      first.append(part);
      second.append(part);
    }
    expect(first.finish()).toEqual(second.finish());
    await store.put([content]);
    expect(store.list()).toHaveLength(1);
    await vi.waitFor(() => expect(countPieces()).toBe(3));
    expect(sha256(await store.read(sha256(content)))).toBe(sha256(content));
  });

  it('keeps nothing of a source that fails, is aborted or is cancelled', async () => {
    const stopping = new AbortController();
    await expect(store.put(failing())).rejects.toThrow('the disk was unplugged');
    const aborted = store.put(abortingAfterTwo(stopping), { signal: stopping.signal });
    await expect(aborted).rejects.toThrow();
    const upload = store.begin();
    upload.append(randomBytes(3 * pieceBytes));
    expect(countPieces()).toBeGreaterThanOrEqual(3);
    upload.cancel();
    expect(() => upload.append(randomBytes(1))).toThrow(RefusedError);
    expect(() => upload.finish()).toThrow(RefusedError);
    expect(store.list()).toEqual([]);
    await vi.waitFor(() => expect(countPieces()).toBe(0));
  });

  it('refuses a file over the limit, which is 100 MB, and keeps nothing of it', async () => {
    expect(MOST_BYTES).toBe(100 * 1024 * 1024);
    const small = openPaperStore(sqlite, now, { mostBytes: 2 * pieceBytes });
    expect(await small.put([Buffer.alloc(2 * pieceBytes)])).toMatchObject({
      bytes: 2 * pieceBytes,
    });
    const upload = small.begin();
    upload.append(randomBytes(2 * pieceBytes));
    expect(refusalOf(() => upload.append(Buffer.alloc(1)))).toEqual({
      reason: 'paper-too-large',
      sentence: 'This file is larger than 100 MB. Attach a smaller one.',
    });
    await vi.waitFor(() => expect(countPieces()).toBe(2));
  });

  it('cleans away what an interrupted upload left, and nothing else, at the next opening', async () => {
    const kept = await store.put([randomBytes(2 * pieceBytes)]);
    store.begin().append(randomBytes(2 * pieceBytes));
    expect(countPieces()).toBe(4);
    sqlite.close();
    sqlite = openSqliteFile({ file: join(folder, 'papers.db'), key, use: 'write' });
    store = openPaperStore(sqlite, now);
    expect(countPieces()).toBe(2);
    expect(await store.read(kept.sha256)).toHaveLength(2 * pieceBytes);
  });

  it('lets nobody change or remove what is stored', async () => {
    await store.put([randomBytes(10)]);
    expect(() => sqlite.exec('update paper_files set bytes = 1')).toThrow(/cannot be changed/);
    expect(() => sqlite.exec('delete from paper_files')).toThrow(/cannot be removed/);
    expect(() => sqlite.exec(`update paper_pieces set content = x'00'`)).toThrow(/changed/);
    expect(() => sqlite.exec('delete from paper_pieces')).toThrow(/cannot be removed/);
    const grow = `insert into paper_pieces (content_id, number, content)
      select content_id, 1, x'00' from paper_files`;
    expect(() => sqlite.exec(grow)).toThrow(/cannot be changed/);
  });

  it('says so, rather than giving back a file that is missing or damaged', async () => {
    const { sha256: id } = await store.put([randomBytes(2 * pieceBytes)]);
    await expect(store.read('0'.repeat(64))).rejects.toMatchObject({
      refusal: { reason: 'paper-missing' },
    });
    sqlite.exec('drop trigger paper_pieces_are_never_rewritten');
    sqlite.exec('update paper_pieces set content = zeroblob(1048576) where number = 1');
    await expect(store.read(id)).rejects.toMatchObject({
      refusal: { reason: 'paper-damaged' },
    });
    await expect(gather(store.stream(id))).rejects.toMatchObject({
      refusal: { reason: 'paper-damaged' },
    });
  });

  it('does not touch a papers file that a newer Clear Days has saved', () => {
    sqlite.pragma('user_version = 99');
    expect(() => openPaperStore(sqlite, now)).toThrow(NewerFileError);
  });
});

function* inParts(content: Uint8Array, bytes: number): Generator<Uint8Array> {
  for (let from = 0; from < content.length; from += bytes) {
    yield content.subarray(from, from + bytes);
  }
}

function* failing(): Generator<Uint8Array> {
  yield randomBytes(2 * pieceBytes);
  throw new Error('the disk was unplugged');
}

function* abortingAfterTwo(stopping: AbortController): Generator<Uint8Array> {
  yield randomBytes(pieceBytes);
  yield randomBytes(pieceBytes);
  stopping.abort();
  yield randomBytes(pieceBytes);
}

async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const gathered = [];
  for await (const piece of pieces) gathered.push(piece);
  return gathered;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function countPieces(): unknown {
  return sqlite.prepare('select count(*) from paper_pieces').pluck().get();
}

function refusalOf(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
  return undefined;
}
