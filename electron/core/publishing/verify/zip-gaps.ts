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
  const directoryEnd = size - tail.length;
  if (tail.length < 22 || tail.readUInt32LE(0) !== 0x06054b50) return 'Bytes follow its end';
  const directory = tail.readUInt32LE(16);
  if (directory === 0xffffffff) return null; // a zip of more than 4 GB has its own larger record
  if (directory + tail.readUInt32LE(12) !== directoryEnd) return 'Bytes stand behind its directory';
  let end = 0;
  for (const span of [...spans].sort((first, second) => first.from - second.from)) {
    if (!meets(end, span.from, spans)) return 'Bytes stand between its entries';
    end = span.to;
  }
  return meets(end, directory, spans) ? null : 'Bytes stand between its entries';
}

function meets(end: number, next: number, spans: readonly ZipSpan[]): boolean {
  const streamed = spans.some((span) => span.to === end && span.streamed);
  return end === next || (streamed && [12, 16, 20, 24].includes(next - end));
}

async function tailOf(source: string | Buffer): Promise<{ tail: Buffer; size: number }> {
  if (typeof source !== 'string') {
    return { tail: source.subarray(Math.max(0, source.length - 22)), size: source.length };
  }
  const handle = await open(source, 'r');
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(22, size));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return { tail, size };
  } finally {
    await handle.close();
  }
}
