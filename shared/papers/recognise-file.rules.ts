import { countOf } from '../calendar/date-words.ts';
import { MOST_BYTES, type PaperFileKind } from './paper-file.ts';

/** What is looked at of a file: its name, its size, its first and its last bytes. */
export interface FileSample {
  readonly fileName: string;
  readonly bytes: number;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

export interface FileFault {
  readonly reason: string;
  readonly sentence: string;
}

export type RecognisedFile =
  | { readonly ok: true; readonly kind: PaperFileKind; readonly mediaType: string }
  | { readonly ok: false; readonly fault: FileFault };

/** How much of the end is needed: the list of a zip file's entries stands there. */
export const SAMPLE_BYTES = 512 * 1024;

export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  png: 'image/png',
  jpeg: 'image/jpeg',
  csv: 'text/csv',
  txt: 'text/plain',
} as const satisfies Record<PaperFileKind, string>;

const NAMES = {
  pdf: 'a PDF',
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  csv: 'a CSV file',
  txt: 'plain text',
} as const satisfies Record<PaperFileKind, string>;

const KINDS = 'PDF, DOCX, XLSX, PPTX, PNG, JPEG, CSV or TXT';

/** Why a file of this name and size is not worth sending, or `null`. */
export function whyNotFile(file: Pick<FileSample, 'fileName' | 'bytes'>): FileFault | null {
  if (file.bytes === 0) return { reason: 'empty', sentence: 'This file is empty. Choose another.' };
  if (file.bytes > MOST_BYTES) {
    const size = countOf(Math.ceil(file.bytes / (1024 * 1024)), 'MB', 'MB');
    const sentence = `This file has ${size}. The most is 100 MB. Make it smaller or split it.`;
    return { reason: 'too-large', sentence };
  }
  if (kindOfName(file.fileName) !== null) return null;
  return { reason: 'kind', sentence: `This kind of file cannot be attached. Choose ${KINDS}.` };
}

/** Recognises a file by its content; the name must say the same. */
export function recogniseFile(sample: FileSample): RecognisedFile {
  const named = kindOfName(sample.fileName);
  const fault = whyNotFile(sample);
  if (fault !== null || named === null) {
    return refuse(fault?.reason ?? 'kind', fault?.sentence ?? `Choose ${KINDS}.`);
  }
  const found = kindOfContent(sample);
  if (typeof found === 'object') return { ok: false, fault: found };
  const isText = found === 'txt' && (named === 'csv' || named === 'txt');
  if (found === named || isText) return { ok: true, kind: named, mediaType: MEDIA_TYPES[named] };
  const sentence = `The name ends like ${NAMES[named]}, but the content is ${NAMES[found]}. Save it again under the right name.`;
  return refuse('content', sentence);
}

/** The kind that the ending of a name says, or `null`. */
export function kindOfName(fileName: string): PaperFileKind | null {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  switch (ending) {
    case 'pdf':
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'png':
    case 'jpeg':
    case 'csv':
    case 'txt':
      return ending;
    case 'jpg':
      return 'jpeg';
    case undefined:
    default:
      return null;
  }
}

function kindOfContent({ head, tail }: FileSample): PaperFileKind | FileFault {
  if (indexOf(head.subarray(0, 1024), '%PDF-') !== -1) return 'pdf';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return kindOfZip(tail);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return {
      reason: 'old-office',
      sentence:
        'This office file is protected by a password or in an old format. Save it as DOCX, XLSX or PPTX without a password.',
    };
  }
  if (isText(head) && isText(tail)) return 'txt';
  return {
    reason: 'unknown',
    sentence: `The content of this file is none that can be attached. Choose ${KINDS}.`,
  };
}

/** Office files are zip files; which one stands in the names of their entries. */
function kindOfZip(tail: Uint8Array): PaperFileKind | FileFault {
  const names = entryNames(tail);
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) {
    const sentence = 'This office file holds macros. Save it without macros, or as a PDF.';
    return { reason: 'macros', sentence };
  }
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/document.xml')) return 'docx';
    if (names.includes('xl/workbook.xml')) return 'xlsx';
    if (names.includes('ppt/presentation.xml')) return 'pptx';
  }
  const sentence = `This is a zip file, or an office file that is damaged. Choose ${KINDS}.`;
  return { reason: 'zip', sentence };
}

/** Names in the list at the end of a zip file, as many as the sample holds. */
function entryNames(tail: Uint8Array): string[] {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const decoder = new TextDecoder();
  const names: string[] = [];
  for (let at = 0; at + 46 <= tail.length;) {
    if (view.getUint32(at, true) !== 0x02014b50) {
      at += 1;
      continue;
    }
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const length = name ?? 0;
    names.push(decoder.decode(tail.subarray(at + 46, at + 46 + length)));
    at += 46 + length + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

/** No control characters but the usual ones, unless a mark at the start says that it is UTF-16. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.every((byte) => byte >= 0x20 || [0x09, 0x0a, 0x0c, 0x0d].includes(byte));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function indexOf(bytes: Uint8Array, text: string): number {
  const codes = new TextEncoder().encode(text);
  return bytes.findIndex((_, at) => codes.every((code, index) => bytes[at + index] === code));
}

function refuse(reason: string, sentence: string): RecognisedFile {
  return { ok: false, fault: { reason, sentence } };
}
