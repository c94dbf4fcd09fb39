import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import {
  type Entry,
  fromBufferPromise,
  type LocalFileHeader,
  openPromise,
  type ZipFile,
} from 'yauzl';
import type { BundleProblem } from './bundle-check.ts';
import { spanOf, whyGaps, type ZipSpan } from './zip-gaps.ts';

/** What a zip may hold before it is called an attack (trust.md, S5). */
export interface ZipLimits {
  entries: number;
  /** Uncompressed size against compressed size, for entries over a megabyte. */
  ratio: number;
  entryBytes: number;
  totalBytes: number;
}

export const bundleLimits: ZipLimits = {
  entries: 5_000,
  ratio: 200,
  entryBytes: 500_000_000,
  totalBytes: 1_500_000_000,
};

/** What our own bundles may hold: the website of ten years, in a zip that still needs no 64-bit records. */
export const ownBundleLimits: ZipLimits = {
  ...bundleLimits,
  entries: 50_000,
  totalBytes: 4_000_000_000,
};

export interface ZipContents {
  /** By name, in the order of the directory; an entry that is a problem is left out. */
  files: Map<string, Buffer>;
  problems: BundleProblem[];
}

/** Reads a zip that may be hostile. Nothing is written to the disk; what breaks a limit is not unpacked. */
export async function readZip(
  source: string | Buffer,
  limits: ZipLimits = bundleLimits,
): Promise<ZipContents> {
  const files = new Map<string, Buffer>();
  const problems: BundleProblem[] = [];
  const options = { autoClose: false, strictFileNames: true };
  let zip: ZipFile | undefined;
  try {
    zip =
      typeof source === 'string'
        ? await openPromise(source, options)
        : await fromBufferPromise(source, options);
    const spans = await readEntries(zip, limits, files, problems);
    const gaps = problems.length > 0 ? null : await whyGaps(source, spans);
    if (gaps !== null) problems.push({ file: '', text: gaps });
  } catch (error) {
    problems.push({ file: '', text: `The zip cannot be read: ${messageOf(error)}` });
  } finally {
    zip?.close();
  }
  return { files, problems };
}

/** Whether a zip has an entry of this name; nothing is unpacked. A file that is no zip has none. */
export async function holdsEntry(zipPath: string, name: string): Promise<boolean> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(zipPath, { autoClose: false });
    for await (const { fileName } of zip.eachEntry()) if (fileName === name) return true;
    return false;
  } catch {
    return false; // readZip tells what is wrong with it
  } finally {
    zip?.close();
  }
}

async function readEntries(
  zip: ZipFile,
  limits: ZipLimits,
  files: Map<string, Buffer>,
  problems: BundleProblem[],
): Promise<ZipSpan[]> {
  const spans: ZipSpan[] = [];
  if (zip.comment !== '') problems.push({ file: '', text: 'The zip has a comment' });
  if (zip.entryCount > limits.entries) {
    problems.push({ file: '', text: `The zip has more than ${limits.entries} entries` });
    return spans;
  }
  const seen = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const file = entry.fileName;
    const header = await zip.readLocalFileHeaderPromise(entry);
    const reason = whyNotReadable(entry, seen, limits) ?? whyHeaderLies(header, entry);
    spans.push(spanOf(entry, header.fileDataStart));
    seen.add(file.toLowerCase().normalize('NFC'));
    total += entry.uncompressedSize;
    if (total > limits.totalBytes) {
      problems.push({ file, text: 'The zip unpacks to more than is allowed' });
      return spans;
    }
    if (reason !== null) {
      problems.push({ file, text: reason });
      continue;
    }
    try {
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      if (crc32(bytes) !== entry.crc32) problems.push({ file, text: 'Its zip checksum is wrong' });
      files.set(file, bytes);
    } catch (error) {
      problems.push({ file, text: `It cannot be unpacked: ${messageOf(error)}` });
    }
  }
  return spans;
}

function whyNotReadable(entry: Entry, seen: Set<string>, limits: ZipLimits): string | null {
  const name = entry.fileName;
  if (name.endsWith('/')) return 'It is a folder entry; a bag has files only';
  if (!isSafeName(name)) return 'Its name is not safe on every system';
  if (seen.has(name.toLowerCase().normalize('NFC'))) return 'Two entries have this name';
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) return 'It is a link';
  if (entry.isEncrypted()) return 'It is encrypted';
  if (!entry.canDecodeFileData()) return 'It is packed in a way that is not allowed';
  if (entry.fileComment !== '') return 'It has a comment';
  if (entry.uncompressedSize > limits.entryBytes) return 'It is larger than is allowed';
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > 1_000_000 && ratio > limits.ratio)
    return 'It unpacks to far too much';
  return null;
}

/** A name that cannot leave the folder it is unpacked to, nor surprise Windows. */
function isSafeName(name: string): boolean {
  if (name.length > 250 || !/^[\x20-\x7e]+$/.test(name) || /[\\:*?"<>|]/.test(name)) return false;
  return name.split('/').every((part) => {
    if (part === '' || part === '.' || part === '..' || /[. ]$/.test(part)) return false;
    return !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part);
  });
}

/** Readers that trust the local header must see the same file as those that trust the directory. */
function whyHeaderLies(header: LocalFileHeader, entry: Entry): string | null {
  if (header.fileName.toString('utf8') !== entry.fileName) return 'Its two names differ';
  if (header.compressionMethod !== entry.compressionMethod) return 'Its two headers differ';
  const streamed = (header.generalPurposeBitFlag & 8) !== 0;
  const sizesDiffer =
    header.compressedSize !== entry.compressedSize ||
    header.uncompressedSize !== entry.uncompressedSize;
  return !streamed && sizesDiffer ? 'Its two sizes differ' : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown fault';
}
