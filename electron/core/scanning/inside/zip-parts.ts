import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** What an office file may hold before it is called a bomb (trust.md, S5). */
const limits = {
  entries: 5_000,
  /** Unpacked size against packed size, for parts over a megabyte. */
  ratio: 200,
  partBytes: 100_000_000,
  readBytes: 250_000_000,
};

export type ZipProblem = 'bomb' | 'damaged' | 'locked' | 'path';

/** A zip file that cannot be looked into. */
export class ZipProblemError extends Error {
  readonly problem: ZipProblem;
  constructor(problem: ZipProblem) {
    super(`The zip file cannot be looked into: ${problem}`);
    this.name = 'ZipProblemError';
    this.problem = problem;
  }
}

/** The parts of an office file: every name, and the text of those that are XML. */
export interface ZipParts {
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the XML parts of a zip file into memory, within limits; writes nothing anywhere. */
export async function readZipParts(bytes: Uint8Array): Promise<ZipParts> {
  const zip = await openZip(bytes);
  try {
    return await readParts(zip);
  } catch (error) {
    throw error instanceof ZipProblemError ? error : new ZipProblemError(problemOf(error));
  } finally {
    zip.close();
  }
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const copy = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return fromBufferPromise(copy, { autoClose: false, strictFileNames: true }).catch(() => {
    throw new ZipProblemError('damaged');
  });
}

async function readParts(zip: ZipFile): Promise<ZipParts> {
  if (zip.entryCount > limits.entries) throw new ZipProblemError('bomb');
  const names = new Set<string>();
  const texts = new Map<string, string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (isBomb(entry)) throw new ZipProblemError('bomb');
    if (entry.isEncrypted()) throw new ZipProblemError('locked');
    // Two parts of one name: which of them a reader shows is anybody's guess.
    if (names.has(entry.fileName)) throw new ZipProblemError('damaged');
    names.add(entry.fileName);
    if (!/\.(xml|rels|vml)$/i.test(entry.fileName)) continue;
    total += entry.uncompressedSize;
    if (total > limits.readBytes) throw new ZipProblemError('bomb');
    // yauzl stops where a part turns out larger than the directory says.
    const part = await buffer(await zip.openReadStreamPromise(entry));
    texts.set(entry.fileName, decodeXml(part));
  }
  return { names: [...names], texts };
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  const tooDense = uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * limits.ratio;
  return uncompressedSize > limits.partBytes || tooDense;
}

function decodeXml(part: Buffer): string {
  const isWide = part[0] === 0xff && part[1] === 0xfe;
  const isWideBig = part[0] === 0xfe && part[1] === 0xff;
  if (isWide) return new TextDecoder('utf-16le').decode(part);
  return isWideBig ? new TextDecoder('utf-16be').decode(part) : part.toString('utf8');
}

function problemOf(error: unknown): ZipProblem {
  const words = error instanceof Error ? error.message : '';
  return /relative path|absolute path|invalid characters/i.test(words) ? 'path' : 'damaged';
}
