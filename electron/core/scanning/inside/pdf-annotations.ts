import { PDFDict, type PDFDocument, PDFNumber } from '@cantoo/pdf-lib';
import type { Found } from './found.ts';
import { arrayOf, lookup, nameOf, textOf } from './pdf-objects.ts';

/** Comments, marks and form fields, page by page. */
export function inspectAnnotations(document: PDFDocument, found: Found): void {
  document.getPages().forEach((page, index) => {
    const where = `page ${String(index + 1)}`;
    for (const annotation of annotationsOf(page.node)) inspect(annotation, where, found);
  });
}

/** The annotations of a page that are what they should be. */
export function annotationsOf(page: PDFDict): PDFDict[] {
  const list = arrayOf(page, 'Annots');
  if (list === undefined) return [];
  return list
    .asArray()
    .map((_, index) => list.lookup(index))
    .filter((entry) => entry instanceof PDFDict);
}

const hiddenFlags = 0b10 | 0b100000; // Hidden, NoView

function inspect(annotation: PDFDict, where: string, found: Found): void {
  const words = textOf(annotation, 'Contents').trim();
  const author = textOf(annotation, 'T').trim();
  const said = author === '' || words === '' ? words : `${author}: ${words}`;
  switch (nameOf(annotation, 'Subtype')) {
    case 'Link':
    case 'PrinterMark':
    case 'TrapNet':
      return;
    case 'Popup':
      if (words !== '') found.add('comment', where, said);
      return;
    case 'Widget':
      found.add('form-field', where, author);
      return;
    case 'Redact':
      found.add('redaction-mark', where, said);
      return;
    case 'FileAttachment':
      found.add('attachment', where, said);
      return;
    case 'Screen':
    case 'Movie':
    case 'Sound':
    case 'RichMedia':
    case '3D':
      found.add('action', where, nameOf(annotation, 'Subtype'));
      return;
    default:
      if (words !== '' || isHidden(annotation)) found.add('comment', where, said);
      else found.add('mark', where, author);
  }
}

function isHidden(annotation: PDFDict): boolean {
  const flags = lookup(annotation, 'F');
  return flags instanceof PDFNumber && (flags.asNumber() & hiddenFlags) !== 0;
}
