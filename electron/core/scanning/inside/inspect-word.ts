import type { Found } from './found.ts';
import { attribute, readXml } from './xml-tags.ts';
import type { ZipParts } from './zip-parts.ts';

/** Tracked changes, comments and hidden text of a Word document, by part. */
export function inspectWord({ texts }: ZipParts, found: Found): void {
  for (const [name, xml] of texts) {
    if (/^word\/comments[^/]*\.xml$/i.test(name)) inspectComments(xml, found);
    else if (/^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/i.test(name)) {
      inspectBody(xml, partName(name), found);
    }
  }
}

function partName(name: string): string {
  if (/header/.test(name)) return 'header';
  if (/footer/.test(name)) return 'footer';
  if (/notes/.test(name)) return 'notes';
  return 'text';
}

const tracked = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
const formatChanges = /^(rPr|pPr|tblPr|trPr|tcPr|sectPr|numbering)Change$/;

function inspectComments(xml: string, found: Found): void {
  let author = '';
  let words = '';
  for (const piece of readXml(xml)) {
    if (piece.kind === 'open' && piece.name === 'comment') {
      author = attribute(piece.attributes, 'author') ?? '';
      words = '';
    } else if (piece.kind === 'text') words += piece.text;
    else if (piece.kind === 'close' && piece.name === 'comment') {
      found.add('comment', '', author === '' ? words : `${author}: ${words.trim()}`);
    }
  }
}

/** Runs marked `vanish` are hidden; white words on the white page are as good as hidden. */
function inspectBody(xml: string, where: string, found: Found): void {
  let run = { hidden: false, white: false, words: '' };
  let inRun = false;
  for (const piece of readXml(xml)) {
    if (piece.kind === 'text') {
      if (inRun) run.words += piece.text;
      continue;
    }
    const { name } = piece;
    if (piece.kind === 'open') {
      if (tracked.has(name) || formatChanges.test(name)) {
        const who = attribute(piece.attributes, 'author') ?? '';
        found.add('tracked-change', where, who);
      }
      if (name === 'r') {
        inRun = true;
        run = { hidden: false, white: false, words: '' };
      }
      if (inRun && isOn(piece.attributes, name, ['vanish', 'webHidden'])) run.hidden = true;
      if (inRun && name === 'color') {
        run.white = /^f[c-f]f[c-f]f[c-f]$/i.test(attribute(piece.attributes, 'val') ?? '');
      }
      if (inRun && /^(shd|highlight)$/.test(name)) run.white = false;
    } else if (name === 'r' && inRun) {
      inRun = false;
      const words = run.words.trim();
      if (words !== '' && run.hidden) found.add('hidden-text', where, words);
      else if (words !== '' && run.white) found.add('invisible-text', where, words);
    }
  }
}

function isOn(attributes: string, name: string, names: readonly string[]): boolean {
  if (!names.includes(name)) return false;
  return !/^(0|false|off)$/i.test(attribute(attributes, 'val') ?? '');
}
