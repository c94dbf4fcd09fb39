import type { Found } from './found.ts';

/** Plain text and tables hide little: characters without a shape, and cells that begin like formulas. */
export function inspectText(bytes: Uint8Array, isTable: boolean, found: Found): void {
  const text = decode(bytes);
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const where = `line ${String(index + 1)}`;
    if (/[\u200b\u2060\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(line)) {
      found.add('odd-characters', where);
    }
    if (isTable && /(?:^|[,;\t])"?[=+@\t](?!$)|(?:^|[,;\t])"?-[^\d.,;\s]/.test(line)) {
      found.add('formula', where, line);
    }
  });
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
