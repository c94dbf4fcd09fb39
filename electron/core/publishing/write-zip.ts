import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import type { BagFile } from './bag.ts';

export interface WrittenZip {
  path: string;
  sha512: string;
  bytes: number;
}

/**
 * Writes the files as a zip whose bytes depend on nothing but them: the order given, one fixed time, no
 * compression (deflate differs between zlib builds, and PDFs are compressed already). The name appears
 * only when everything is on the disk; after a failure or an abort nothing is left.
 */
export async function writeZip(
  files: readonly BagFile[],
  target: { folder: string; fileName: string; signal?: AbortSignal | undefined },
): Promise<WrittenZip> {
  const path = join(target.folder, target.fileName);
  const temporary = join(target.folder, `.${target.fileName}.${randomUUID()}.part`);
  const counter = new Checksum();
  try {
    const out = createWriteStream(temporary, { flags: 'wx', flush: true });
    const options = target.signal === undefined ? {} : { signal: target.signal };
    await pipeline(zipOf(files), counter, out, options);
    target.signal?.throwIfAborted();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    target.signal?.throwIfAborted();
    throw error;
  }
  await syncFolder(target.folder);
  return { path, sha512: counter.hash.digest('hex'), bytes: counter.bytes };
}

function zipOf(files: readonly BagFile[]): NodeJS.ReadableStream {
  const zip = new yazl.ZipFile();
  // One fixed time, in local time because that is how yazl writes it: the same bytes everywhere.
  const mtime = new Date(1980, 0, 2, 0, 0, 0);
  for (const { path, bytes } of files) {
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, {
      mtime,
      mode: 0o100644,
      compress: false,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return zip.outputStream;
}

class Checksum extends Transform {
  readonly hash = createHash('sha512');
  bytes = 0;
  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.hash.update(chunk);
    this.bytes += chunk.byteLength;
    done(null, chunk);
  }
}

/** Makes the new name itself durable; Windows cannot open a folder, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
