/**
 * Text as it may leave the program: well formed, composed (NFC), without control characters and without
 * the invisible marks that reorder or hide what is read. Line ends become \n, tabs become spaces.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(unwanted, '');
}

/** The same on one line, with single spaces. */
export function plainLine(text: string): string {
  return plainText(text)
    .replace(/\s*\n\s*|\s{2,}/g, ' ')
    .trim();
}

/** The same for a name or title, which must say something: a heading is never empty. */
export function plainTitle(text: string): string {
  return plainLine(text) || 'Untitled';
}

/** Names on one line each; one that holds only invisible characters is none. */
export function plainNames(names: readonly string[]): string[] {
  return names.map(plainLine).filter((name) => name !== '');
}

/** The paragraphs of a text, without empty ones; single line ends inside a paragraph are kept. */
export function paragraphsOf(text: string | null): string[] {
  if (text === null) return [];
  return plainText(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Everything XML forbids, soft hyphens, zero-width spaces, byte order marks and bidirectional controls. */
const unwanted =
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]|\p{Noncharacter_Code_Point}|\p{Private_Use}/gu;
