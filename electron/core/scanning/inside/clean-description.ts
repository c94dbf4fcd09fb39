import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { lookup, streamText, textOf } from './pdf-objects.ts';
import { startFinding } from './found.ts';
import { inspectXmp } from './inspect-xmp.ts';

/** Leaves a document its title and its claim to be accessible; names, programs and times go. */
export function cleanDescription(document: PDFDocument): void {
  const { context, catalog } = document;
  const info = context.lookup(context.trailerInfo.Info);
  const old = oldDescription(document);
  const title = (info instanceof PDFDict ? textOf(info, 'Title') : '') || old.title;
  const fresh = PDFDict.withContext(context);
  if (title !== '') fresh.set(PDFName.of('Title'), PDFHexString.fromText(title));
  context.trailerInfo.Info = context.register(fresh);
  catalog.delete(PDFName.of('Metadata'));
  if (title === '' && !old.isAccessible) return;
  const bytes = new TextEncoder().encode(xmpOf(title, old.isAccessible));
  const stream = context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}

function oldDescription({ catalog }: PDFDocument): { title: string; isAccessible: boolean } {
  const stream = lookup(catalog, 'Metadata');
  const packed = stream instanceof PDFStream ? streamText(stream) : undefined;
  if (packed === undefined) return { title: '', isAccessible: false };
  const xmp = Buffer.from(packed, 'latin1').toString('utf8');
  const [title = ''] = inspectXmp(xmp, startFinding());
  return { title, isAccessible: /pdfuaid:part\s*(?:>|=\s*["'])\s*1/.test(xmp) };
}

function xmpOf(title: string, isAccessible: boolean): string {
  const words = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const claim = isAccessible
    ? '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'
    : '';
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></dc:title></rdf:Description>${claim}</rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}
