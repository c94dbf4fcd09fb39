import { type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import type { Found } from './found.ts';
import { nameOf, reachableFrom, streamText } from './pdf-objects.ts';

/** What a PDF keeps of its own past: earlier revisions, objects left over, and bytes after its end. */
export function inspectRevisions(bytes: Uint8Array, document: PDFDocument, found: Found): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const ends = [...text.matchAll(/startxref\s{1,4}\d{1,12}\s{1,4}%%EOF/g)];
  // A file for fast viewing on the web has two parts from the start.
  const isForTheWeb = /\/Linearized\b/.test(text.slice(0, 2048));
  const earlier = ends.length - (isForTheWeb ? 2 : 1);
  if (earlier > 0) {
    found.add('earlier-revision', '', earlier === 1 ? '1 earlier' : `${String(earlier)} earlier`);
  }
  inspectEnd(text, found);
  inspectLeftovers(document, found);
}

/** Readers allow a few stray bytes after the end mark; more is something else. */
function inspectEnd(text: string, found: Found): void {
  const end = text.lastIndexOf('%%EOF');
  if (end === -1) return;
  const rest = text
    .slice(end + 5)
    .replaceAll('\0', ' ')
    .trim();
  if (rest.length > 16) found.add('after-end', '', `${String(rest.length)} bytes`);
}

/** Drawing commands that show words, in objects that no page leads to. */
function inspectLeftovers(document: PDFDocument, found: Found): void {
  const reachable = reachableFrom(document);
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (reachable.has(ref) || !(object instanceof PDFRawStream)) continue;
    if (['XRef', 'ObjStm', 'Metadata'].includes(nameOf(object.dict, 'Type'))) continue;
    const content = streamText(object);
    if (content !== undefined && /\bBT\b[^]{0,2000}?\bT[jJ]\b/.test(content)) {
      found.add('leftover', '', wordsOf(content));
    }
  }
}

function wordsOf(content: string): string {
  const strings = content.slice(0, 20_000).match(/\((?:[^\\()]|\\.){1,500}\)\s*Tj/g) ?? [];
  return strings.map((string) => string.slice(1, string.lastIndexOf(')'))).join(' ');
}
