import { decodeEntities } from './entities.ts';

/**
 * A text as it stands and as each common encoding would decode it, one after the other: entities,
 * percent-encoding, JSON and CSS escapes, quoted-printable, entities within those, base64.
 */
export function decodedForms(text: string): string[] {
  const forms = new Set([text]);
  for (const decode of decoders) {
    for (const form of [...forms]) forms.add(decode(form));
  }
  return [...forms, ...base64In(text)];
}

/** A text without the tags of markup in it: what cut a word in two is gone. */
export function withoutTags(text: string): string {
  return text.replace(/<[a-z!/?][^<>]*>/gi, '');
}

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
    return bytes.toString('utf8');
  });
}

function decodeEscapes(text: string): string {
  return text
    .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (_, code: string) => characterOf(code))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => characterOf(code))
    .replace(/\\x([0-9a-f]{2})/gi, (_, code: string) => characterOf(code))
    .replace(/\\([0-9a-f]{4,6})\s?/gi, (_, code: string) => characterOf(code))
    .replace(/\\[nrt]/g, ' ');
}

const decoders = [
  decodeEntities,
  decodePercent,
  decodeEscapes,
  decodeQuotedPrintable,
  decodeEntities,
];

function characterOf(hexadecimal: string): string {
  const code = parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (run) =>
      Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'),
    );
}

/** What runs of base64 say, where they say something readable. */
function base64In(text: string): string[] {
  const runs =
    text.match(/(?:[A-Za-z0-9+/_-]{4}[\r\n ]{0,3}){3,}[A-Za-z0-9+/_-]{0,3}={0,2}/g) ?? [];
  return runs.flatMap((run) => {
    const bytes = Buffer.from(run.replace(/\s/g, ''), 'base64');
    return readable(bytes.toString('utf8')).concat(readable(bytes.toString('utf16le')));
  });
}

function readable(text: string): string[] {
  return text.match(/[\p{Letter}\p{Number}\p{Punctuation}\p{Separator}\p{Symbol}]{5,}/gu) ?? [];
}

/** Runs of readable characters in bytes that are not text: ASCII, and Latin letters in UTF-8. */
export function stringsIn(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const runs: string[] = [];
  let start = 0;
  for (let index = 0; index <= buffer.length;) {
    const length = readableLength(buffer, index);
    if (length > 0) {
      index += length;
      continue;
    }
    if (index - start >= 5) runs.push(buffer.toString('utf8', start, index));
    index += 1;
    start = index;
  }
  return runs.join('\n');
}

/** 1 for a printable ASCII byte, 2 for a Latin letter in UTF-8, 0 for anything else. */
function readableLength(buffer: Buffer, index: number): 0 | 1 | 2 {
  const byte = buffer[index] ?? 0;
  if (byte >= 0x20 && byte < 0x7f) return 1;
  const next = buffer[index + 1] ?? 0;
  return byte >= 0xc2 && byte <= 0xc9 && next >= 0x80 && next < 0xc0 ? 2 : 0;
}

/** Readable text in bytes read as UTF-16, of both byte orders and at both offsets. */
export function utf16In(bytes: Uint8Array): string {
  const found = [0, 1].flatMap((offset) => {
    const length = bytes.byteLength - offset;
    const whole = Buffer.from(bytes.subarray(offset, offset + length - (length % 2)));
    return [
      readableRuns(whole.toString('utf16le')),
      readableRuns(whole.swap16().toString('utf16le')),
    ];
  });
  return found.filter((text) => text !== '').join('\n');
}

function readableRuns(text: string): string {
  return (text.match(/[\u0020-\u024f\u2010-\u203a\u20ac]{5,}/g) ?? []).join('\n');
}
