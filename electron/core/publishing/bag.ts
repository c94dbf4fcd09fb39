import { createHash } from 'node:crypto';
import { countOf } from '#shared/calendar/date-words.ts';

/** A file of the payload, by its path under `data/`. */
export interface PayloadFile {
  path: string;
  bytes: Uint8Array;
}

/** A file of the bag, by its path in the zip. */
export interface BagFile {
  path: string;
  bytes: Uint8Array;
}

export interface BagInfo {
  sourceOrganization: string;
  description: string;
  externalIdentifier: string;
  groupIdentifier: string;
  /** `yyyy-mm-dd`: the only thing in a bag that is not in the records. */
  baggingDate: string;
}

/** The payload as a BagIt 1.0 bag (RFC 8493), sorted by path, so that the same payload gives the same bag. */
export function makeBag(payload: readonly PayloadFile[], info: BagInfo): BagFile[] {
  const files = payload.map(({ path, bytes }) => ({ path: `data/${path}`, bytes })).sort(byPath);
  const octets = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  const tags = [
    textFile('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    textFile('bag-info.txt', bagInfo(info, files.length, octets)),
    textFile('manifest-sha512.txt', manifest(files)),
  ].sort(byPath);
  const all = [...tags, textFile('tagmanifest-sha512.txt', manifest(tags)), ...files];
  return all.sort(byPath);
}

/** The files of a payload with their checksums, as the register keeps them. */
export function payloadFiles(
  payload: readonly PayloadFile[],
): { path: string; sha512: string; bytes: number }[] {
  return [...payload]
    .sort(byPath)
    .map(({ path, bytes }) => ({ path, sha512: sha512Of(bytes), bytes: bytes.byteLength }));
}

function bagInfo(info: BagInfo, count: number, octets: number): string {
  const lines = {
    'Source-Organization': info.sourceOrganization,
    'External-Description': info.description,
    'External-Identifier': info.externalIdentifier,
    'Bag-Group-Identifier': info.groupIdentifier,
    'Bagging-Date': info.baggingDate,
    'Bag-Size': sizeInWords(octets),
    'Payload-Oxum': `${String(octets)}.${String(count)}`,
    'Bag-Software-Agent': 'Clear Days',
  };
  return Object.entries(lines)
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}

function manifest(files: readonly BagFile[]): string {
  return files.map(({ path, bytes }) => `${sha512Of(bytes)}  ${path}\n`).join('');
}

/** "812 bytes", "24 KB", "1.3 MB": what a person calls the size. */
export function sizeInWords(octets: number): string {
  if (octets < 1000) return countOf(octets, 'byte');
  if (octets < 1_000_000) return `${String(Math.round(octets / 1000))} KB`;
  const megabytes = octets / 1_000_000;
  return `${megabytes < 10 ? megabytes.toFixed(1) : String(Math.round(megabytes))} MB`;
}

function sha512Of(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}

/** A file of words. */
export function textFile(path: string, words: string): PayloadFile {
  return { path, bytes: Buffer.from(words, 'utf8') };
}

function byPath(first: BagFile, second: BagFile): number {
  return first.path < second.path ? -1 : first.path > second.path ? 1 : 0;
}
