import type { Found } from './found.ts';
import { attribute, readXml } from './xml-tags.ts';
import type { ZipParts } from './zip-parts.ts';

/** Hidden slides, speaker notes and comments of a presentation. */
export function inspectSlides({ texts }: ZipParts, found: Found): void {
  for (const [name, xml] of texts) {
    const slide = /^ppt\/slides\/slide(\d+)\.xml$/i.exec(name)?.[1];
    if (slide !== undefined && isHiddenSlide(xml)) found.add('hidden-slide', `slide ${slide}`);
    const notes = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/i.exec(name)?.[1];
    if (notes !== undefined) {
      const words = notesOf(xml);
      if (words !== '') found.add('slide-notes', `slide ${notes}`, words);
    }
    if (/^ppt\/comments\/[^/]+\.xml$/i.test(name)) inspectComments(xml, found);
  }
}

function isHiddenSlide(xml: string): boolean {
  for (const piece of readXml(xml)) {
    if (piece.kind === 'open' && piece.name === 'sld') {
      return /^(0|false)$/.test(attribute(piece.attributes, 'show') ?? '');
    }
  }
  return false;
}

/** What was typed: the number of the slide is a field of its own and does not count. */
function notesOf(xml: string): string {
  let words = '';
  let inText = false;
  let inField = 0;
  for (const piece of readXml(xml)) {
    if (piece.kind === 'text') {
      if (inText && inField === 0) words += piece.text;
    } else if (piece.name === 't') inText = piece.kind === 'open' && !piece.empty;
    else if (piece.name === 'fld') inField += piece.kind === 'open' && !piece.empty ? 1 : -1;
    else if (piece.name === 'p' && piece.kind === 'close') words += ' ';
  }
  return words.trim();
}

function inspectComments(xml: string, found: Found): void {
  let words = '';
  for (const piece of readXml(xml)) {
    if (piece.kind === 'text') words += piece.text;
    if (piece.kind === 'close' && piece.name === 'cm') {
      found.add('comment', '', words.trim());
      words = '';
    }
  }
}
