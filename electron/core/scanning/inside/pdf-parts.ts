import { type PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Found } from './found.ts';
import { isInsidePlace } from './inspect-office.ts';
import { inspectPicture } from './inspect-picture.ts';
import { dictOf, dictsWithin, lookup, nameOf, textOf } from './pdf-objects.ts';

/** Scripts, actions, attachments and private data, wherever in the file they are. */
export function inspectPdfParts(document: PDFDocument, found: Found): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    for (const dict of dictsWithin(object)) inspectDict(dict, found);
    if (object instanceof PDFRawStream) inspectStream(object, found);
  }
  const form = dictOf(document.catalog, 'AcroForm');
  if (form !== undefined && form.has(PDFName.of('XFA'))) {
    found.add('script', '', 'A form of its own kind (XFA)');
  }
  if (document.catalog.has(PDFName.of('Collection'))) found.add('attachment', '', 'A portfolio');
}

const runs = new Set([
  ...['Launch', 'SubmitForm', 'ImportData', 'Rendition', 'Movie', 'Sound'],
  ...['RichMediaExecute', 'GoToE', 'GoTo3DView'],
]);

function inspectDict(dict: PDFDict, found: Found): void {
  const action = nameOf(dict, 'S');
  if (action === 'JavaScript' || dict.has(PDFName.of('JS'))) {
    found.add('script', '', textOf(dict, 'JS'));
  } else if (runs.has(action) && isAction(dict)) {
    found.add('action', '', `${action} ${textOf(dict, 'F')}`);
  } else if (action === 'GoToR') {
    found.add('outside-link', '', textOf(dict, 'F') || fileName(dictOf(dict, 'F')));
  } else if (action === 'URI') {
    const address = textOf(dict, 'URI');
    if (isInsidePlace(address)) found.add('outside-link', '', address);
  }
  if (dict.has(PDFName.of('EF'))) found.add('attachment', '', fileName(dict));
  if (dict.has(PDFName.of('PieceInfo'))) {
    found.add('description-data', '', 'Data of the program that drew it');
  }
  if (nameOf(dict, 'Type') === 'Page' && dict.has(PDFName.of('Thumb'))) found.add('thumbnail');
}

/** `S` says other things in other dictionaries: of structure, of transparency, of borders. */
function isAction(dict: PDFDict): boolean {
  const type = nameOf(dict, 'Type');
  return type === '' || type === 'Action';
}

function fileName(dict: PDFDict | undefined): string {
  if (dict === undefined) return '';
  return textOf(dict, 'UF') || textOf(dict, 'F');
}

/** A photograph inside keeps the notes of its camera. */
function inspectStream(stream: PDFRawStream, found: Found): void {
  const filter = lookup(stream.dict, 'Filter');
  const isPhotograph = filter instanceof PDFName && filter.decodeText() === 'DCTDecode';
  if (isPhotograph) inspectPicture(stream.contents, found, 'a picture inside');
  if (nameOf(stream.dict, 'Type') === 'EmbeddedFile') found.add('attachment');
}
