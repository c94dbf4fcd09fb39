import { expect, test } from 'vitest';
import { withoutPictureNotes } from '#core/documents/picture-notes.ts';
import { inspectFile } from '#core/scanning/inside/inspect-file.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { aJpeg, aPng, exif } from '#test/support/a-picture.ts';

const app1 = (content: Buffer): [number, Buffer] => [
  0xe1,
  Buffer.concat([Buffer.from('Exif\0\0'), content]),
];
const xmp = (inner: string) =>
  Buffer.from(
    `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description ${inner}</rdf:Description></x:xmpmeta>`,
  );
const text = (words: string) => Buffer.from(words);

const cases: [kind: keyof typeof MEDIA_TYPES, what: string, kinds: string, Uint8Array][] = [
  ['jpeg', 'nothing besides its picture', '', aJpeg()],
  [
    'jpeg',
    'the place where it was taken',
    'place-taken',
    aJpeg({ segments: [app1(exif({ gps: true }))] }),
  ],
  ['jpeg', 'the camera', 'camera-notes', aJpeg({ segments: [app1(exif({ model: 'Camera 5' }))] })],
  [
    'jpeg',
    'the photographer',
    'author',
    aJpeg({ segments: [app1(exif({ artist: 'Jo Example' }))] }),
  ],
  ['jpeg', 'a thumbnail', 'thumbnail', aJpeg({ segments: [app1(exif({ thumbnail: true }))] })],
  [
    'jpeg',
    'a name in its description',
    'author',
    aJpeg({ segments: [[0xe1, xmp('photoshop:AuthorsPosition="Jo">')]] }),
  ],
  [
    'jpeg',
    'its history',
    'description-data',
    aJpeg({ segments: [[0xe1, xmp('><xmpMM:History><rdf:Seq/></xmpMM:History>')]] }),
  ],
  [
    'jpeg',
    'a comment',
    'picture-text',
    aJpeg({ segments: [[0xfe, text('Cropped to hide the name')]] }),
  ],
  ['jpeg', 'more after its end', 'after-picture', aJpeg({ after: 'PK and a zip file' })],
  ['png', 'nothing besides its picture', '', aPng()],
  ['png', 'the name of a program', '', aPng({ chunks: [['tEXt', text('Software\0Paint')]] })],
  ['png', 'a text', 'picture-text', aPng({ chunks: [['tEXt', text('Comment\0Draft for Jo')]] })],
  [
    'png',
    'the place where it was taken',
    'place-taken',
    aPng({ chunks: [['eXIf', exif({ gps: true })]] }),
  ],
  ['png', 'more after its end', 'after-picture', aPng({ after: 'hidden words' })],
  ['png', 'a JPEG inside', 'other-kind', aJpeg()],
  ['txt', 'plain words', '', text('Winter plan\r\nTwo lines')],
  ['txt', 'characters nobody can see', 'odd-characters', text('Winter\u202eplan')],
  ['txt', 'a PDF inside', 'other-kind unreadable', text('%PDF-1.7 nothing')],
  ['csv', 'cells', '', text('Name,Change\r\nGrant,-4.5\r\nRent,"-2,000"')],
  ['csv', 'a formula', 'formula', text('Name,Sum\r\nGrant,"=HYPERLINK(""http://x"")"')],
];

test.each(cases)('a %s with %s gives: %s [S5]', async (kind, _what, kinds, bytes) => {
  const found = await inspectFile(MEDIA_TYPES[kind], bytes);
  expect(found.map((one) => one.kind).join(' ')).toBe(kinds);
});

test.each(
  cases.filter(([kind, what]) => (kind === 'png' || kind === 'jpeg') && !what.includes('JPEG')),
)('a %s with %s is clean without its notes', async (kind, _what, _kinds, bytes) => {
  expect(await inspectFile(MEDIA_TYPES[kind], withoutPictureNotes(bytes))).toEqual([]);
});
