import { open } from 'node:fs/promises';
import type { Entry } from 'yauzl';

/** Where an entry lies in the zip: from its local header to the end of its data. */
export interface ZipSpan {
  from: number;
  to: number;
  /** Written as a stream: sizes follow the data, in 12 to 24 bytes. */
  streamed: boolean;
}

export function spanOf(entry: Entry, fileDataStart: number): ZipSpan {
  return {
    from: entry.relativeOffsetOfLocalHeader,
    to: fileDataStart + entry.compressedSize,
    streamed: (entry.generalPurposeBitFlag & 8) !== 0,
  };
}

/**
 * Why the zip holds bytes that belong to no entry, or null. Such bytes are a place to hide a text in a file
 * that every program opens without complaint.
 */
export async function whyGaps(
  source: string | Buffer,
  spans: readonly ZipSpan[],
): Promise<string | null> {
  const { tail, size } = await tailOf(source);
  if (tail.length < END || tail.readUInt32LE(tail.length - END) !== 0x06054b50) {
    return 'Bytes follow its end';
  }
  const place = directoryIn(tail, size);
  if (place === null) return 'Bytes stand behind its directory';
  const directory = { from: place.from, to: size, streamed: false };
  let last: ZipSpan = { from: 0, to: 0, streamed: false };
  for (const span of [...spans.toSorted((one, other) => one.from - other.from), directory]) {
    if (!meets(last, span)) return 'Bytes stand between its entries';
    last = span;
  }
  return null;
}

const END = 22;
const LOCATOR = 20;
const LARGE_END = 56;

/** Where the directory begins, if nothing stands between its end and the records after it; else null. */
function directoryIn(tail: Buffer, size: number): { from: number } | null {
  const end = tail.subarray(-END);
  const from = end.readUInt32LE(16);
  if (from !== 0xffffffff) return from + end.readUInt32LE(12) === size - END ? { from } : null;
  // A zip of more than 4 GB has larger records before its end.
  const records = tail.subarray(0, -END);
  if (records.length < LARGE_END + LOCATOR) return null;
  if (records.readUInt32LE(0) !== 0x06064b50 || records.readUInt32LE(LARGE_END) !== 0x07064b50) {
    return null;
  }
  const large = Number(records.readBigUInt64LE(48));
  const isWhole = large + Number(records.readBigUInt64LE(40)) === size - tail.length;
  return isWhole ? { from: large } : null;
}

function meets({ to, streamed }: ZipSpan, next: ZipSpan): boolean {
  return to === next.from || (streamed && [12, 16, 20, 24].includes(next.from - to));
}

async function tailOf(source: string | Buffer): Promise<{ tail: Buffer; size: number }> {
  const most = LARGE_END + LOCATOR + END;
  if (typeof source !== 'string') {
    return { tail: source.subarray(Math.max(0, source.length - most)), size: source.length };
  }
  const handle = await open(source, 'r');
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(most, size));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return { tail, size };
  } finally {
    await handle.close();
  }
}
