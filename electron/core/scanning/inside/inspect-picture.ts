import { inflateSync } from 'node:zlib';
import { inspectExif } from './exif.ts';
import type { Found } from './found.ts';
import { inspectXmp } from './inspect-xmp.ts';

/** What a JPEG or PNG carries besides its picture. */
export function inspectPicture(bytes: Uint8Array, found: Found, where = ''): void {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (picture[0] === 0xff && picture[1] === 0xd8) inspectJpeg(picture, found, where);
  else if (picture[0] === 0x89 && picture[1] === 0x50) inspectPng(picture, found, where);
}

const xmpMark = 'http://ns.adobe.com/xap/1.0/\0';
const comment = 0xfe;
const startOfScan = 0xda;
const endOfPicture = 0xd9;

function inspectJpeg(bytes: Buffer, found: Found, where: string): void {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === startOfScan) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end <= at + 3) break;
    inspectSegment(marker, bytes.subarray(at + 4, end), found, where);
    at = end;
  }
  const last = bytes.indexOf(Buffer.from([0xff, endOfPicture]), at);
  const rest = last === -1 ? 0 : bytes.length - last - 2;
  if (rest > 0 && !isPadding(bytes.subarray(last + 2))) {
    found.add('after-picture', where, `${String(rest)} bytes`);
  }
}

function inspectSegment(marker: number, content: Buffer, found: Found, where: string): void {
  const head = content.subarray(0, 40).toString('latin1');
  if (marker === comment) found.add('picture-text', where, content.toString('utf8'));
  else if (marker === 0xe1 && head.startsWith('Exif\0')) {
    inspectExif(content.subarray(6), found, where);
  } else if (marker === 0xe1 && head.startsWith(xmpMark)) {
    inspectXmp(content.subarray(xmpMark.length).toString('utf8'), found, where);
  } else if (marker === 0xed && head.startsWith('Photoshop')) {
    found.add('camera-notes', where, 'Photoshop notes');
  }
}

const textChunks = ['tEXt', 'zTXt', 'iTXt'];

function inspectPng(bytes: Buffer, found: Found, where: string): void {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, Math.min(end - 4, bytes.length));
    if (textChunks.includes(name)) inspectText(name, content, found, where);
    if (name === 'eXIf') inspectExif(content, found, where);
    at = end;
    if (name === 'IEND') break;
  }
  const rest = bytes.subarray(Math.min(at, bytes.length));
  if (rest.length > 0 && !isPadding(rest)) {
    found.add('after-picture', where, `${String(rest.length)} bytes`);
  }
}

function inspectText(name: string, content: Buffer, found: Found, where: string): void {
  const end = content.indexOf(0);
  const key = content.toString('latin1', 0, end === -1 ? content.length : end);
  // The name of the program that wrote it tells nothing about a person.
  if (key === 'Software') return;
  const words = name === 'zTXt' ? unpacked(content.subarray(end + 2)) : content.subarray(end + 1);
  const text = words.toString('utf8').replaceAll('\0', ' ');
  if (key === 'XML:com.adobe.xmp') inspectXmp(text, found, where);
  else found.add('picture-text', where, `${key}: ${text.trim()}`);
}

function unpacked(content: Buffer): Buffer {
  try {
    return inflateSync(content, { maxOutputLength: 1_000_000 });
  } catch {
    return Buffer.alloc(0);
  }
}

function isPadding(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0xff);
}
