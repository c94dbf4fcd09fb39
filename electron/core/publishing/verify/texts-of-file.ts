import { unfolded } from './check-calendars.ts';
import { parsePage } from './parse-page.ts';
import { hiddenPdfTexts } from './pdf-streams.ts';
import type { PdfContents } from './read-document.ts';
import { readZip, type ZipLimits } from './read-zip.ts';
import { decodedForms, stringsIn, utf16In, withoutTags } from './text-forms.ts';

/** A text found in a file, and where: "page 3", "bookmarks", "word/document.xml". Empty for the file itself. */
export interface FoundText {
  where: string;
  text: string;
}

/** Every text that can be got out of a file, in every form it may be hidden in. */
export async function* textsOf(
  file: { name: string; bytes: Uint8Array },
  readPdf: (bytes: Uint8Array) => Promise<PdfContents | null>,
  depth = 0,
): AsyncGenerator<FoundText, void, undefined> {
  const { name, bytes } = file;
  for (const text of decodedForms(name)) yield { where: 'its name', text };
  yield { where: 'hidden UTF-16 text', text: utf16In(bytes) };
  if (startsWith(bytes, '%PDF') || name.toLowerCase().endsWith('.pdf')) {
    yield* textsOfPdf(bytes, readPdf, depth);
  } else if (startsWith(bytes, 'PK\u0003\u0004')) {
    yield* textsOfZip(bytes, readPdf, depth);
  } else {
    yield* textsOfText(name, bytes);
  }
}

function* textsOfText(name: string, bytes: Uint8Array): Generator<FoundText, void, undefined> {
  const text = withoutChecksums(name, textIn(bytes));
  if (text === null) {
    yield { where: '', text: stringsIn(bytes) };
    return;
  }
  for (const form of decodedForms(text)) {
    yield { where: '', text: form };
    if (form.includes('<')) yield { where: '', text: withoutTags(form) };
  }
  if (/\.(html?|xml|svg|rels|xhtml)$/i.test(name) || /^\s*</.test(text)) {
    const page = parsePage(text);
    yield { where: 'its text', text: page.text };
    const values = page.elements.flatMap(({ attributes }) => [...attributes.values()]);
    yield { where: 'its attributes', text: values.join('\n') };
  }
  if (name.endsWith('.ics')) {
    for (const form of decodedForms(unfolded(text).join('\n'))) yield { where: '', text: form };
  }
}

async function* textsOfPdf(
  bytes: Uint8Array,
  readPdf: (bytes: Uint8Array) => Promise<PdfContents | null>,
  depth: number,
): AsyncGenerator<FoundText, void, undefined> {
  yield { where: 'its bytes', text: stringsIn(bytes) };
  for (const text of hiddenPdfTexts(bytes)) yield { where: 'its streams', text };
  const pdf = await readPdf(bytes);
  if (pdf === null) return;
  yield { where: 'its pages', text: pdf.pages.join('\n') };
  for (const { where, text } of pdf.parts) {
    for (const form of decodedForms(text)) yield { where, text: form };
  }
  for (const attachment of pdf.attachments) {
    yield* within(`attachment`, textsOfInner(attachment, readPdf, depth));
  }
}

async function* textsOfZip(
  bytes: Uint8Array,
  readPdf: (bytes: Uint8Array) => Promise<PdfContents | null>,
  depth: number,
): AsyncGenerator<FoundText, void, undefined> {
  yield { where: 'its bytes', text: stringsIn(bytes) };
  const { files } = await readZip(Buffer.from(bytes), innerLimits);
  for (const [name, inner] of files) {
    yield* within(name, textsOfInner({ name, bytes: inner }, readPdf, depth));
  }
}

const innerLimits: ZipLimits = {
  entries: 2_000,
  ratio: 200,
  entryBytes: 100_000_000,
  totalBytes: 300_000_000,
};

const deepest = 3;

async function* textsOfInner(
  file: { name: string; bytes: Uint8Array },
  readPdf: (bytes: Uint8Array) => Promise<PdfContents | null>,
  depth: number,
): AsyncGenerator<FoundText, void, undefined> {
  if (depth < deepest) yield* textsOf(file, readPdf, depth + 1);
}

async function* within(
  outer: string,
  texts: AsyncGenerator<FoundText, void, undefined>,
): AsyncGenerator<FoundText, void, undefined> {
  for await (const { where, text } of texts) {
    yield { where: where === '' ? outer : `${outer}, ${where}`, text };
  }
}

/** The bytes as text, or null when they are something else. UTF-16 says so in its first two bytes. */
function textIn(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isWide = first === 0xff && second === 0xfe;
  const encoding = first === 0xfe && second === 0xff ? 'utf-16be' : isWide ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Checksums are random: sooner or later one holds any short number. */
function withoutChecksums(name: string, text: string | null): string | null {
  return /^(tag)?manifest-/.test(name) ? (text?.replace(/^[0-9a-f]{128} /gm, '') ?? null) : text;
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic;
}
