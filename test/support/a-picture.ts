import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one grey dot, with more chunks where given and bytes after its end. */
export function aPng(wishes: { chunks?: [name: string, content: Buffer][]; after?: string } = {}) {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const chunks = [
    chunk('IHDR', header),
    ...(wishes.chunks ?? []).map(([name, content]) => chunk(name, content)),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, ...chunks, Buffer.from(wishes.after ?? '')]);
}

/** The marks of a JPEG around nothing much, with these segments and bytes after its end. */
export function aJpeg(
  wishes: { segments?: [marker: number, content: Buffer][]; after?: string } = {},
) {
  const segments = (wishes.segments ?? []).map(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  });
  const start = Buffer.from([0xff, 0xd8]);
  const scan = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
  return Buffer.concat([start, ...segments, scan, Buffer.from(wishes.after ?? '')]);
}

/** EXIF notes: camera, person, place and a thumbnail, as wished. */
export function exif(wishes: {
  model?: string;
  artist?: string;
  gps?: boolean;
  thumbnail?: boolean;
}) {
  const texts: [tag: number, text: string][] = [
    ...(wishes.model === undefined ? [] : [[0x0110, wishes.model] as [number, string]]),
    ...(wishes.artist === undefined ? [] : [[0x013b, wishes.artist] as [number, string]]),
  ];
  const entries = texts.length + (wishes.gps === true ? 1 : 0);
  const directory = Buffer.alloc(2 + entries * 12 + 4);
  const extra: Buffer[] = [];
  let at = 8 + directory.length;
  directory.writeUInt16LE(entries, 0);
  texts.forEach(([tag, text], index) => {
    const entry = 2 + index * 12;
    const content = Buffer.from(`${text}\0\0\0\0`);
    directory.writeUInt16LE(tag, entry);
    directory.writeUInt16LE(2, entry + 2);
    directory.writeUInt32LE(content.length, entry + 4);
    directory.writeUInt32LE(at, entry + 8);
    extra.push(content);
    at += content.length;
  });
  if (wishes.gps === true) directory.writeUInt16LE(0x8825, 2 + texts.length * 12);
  if (wishes.thumbnail === true) directory.writeUInt32LE(at, 2 + entries * 12);
  const head = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);
  return Buffer.concat([head, directory, ...extra]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(8 + body.length);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), 4 + body.length);
  return whole;
}
