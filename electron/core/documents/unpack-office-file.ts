import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refuse, RefusedError } from '#core/errors.ts';

/** What an office file may hold before it is called an attack. */
const limits = {
  entries: 2_000,
  /** Unpacked size against packed size, for parts over a megabyte. */
  ratio: 200,
  partBytes: 25_000_000,
  totalBytes: 50_000_000,
};

/** A kind of office file: which of its parts are looked at, and how it is called in a refusal. */
export interface OfficeKind {
  /** Other parts, such as pictures, macros and links to elsewhere, are not even unpacked. */
  readonly parts: RegExp;
  /** Without this part it is another kind of file. */
  readonly needed: string;
  /** The reason code where it is another kind of file: "not-a-workbook". */
  readonly notIt: string;
  /** "workbook", "document". */
  readonly noun: string;
  /** "an Excel workbook". */
  readonly called: string;
  /** What to do with a file of before 2007, or with a password. */
  readonly whenOld: string;
}

/**
 * The text parts of an office file that may be hostile, by name. Sizes are checked before and while
 * unpacking, so that a file cannot be larger than it says. Refuses with a sentence for the person.
 */
export async function unpackOfficeFile(
  bytes: Buffer,
  kind: OfficeKind,
): Promise<Map<string, string>> {
  if (isOldOfficeFile(bytes)) refuse(kind.notIt, kind.whenOld);
  const zip = await openZip(bytes, kind);
  try {
    return await readParts(zip, kind);
  } finally {
    zip.close();
  }
}

async function openZip(bytes: Buffer, { called, notIt }: OfficeKind): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { autoClose: false, strictFileNames: true });
  } catch {
    return refuse(notIt, `This file is damaged or is not ${called}.`);
  }
}

async function readParts(zip: ZipFile, kind: OfficeKind): Promise<Map<string, string>> {
  const { noun } = kind;
  const parts = new Map<string, string>();
  if (zip.entryCount > limits.entries) refuseBomb(noun);
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!kind.parts.test(entry.fileName)) continue;
      total += entry.uncompressedSize;
      if (total > limits.totalBytes || isBomb(entry)) refuseBomb(noun);
      if (entry.isEncrypted()) refuse('locked', `This ${noun} is encrypted. Save it without.`);
      if (parts.has(entry.fileName)) refuse('damaged', `This ${noun} holds one part twice.`);
      // yauzl stops where a part turns out larger than the directory says.
      const text = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
      if (/<!DOCTYPE|<!ENTITY/i.test(text)) {
        refuse('hostile', `This ${noun} holds instructions that no ${noun} needs.`);
      }
      // A tag within a tag is no XML, and would make searching it slow without end.
      if (/<[^<>]*</.test(text)) refuse('damaged', `This ${noun} is damaged: a part is no XML.`);
      parts.set(entry.fileName, text);
    }
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    refuse('damaged', `This ${noun} is damaged: a part of it cannot be read.`);
  }
  if (!parts.has(kind.needed)) refuse(kind.notIt, `This file is not ${kind.called}.`);
  return parts;
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  const tooLarge = uncompressedSize > limits.partBytes;
  const tooDense = uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * limits.ratio;
  return tooLarge || tooDense;
}

function refuseBomb(noun: string): never {
  return refuse(
    'too-large',
    `This ${noun} unpacks to more than is allowed. Split it into smaller ones.`,
  );
}

/** The first bytes of files that Office wrote before 2007, and of files with a password. */
function isOldOfficeFile(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
}
