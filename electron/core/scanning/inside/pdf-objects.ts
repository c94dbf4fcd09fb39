import { inflateSync } from 'node:zlib';
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** The objects of a PDF, every one of them, whether or not a page points to it. Nothing is changed. */
export async function openPdfObjects(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    preserveXFA: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
}

/** A dictionary's entry, followed to what it stands for. */
export function lookup(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key));
}

export function dictOf(dict: PDFDict, key: string): PDFDict | undefined {
  const value = lookup(dict, key);
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function arrayOf(dict: PDFDict, key: string): PDFArray | undefined {
  const value = lookup(dict, key);
  return value instanceof PDFArray ? value : undefined;
}

/** A name without its slash, or the empty string. */
export function nameOf(dict: PDFDict, key: string): string {
  const value = lookup(dict, key);
  return value instanceof PDFName ? value.decodeText() : '';
}

/** The words of a text entry, or the empty string. */
export function textOf(dict: PDFDict, key: string): string {
  return textOfObject(lookup(dict, key));
}

export function textOfObject(value: PDFObject | undefined): string {
  if (value instanceof PDFString || value instanceof PDFHexString) {
    try {
      return value.decodeText();
    } catch {
      return '';
    }
  }
  return '';
}

/** Every dictionary within an object, itself included; what is only pointed to is not followed. */
export function* dictsWithin(object: PDFObject): Generator<PDFDict, void, undefined> {
  const waiting: PDFObject[] = [object];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const dict = next instanceof PDFStream ? next.dict : next;
    if (dict instanceof PDFDict) {
      yield dict;
      waiting.push(...dict.values());
    } else if (dict instanceof PDFArray) waiting.push(...dict.asArray());
  }
}

/** The indirect objects that the document itself leads to. */
export function reachableFrom(document: PDFDocument): Set<PDFRef> {
  const { context } = document;
  const { Root, Info, Encrypt, ID } = context.trailerInfo;
  const seen = new Set<PDFRef>();
  const waiting = [Root, Info, Encrypt, ID].filter((object) => object !== undefined);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof PDFRef) {
      if (seen.has(next)) continue;
      seen.add(next);
      const object = context.lookup(next);
      if (object !== undefined) waiting.push(object);
      continue;
    }
    const inside = next instanceof PDFStream ? next.dict : next;
    if (inside instanceof PDFDict) waiting.push(...inside.values());
    else if (inside instanceof PDFArray) waiting.push(...inside.asArray());
  }
  return seen;
}

/** The content of a stream as Latin-1 text; undefined where it is packed in a way that holds no text. */
export function streamText(stream: PDFObject, mostBytes = 50_000_000): string | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  const filter = lookup(stream.dict, 'Filter');
  const names =
    filter instanceof PDFArray ? filter.asArray() : filter === undefined ? [] : [filter];
  const packed = Buffer.from(stream.contents);
  if (names.length === 0) return packed.toString('latin1');
  const [only] = names;
  if (names.length > 1 || !(only instanceof PDFName) || only.decodeText() !== 'FlateDecode') {
    return undefined;
  }
  try {
    return inflateSync(packed, { maxOutputLength: mostBytes, finishFlush: 2 }).toString('latin1');
  } catch {
    return undefined;
  }
}
