import type { Found } from './found.ts';
import { attribute, readXml } from './xml-tags.ts';

/**
 * People, earlier files and places in a file's XMP description. Gives back the titles in it. Names of
 * programs and times tell nothing about a person and are left alone.
 */
export function inspectXmp(xmp: string, found: Found, where = ''): string[] {
  const titles: string[] = [];
  const path: string[] = [];
  for (const piece of readXml(xmp)) {
    if (piece.kind === 'open') {
      inspectNamed(piece.name, '', { found, where });
      inspectAttributes(piece.attributes, { found, where });
      if (!piece.empty) path.push(piece.name);
    } else if (piece.kind === 'close') path.pop();
    else {
      const words = piece.text.trim();
      if (words === '') continue;
      if (path.includes('title')) titles.push(words);
      for (const name of path) inspectNamed(name, words, { found, where });
    }
  }
  return titles;
}

interface Place {
  found: Found;
  where: string;
}

const people = new Set(['creator', 'Author', 'AuthorsPosition', 'CaptionWriter', 'LastModifiedBy']);
const earlier = new Set([
  'History',
  'DerivedFrom',
  'Ingredients',
  'Manifest',
  'filePath',
  'Pantry',
]);

/** Elements that only hold others say something only once there are words in them. */
function inspectNamed(name: string, words: string, { found, where }: Place): void {
  if (/^GPS/.test(name) && words !== '') found.add('place-taken', where, words);
  if (people.has(name) && words !== '') found.add('author', where, words);
  if (earlier.has(name)) found.add('description-data', where, words);
}

function inspectAttributes(attributes: string, { found, where }: Place): void {
  if (/[\s:]GPS(Latitude|Longitude)\s*=/.test(attributes)) found.add('place-taken', where);
  for (const name of ['Author', 'AuthorsPosition', 'CaptionWriter', 'LastModifiedBy']) {
    const value = attribute(attributes, name) ?? '';
    if (value !== '') found.add('author', where, value);
  }
  const earlierFile = attribute(attributes, 'filePath') ?? '';
  if (earlierFile !== '') found.add('description-data', where, earlierFile);
}
