import { describe, expect, test } from 'vitest';
import { withoutPictureNotes } from '#core/documents/picture-notes.ts';

const segment = (marker: number, text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, 'latin1')]);
const chunk = (name: string, text: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, Buffer.from(name + text, 'latin1'), Buffer.alloc(4)]);
};

describe('A picture without its notes', () => {
  test('a JPEG loses EXIF, XMP, comments and what stands after it, and keeps its colours', () => {
    const jpeg = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, 'JFIF'),
      segment(0xe1, 'Exif GPS 51.75'),
      segment(0xe2, 'ICC_PROFILE\0 profile'),
      segment(0xe2, 'MPF second picture'),
      segment(0xed, 'Photoshop author'),
      segment(0xfe, 'comment'),
      segment(0xdb, 'table'),
      segment(0xda, 'scan'),
      Buffer.from([1, 2, 3, 0xff, 0xd9]),
      Buffer.from('hidden after the end'),
    ]);
    const text = Buffer.from(withoutPictureNotes(jpeg)).toString('latin1');
    for (const note of ['GPS', 'MPF', 'author', 'comment', 'hidden'])
      expect(text).not.toContain(note);
    for (const part of ['JFIF', 'ICC_PROFILE', 'table', 'scan']) expect(text).toContain(part);
  });

  test('a PNG keeps only the chunks that draw', () => {
    const png = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', 'size'),
      chunk('tEXt', 'Author secret'),
      chunk('eXIf', 'GPS'),
      chunk('IDAT', 'pixels'),
      chunk('IEND', ''),
      Buffer.from('hidden after the end'),
    ]);
    const text = Buffer.from(withoutPictureNotes(png)).toString('latin1');
    for (const note of ['secret', 'GPS', 'hidden']) expect(text).not.toContain(note);
    for (const part of ['IHDR', 'IDAT', 'IEND']) expect(text).toContain(part);
  });

  test('a damaged picture does not loop', () => {
    for (const bytes of [
      [0xff, 0xd8],
      [0xff, 0xd8, 0xff, 0xe1, 0, 0],
      [0x89, 0x50, 1],
    ]) {
      expect(withoutPictureNotes(Uint8Array.from(bytes)).length).toBeLessThanOrEqual(10);
    }
  });
});
