import type { Finding } from '#shared/scanning/finding.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { type Found, startFinding } from './found.ts';
import { inspectOfficeParts } from './inspect-office.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectPicture } from './inspect-picture.ts';
import { inspectSlides } from './inspect-slides.ts';
import { inspectText } from './inspect-text.ts';
import { inspectWord } from './inspect-word.ts';
import { inspectWorkbook } from './inspect-workbook.ts';
import { readZipParts, ZipProblemError } from './zip-parts.ts';

/** Looks into a file and says what is in it besides what it shows. Never trusts its name. */
export async function inspectFile(mediaType: string, bytes: Uint8Array): Promise<Finding[]> {
  const found = startFinding();
  const kind = kindOfBytes(bytes);
  if (kind !== expected(mediaType)) found.add('other-kind');
  try {
    await inspectKind(kind, { mediaType, bytes, found });
  } catch {
    // Whatever a damaged file makes a library trip over: it has not been looked through.
    found.add('unreadable');
  }
  return found.list();
}

async function inspectKind(
  kind: BytesKind,
  { mediaType, bytes, found }: { mediaType: string; bytes: Uint8Array; found: Found },
): Promise<void> {
  switch (kind) {
    case 'pdf':
      await inspectPdf(bytes, found);
      break;
    case 'zip':
      await inspectOffice(mediaType, bytes, found);
      break;
    case 'png':
    case 'jpeg':
      inspectPicture(bytes, found);
      break;
    case 'other':
      if (mediaType.startsWith('text/')) inspectText(bytes, mediaType === MEDIA_TYPES.csv, found);
  }
}

async function inspectOffice(mediaType: string, bytes: Uint8Array, found: Found): Promise<void> {
  try {
    const parts = await readZipParts(bytes);
    if (!parts.names.includes(mainPart(mediaType))) found.add('other-kind');
    inspectOfficeParts(parts, found);
    inspectWord(parts, found);
    inspectWorkbook(parts, found);
    inspectSlides(parts, found);
  } catch (error) {
    if (!(error instanceof ZipProblemError)) throw error;
    const kinds = {
      bomb: 'too-large-inside',
      locked: 'locked',
      damaged: 'unreadable',
      path: 'unreadable',
    } as const;
    found.add(kinds[error.problem]);
  }
}

type BytesKind = 'pdf' | 'zip' | 'png' | 'jpeg' | 'other';

function kindOfBytes(bytes: Uint8Array): BytesKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\x03\x04')) return 'zip';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  return head.includes('%PDF-') ? 'pdf' : 'other';
}

function expected(mediaType: string): BytesKind {
  switch (mediaType) {
    case MEDIA_TYPES.pdf:
      return 'pdf';
    case MEDIA_TYPES.png:
      return 'png';
    case MEDIA_TYPES.jpeg:
      return 'jpeg';
    default:
      return mediaType.includes('officedocument') ? 'zip' : 'other';
  }
}

function mainPart(mediaType: string): string {
  if (mediaType === MEDIA_TYPES.docx) return 'word/document.xml';
  return mediaType === MEDIA_TYPES.xlsx ? 'xl/workbook.xml' : 'ppt/presentation.xml';
}
