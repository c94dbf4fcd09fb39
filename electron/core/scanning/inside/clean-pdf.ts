import {
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { withoutPictureNotes } from '#core/documents/picture-notes.ts';
import { flattenAnnotations } from './flatten-annotations.ts';
import { isInsidePlace } from './inspect-office.ts';
import { cleanDescription } from './clean-description.ts';
import {
  dictOf,
  dictsWithin,
  lookup,
  nameOf,
  openPdfObjects,
  reachableFrom,
  textOf,
} from './pdf-objects.ts';

/**
 * The same pages without scripts, actions, attachments, comments, properties and earlier revisions. What
 * was drawn or filled in on a page stays, as part of the page.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await openPdfObjects(bytes);
  if (document.isEncrypted) throw new Error('A locked document cannot be cleaned');
  flattenAnnotations(document);
  cleanCatalogue(document);
  cleanDescription(document);
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    for (const dict of dictsWithin(object)) cleanDict(dict);
  }
  cleanPhotographs(document);
  const reachable = reachableFrom(document);
  for (const [ref] of document.context.enumerateIndirectObjects()) {
    if (!reachable.has(ref)) document.context.delete(ref);
  }
  return document.save({ rewrite: true, addDefaultPage: false, updateFieldAppearances: false });
}

function cleanCatalogue({ catalog }: PDFDocument): void {
  for (const key of ['AcroForm', 'AA', 'AF', 'Collection', 'Threads', 'SpiderInfo', 'Perms']) {
    catalog.delete(PDFName.of(key));
  }
  // Opening at a page is kept; opening with an action is not.
  if (!(lookup(catalog, 'OpenAction') instanceof PDFArray))
    catalog.delete(PDFName.of('OpenAction'));
  const names = dictOf(catalog, 'Names');
  for (const key of ['EmbeddedFiles', 'JavaScript', 'AlternatePresentations', 'Renditions']) {
    names?.delete(PDFName.of(key));
  }
}

const left = ['Metadata', 'PieceInfo', 'Thumb', 'AA', 'AF', 'LastModified', 'JS', 'EF'];

function cleanDict(dict: PDFDict): void {
  const isDescription = nameOf(dict, 'Type') === 'Catalog';
  for (const key of left) {
    if (!(isDescription && key === 'Metadata')) dict.delete(PDFName.of(key));
  }
  const action = dictOf(dict, 'A');
  if (action !== undefined && !isHarmless(action)) dict.delete(PDFName.of('A'));
}

function isHarmless(action: PDFDict): boolean {
  action.delete(PDFName.of('Next'));
  const kind = nameOf(action, 'S');
  if (kind === 'URI') return !isInsidePlace(textOf(action, 'URI'));
  // `A` is an action only where it says so: elsewhere it is an attribute of a part of the text.
  return kind === '' || kind === 'GoTo' || kind === 'Named';
}

/** Photographs lose the notes of the camera, not the picture. */
function cleanPhotographs({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(ref instanceof PDFRef) || !(object instanceof PDFRawStream)) continue;
    const filter = lookup(object.dict, 'Filter');
    if (!(filter instanceof PDFName) || filter.decodeText() !== 'DCTDecode') continue;
    context.assign(ref, PDFRawStream.of(object.dict, withoutPictureNotes(object.contents)));
  }
}
