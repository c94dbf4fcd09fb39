import { PDFBool, PDFDict, type PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { Found } from './found.ts';
import { dictOf, lookup, nameOf, streamText, textOf, textOfObject } from './pdf-objects.ts';
import { inspectXmp } from './inspect-xmp.ts';

/** What a PDF says of itself: people, programs, title, language, tags. */
export function inspectLabels(document: PDFDocument, found: Found): void {
  const info = document.context.lookup(document.context.trailerInfo.Info);
  let title = '';
  if (info instanceof PDFDict) {
    title = textOf(info, 'Title').trim();
    inspectInfo(info, found);
  }
  const xmpTitles: string[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream) || nameOf(object.dict, 'Type') !== 'Metadata') continue;
    const xmp = streamText(object);
    if (xmp === undefined) continue;
    xmpTitles.push(...inspectXmp(Buffer.from(xmp, 'latin1').toString('utf8'), found));
  }
  if (title === '' && xmpTitles.length === 0) found.add('no-title');
  inspectAccess(document, found);
}

const usual = new Set([
  ...['Title', 'Subject', 'Keywords', 'Author', 'Creator', 'Producer', 'CreationDate'],
  ...['ModDate', 'Trapped', 'PTEX.Fullbanner', 'GTS_PDFXVersion', 'GTS_PDFXConformance'],
]);

function inspectInfo(info: PDFDict, found: Found): void {
  const author = textOf(info, 'Author').trim();
  if (author !== '') found.add('author', '', author);
  for (const key of ['Creator', 'Producer', 'Title', 'Subject', 'Keywords']) {
    const value = textOf(info, key);
    if (holdsPath(value)) found.add('description-data', '', value);
  }
  for (const [key, value] of info.entries()) {
    const name = key.decodeText();
    if (!usual.has(name)) found.add('custom-property', '', `${name}: ${textOfObject(value)}`);
  }
}

/** A folder of somebody's machine, or an address of somebody. */
function holdsPath(value: string): boolean {
  return /[a-z]:\\|\\\\[a-z]|\/(?:home|users)\/|[\w.+-]+@[\w-]+\.\w/i.test(value);
}

function inspectAccess(document: PDFDocument, found: Found): void {
  const { catalog } = document;
  const marks = dictOf(catalog, 'MarkInfo');
  const isMarked = marks !== undefined && lookup(marks, 'Marked') === PDFBool.True;
  if (!isMarked || !catalog.has(PDFName.of('StructTreeRoot'))) found.add('not-tagged');
  if (textOf(catalog, 'Lang').trim() === '') found.add('no-language');
}
