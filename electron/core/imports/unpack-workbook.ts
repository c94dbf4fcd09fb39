import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refuse, RefusedError } from '#core/errors.ts';

/** What an Excel workbook may hold before it is called an attack. */
const limits = {
  entries: 2_000,
  /** Unpacked size against packed size, for parts over a megabyte. */
  ratio: 200,
  partBytes: 25_000_000,
  totalBytes: 50_000_000,
};

/** The parts that hold the text of cells; pictures, macros and links to elsewhere are not even unpacked. */
const partsWithText =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * The text parts of a workbook that may be hostile, by name. Sizes are checked before and while
 * unpacking, so that a file cannot be larger than it says. Refuses with a sentence for the person.
 */
export async function unpackWorkbook(bytes: Buffer): Promise<Map<string, string>> {
  if (isOldOfficeFile(bytes)) {
    const sentence =
      'This is an old Excel file, or one with a password. Save it as .xlsx without a password.';
    refuse('not-a-workbook', sentence);
  }
  const zip = await openZip(bytes);
  try {
    return await readParts(zip);
  } finally {
    zip.close();
  }
}

async function openZip(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { autoClose: false, strictFileNames: true });
  } catch {
    return refuse('not-a-workbook', 'This file is damaged or is not an Excel workbook.');
  }
}

async function readParts(zip: ZipFile): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  if (zip.entryCount > limits.entries) refuseBomb();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!partsWithText.test(entry.fileName)) continue;
      total += entry.uncompressedSize;
      if (total > limits.totalBytes || isBomb(entry)) refuseBomb();
      if (entry.isEncrypted()) refuse('locked', 'This workbook is encrypted. Save it without.');
      if (parts.has(entry.fileName)) refuse('damaged', 'This workbook holds one part twice.');
      // yauzl stops where a part turns out larger than the directory says.
      const text = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
      if (/<!DOCTYPE|<!ENTITY/i.test(text)) {
        refuse('hostile', 'This workbook holds instructions that no spreadsheet needs.');
      }
      // A tag within a tag is no XML, and would make searching it slow without end.
      if (/<[^<>]*</.test(text)) refuse('damaged', 'This workbook is damaged: a part is no XML.');
      parts.set(entry.fileName, text);
    }
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    refuse('damaged', 'This workbook is damaged: a part of it cannot be read.');
  }
  if (!parts.has('xl/workbook.xml')) {
    refuse('not-a-workbook', 'This file is not an Excel workbook.');
  }
  return parts;
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  const tooLarge = uncompressedSize > limits.partBytes;
  const tooDense = uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * limits.ratio;
  return tooLarge || tooDense;
}

function refuseBomb(): never {
  return refuse(
    'too-large',
    'This workbook unpacks to more than is allowed. Split it into smaller ones.',
  );
}

/** The first bytes of files that Excel wrote before 2007, and of files with a password. */
function isOldOfficeFile(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
}
