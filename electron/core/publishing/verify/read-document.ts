import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Everything a reader, a search engine or a curious person can get out of a PDF. */
export interface PdfContents {
  title: string;
  language: string;
  tagged: boolean;
  encrypted: boolean;
  /** Text of each page, in reading order of the file. */
  pages: string[];
  /** Width and height of each page in points, as shown. */
  sizes: { width: number; height: number }[];
  /** Other texts by where they stand: properties, XMP, bookmarks, annotations, form fields. */
  parts: { where: string; text: string }[];
  attachments: { name: string; bytes: Uint8Array }[];
  hasScripts: boolean;
  bookmarks: number;
  /** What stands at the foot of each page, where texts were read. */
  feet: string[];
  /** Pages, from 0, at which a bookmark leads to. */
  partsBegin: Set<number>;
  /** Whether the file claims PDF/UA-1. */
  claimsUa: boolean;
}

/**
 * Reads a PDF to the last corner, or null when it does not open. `some` reads page texts only up to the
 * first that has any: enough to know that the file can be read aloud, where nothing is searched for.
 */
export async function readDocument(
  bytes: Uint8Array,
  texts: 'all' | 'some' = 'all',
): Promise<PdfContents | null> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the buffer away from whoever hands it over
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const pdf = await task.promise;
    return await contentsOf(pdf, texts);
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}

async function contentsOf(pdf: PDFDocumentProxy, texts: 'all' | 'some'): Promise<PdfContents> {
  const { info, metadata } = (await pdf.getMetadata()) as {
    info: Record<string, unknown>;
    metadata: { getRaw: () => string } | null;
  };
  const xmp = metadata?.getRaw() ?? '';
  const tree = await pdf.getOutline();
  const outline = bookmarksOf(tree);
  const attachments = await attachmentsOf(pdf);
  const contents: PdfContents = {
    title: textOf(info['Title']),
    language: textOf(info['Language']),
    tagged: await isTagged(pdf),
    encrypted: textOf(info['EncryptFilterName']) !== '',
    pages: [],
    sizes: [],
    parts: [
      { where: 'document properties', text: JSON.stringify(info) },
      { where: 'XMP metadata', text: xmp },
      { where: 'bookmarks', text: outline.join('\n') },
      { where: 'attachments', text: attachments.map(({ name }) => name).join('\n') },
    ],
    attachments,
    hasScripts: (await pdf.getJSActions()) !== null,
    bookmarks: outline.length,
    feet: [],
    partsBegin: await pagesOfBookmarks(pdf, tree),
    claimsUa: /pdfuaid:part(>|=["'])\s*1/.test(xmp),
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const enough = texts === 'some' && contents.pages.some((page) => page.trim() !== '');
    await readPage(pdf, number, contents, !enough);
  }
  return contents;
}

async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  into: PdfContents,
  withText: boolean,
): Promise<void> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  into.sizes.push({ width, height });
  if (!withText) {
    into.pages.push('');
    into.feet.push('');
    return;
  }
  const { items } = await page.getTextContent({ disableNormalization: true });
  into.pages.push(
    items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
  );
  into.feet.push(items.map((item) => (isAtFoot(item, page.view) ? item.str : '')).join(''));
  const annotations = (await page.getAnnotations()) as object[];
  if (annotations.length > 0) {
    into.parts.push({ where: `notes on page ${number}`, text: JSON.stringify(annotations) });
  }
  page.cleanup();
}

/** pdf.js says this as a map, whatever its types say. */
async function isTagged(pdf: PDFDocumentProxy): Promise<boolean> {
  const mark = (await pdf.getMarkInfo()) as unknown;
  return mark instanceof Map && mark.get('Marked') === true;
}

/** Whether a text stands in the lowest 20 mm of the page, where our page numbers are. */
function isAtFoot(item: object, [, bottom = 0]: number[]): item is { str: string } {
  if (!('str' in item) || !('transform' in item) || !Array.isArray(item.transform)) return false;
  return Number(item.transform[5]) - bottom < 57;
}

async function pagesOfBookmarks(
  pdf: PDFDocumentProxy,
  outline: Bookmark[] | null,
): Promise<Set<number>> {
  const pages = new Set<number>();
  for (const { dest, items } of outline ?? []) {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const target: unknown = place?.[0];
    if (typeof target === 'number') pages.add(target);
    else if (isRef(target)) pages.add(await pdf.getPageIndex(target));
    for (const page of await pagesOfBookmarks(pdf, items)) pages.add(page);
  }
  return pages;
}

function isRef(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

interface Bookmark {
  title: string;
  dest: string | unknown[] | null;
  url: string | null;
  items: Bookmark[];
}

function bookmarksOf(outline: Bookmark[] | null): string[] {
  return (outline ?? []).flatMap(({ title, url, items }) => [
    title + (url === null ? '' : ` ${url}`),
    ...bookmarksOf(items),
  ]);
}

async function attachmentsOf(pdf: PDFDocumentProxy): Promise<PdfContents['attachments']> {
  const found = (await pdf.getAttachments()) ?? new Map<string, { filename: string }>();
  const attachments: PdfContents['attachments'] = [];
  for (const [id, { filename }] of found) {
    const content = (await pdf.getAttachmentContent(id)) as unknown;
    const bytes = content instanceof Uint8Array ? content : new Uint8Array();
    attachments.push({ name: `${id}\n${filename}`, bytes });
  }
  return attachments;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
