import type { Found } from './found.ts';

const tags = {
  make: 0x010f,
  model: 0x0110,
  artist: 0x013b,
  exif: 0x8769,
  gps: 0x8825,
  taken: 0x9003,
  note: 0x9286,
  owner: 0xa430,
  serial: 0xa431,
} as const;
const described = new Set<number>([tags.make, tags.model, tags.taken, tags.note, tags.serial]);
const people = new Set<number>([tags.artist, tags.owner]);

/** Camera, person, place and thumbnail in the EXIF notes of a picture; damaged notes are passed over. */
export function inspectExif(bytes: Buffer, found: Found, where: string): void {
  const isLittle = bytes.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > bytes.length ? 0 : isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > bytes.length ? 0 : isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  const textAt = (entry: number): string => {
    const length = Math.min(long(entry + 4), 200);
    const at = length <= 4 ? entry + 8 : long(entry + 8);
    return bytes
      .toString('latin1', at, at + length)
      .replaceAll('\0', '')
      .trim();
  };

  let directories = 0;
  const readDirectory = (start: number, isFirst: boolean): void => {
    if (start === 0 || start + 2 > bytes.length || directories > 8) return;
    directories += 1;
    const entries = Math.min(short(start), 500);
    for (let index = 0; index < entries; index += 1) {
      const entry = start + 2 + index * 12;
      const tag = short(entry);
      if (tag === tags.gps) found.add('place-taken', where);
      else if (tag === tags.exif) readDirectory(long(entry + 8), false);
      else if (people.has(tag)) found.add('author', where, textAt(entry));
      else if (described.has(tag)) found.add('camera-notes', where, textAt(entry));
    }
    // The second directory of a photograph describes its thumbnail.
    if (isFirst && long(start + 2 + entries * 12) !== 0) found.add('thumbnail', where);
  };
  readDirectory(long(4), true);
}
