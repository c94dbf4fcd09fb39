const MOST_CHARACTERS = 100;

/** Letters that are not a plain letter with a mark, so that decomposing does not reach them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  '&': ' and ',
  '@': ' at ',
  '£': ' pound ',
  '%': ' per cent ',
};

const RESERVED = /^(?:con|prn|aux|nul|clock|conin|conout|com\d|lpt\d)(?:\.|$)/;

/**
 * A name for a file or an address: lower-case ASCII letters, digits and single hyphens, at most 100
 * characters, (or `most`), never a name that Windows keeps for itself. The fallback stands in for a text that
 * leaves nothing, such as one in another script.
 */
export function slugify(text: string, fallback = 'untitled', most = MOST_CHARACTERS): string {
  const slug = shorten(toWords(text), most);
  if (slug === '') return fallback;
  return isReservedOnWindows(slug) ? `${slug}-1` : slug;
}

/** Whether Windows keeps this name for a device, with any extension. */
export function isReservedOnWindows(name: string): boolean {
  return RESERVED.test(name);
}

/** A slug that is not taken yet: `minutes`, then `minutes-2`, `minutes-3`. */
export function uniqueSlug(text: string, taken: ReadonlySet<string>, fallback?: string): string {
  const slug = slugify(text, fallback);
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const candidate = `${shorten(slug, MOST_CHARACTERS - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function toWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʼ]/g, '')
    .replace(/[^\0-\x7f]|[&@%]/g, (letter) => LETTERS[letter] ?? ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Cuts at the end of a word where one ends in the last third, else anywhere. */
function shorten(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1).lastIndexOf('-');
  return slug.slice(0, cut > most * (2 / 3) ? cut : most).replace(/-+$/, '');
}
