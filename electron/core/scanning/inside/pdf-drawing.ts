import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withPdf } from '#core/documents/read-pdf.ts';
import type { Found } from './found.ts';
import { followDrawing } from './follow-drawing.ts';
import { hiddenWords } from './hidden-words.ts';
import { lookup, nameOf } from './pdf-objects.ts';

/** Words that the drawing of the pages hides: under rectangles and pictures, white on white, invisible. */
export async function inspectDrawing(
  bytes: Uint8Array,
  document: PDFDocument,
  found: Found,
): Promise<void> {
  const light = (await withoutPictures(document)) ?? bytes;
  await withPdf(light, async (pdf) => {
    const layers = await pdf.getOptionalContentConfig({ intent: 'any' });
    // Its types leave out what a layer is.
    for (const [, group] of [...layers] as [string, { visible: boolean; name: string | null }][]) {
      if (!group.visible) found.add('hidden-layer', '', group.name ?? '');
    }
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      await inspectPage(page, number, { layers, found });
      page.cleanup();
    }
  });
}

async function inspectPage(
  page: PDFPageProxy,
  number: number,
  { layers, found }: { layers: { isVisible(group: unknown): boolean } | null; found: Found },
): Promise<void> {
  const drawing = await page.getOperatorList({ intent: 'display', annotationMode: 1 });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const followed = followDrawing(drawing, (group) => layers?.isVisible(group) ?? true);
  const where = `page ${String(number)}`;
  for (const { kind, words } of hiddenWords(followed, { left, bottom, right, top })) {
    found.add(kind, where, words);
  }
}

/**
 * The same document with a dot for each picture: where pictures lie matters here, what they show does not,
 * and unpacking them takes long. A picture that lets what is below shine through is two dots wide.
 */
async function withoutPictures(document: PDFDocument): Promise<Uint8Array | null> {
  const { context } = document;
  let replaced = 0;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || nameOf(object.dict, 'Subtype') !== 'Image') continue;
    // Stencils are small, and a stencil of one dot would be a rectangle.
    if (object.dict.has(PDFName.of('ImageMask'))) continue;
    const isClear = object.dict.has(PDFName.of('SMask')) || object.dict.has(PDFName.of('Mask'));
    const width = isClear ? 2 : 1;
    const dict = PDFDict.withContext(context);
    dict.set(PDFName.of('Type'), PDFName.of('XObject'));
    dict.set(PDFName.of('Subtype'), PDFName.of('Image'));
    dict.set(PDFName.of('Width'), PDFNumber.of(width));
    dict.set(PDFName.of('Height'), PDFNumber.of(1));
    dict.set(PDFName.of('BitsPerComponent'), PDFNumber.of(8));
    dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceGray'));
    const layer = lookup(object.dict, 'OC');
    if (layer !== undefined) dict.set(PDFName.of('OC'), layer);
    context.assign(ref, PDFRawStream.of(dict, new Uint8Array(width)));
    replaced += 1;
  }
  return replaced === 0 ? null : document.save({ useObjectStreams: false, addDefaultPage: false });
}
