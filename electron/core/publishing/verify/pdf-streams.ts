import { inflateSync } from 'node:zlib';

/**
 * Text in the streams of a PDF and between them, whether or not a page still shows it: earlier revisions and
 * objects that nothing points to stay in the file, alternative texts stand in no page. Strings of drawing commands are joined, so that spaced-out
 * letters come together.
 */
export function* hiddenPdfTexts(bytes: Uint8Array): Generator<string, void, undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  let at = 0;
  while (unpacked < mostUnpacked) {
    const word = buffer.indexOf('stream', at, 'latin1');
    yield stringsOf(buffer.toString('latin1', at, word === -1 ? buffer.length : word));
    if (word === -1) break;
    const start = afterLineEnd(buffer, word + 6);
    const end = buffer.indexOf('endstream', start, 'latin1');
    if (end === -1) break;
    at = end + 9;
    const stored = buffer.subarray(start, end);
    const content = isZlib(buffer, start) ? inflated(stored) : stored;
    unpacked += content?.byteLength ?? 0;
    if (content !== null && isText(content)) yield stringsOf(content.toString('latin1'));
  }
}

const mostUnpacked = 400_000_000;

function afterLineEnd(buffer: Buffer, index: number): number {
  if (buffer[index] === 0x0d && buffer[index + 1] === 0x0a) return index + 2;
  return buffer[index] === 0x0a || buffer[index] === 0x0d ? index + 1 : index;
}

function isZlib(buffer: Buffer, index: number): boolean {
  const [first = 0, second = 0] = [buffer[index], buffer[index + 1]];
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function inflated(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: 50_000_000, finishFlush: 2 });
  } catch {
    return null;
  }
}

/** Fonts and pictures are not read: their first kilobyte is not text. */
function isText(content: Buffer): boolean {
  const head = content.subarray(0, 1024);
  const odd = head.filter((byte) => byte > 0x7e || (byte < 0x20 && ![9, 10, 13].includes(byte)));
  return odd.length < head.length / 4;
}

/** The strings of drawing commands and dictionaries, run together; other text as it stands. */
function stringsOf(content: string): string {
  if (!/\bT[jJ]\b|<<|\bDo\b/.test(content)) return content;
  const strings = content.match(/\((?:[^\\()]|\\[\s\S])*\)|<[0-9A-Fa-f\s]{4,}>/g) ?? [];
  return strings.map(decodeString).join('');
}

function decodeString(literal: string): string {
  if (literal.startsWith('<')) return decodeHex(literal.slice(1, -1));
  const inner = literal.slice(1, -1);
  // Numbers of glyphs, two bytes each, say nothing without their font: the pages are read with it.
  if (inner.includes('\0') || inner.startsWith('\\000')) return '';
  const text = inner.includes('\\') ? unescaped(inner) : inner;
  return text.startsWith('\u00fe\u00ff') ? utf16be(Buffer.from(text.slice(2), 'latin1')) : text;
}

function decodeHex(digits: string): string {
  const bytes = Buffer.from(digits.replace(/\s/g, ''), 'hex');
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? utf16be(bytes.subarray(2)) : bytes.toString('latin1');
}

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escape: string) => {
    if (escape >= '0' && escape < '8') return String.fromCharCode(parseInt(escape, 8));
    return '()\\'.includes(escape) ? escape : ' ';
  });
}

function utf16be(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}
