import { decodeEntities } from '#core/publishing/verify/entities.ts';

/** A paragraph of a Word document as its reader sees it. */
export interface WordParagraph {
  text: string;
  /** Tags of the content controls around it, outermost first. */
  controls: string[];
  isHeading: boolean;
  /** How deep it stands in a list; null outside lists. */
  listLevel: number | null;
}

/**
 * The paragraphs of `word/document.xml`: what was struck out, hidden text, instructions of fields and guidance
 * that nobody wrote over are left out. Reads each tag once, so that it takes no longer than the file is long.
 */
export function wordParagraphs(xml: string): WordParagraph[] {
  const found: WordParagraph[] = [];
  const controls: Control[] = [];
  const open: string[] = [];
  /** A text box in a paragraph has paragraphs of its own, so they are open within each other. */
  const paragraphs: WordParagraph[] = [];
  let left = 0; // elements around us whose content is left out
  let isHiddenRun = false;

  for (const [token] of xml.matchAll(/<[^<>]*>|[^<>]+/g)) {
    const paragraph = paragraphs.at(-1);
    const isRead = left === 0 && !isHiddenRun && paragraph !== undefined;
    if (!token.startsWith('<')) {
      if (open.at(-1) === 'w:t' && isRead) {
        paragraph.text += decodeEntities(token);
      }
      continue;
    }
    const [, close = '', name = ''] = /^<(\/?)([\w:.-]+)/.exec(token) ?? [];
    if (name === '') continue;
    if (close === '/') {
      if (open.pop() !== name) return found; // not well formed: what was read so far stands
      if (leftOut.has(name)) left -= 1;
      if (name === 'w:sdt') controls.pop();
      if (name === 'w:p' && paragraph !== undefined) found.push(paragraph);
      if (name === 'w:p') paragraphs.pop();
      continue;
    }
    const isEmpty = token.endsWith('/>');
    if (!isEmpty) open.push(name);
    if (open.length > deepest) return found;
    if (!isEmpty && leftOut.has(name)) left += 1;
    switch (name) {
      case 'w:sdt':
        if (!isEmpty) controls.push({ tag: '', isGuidance: false });
        break;
      case 'w:tag':
        setControl(controls, open, { tag: valueOf(token) });
        break;
      case 'w:showingPlcHdr':
        setControl(controls, open, { isGuidance: isOn(token) });
        break;
      case 'w:p':
        if (!isEmpty) paragraphs.push({ ...blank, controls: controls.map(({ tag }) => tag) });
        break;
      case 'w:pStyle':
        if (paragraph !== undefined) paragraph.isHeading = /heading|title/i.test(valueOf(token));
        break;
      case 'w:ilvl':
        if (paragraph !== undefined) paragraph.listLevel = Number(valueOf(token)) || 0;
        break;
      case 'w:numId':
        if (paragraph !== undefined) paragraph.listLevel ??= 0;
        break;
      case 'w:r':
        isHiddenRun = controls.some(({ isGuidance }) => isGuidance);
        break;
      case 'w:vanish':
        if (open.includes('w:r') && isOn(token)) isHiddenRun = true;
        break;
      case 'w:br':
      case 'w:cr':
        if (isRead) paragraph.text += '\n';
        break;
      case 'w:tab':
        if (isRead && open.at(-2) !== 'w:tabs' && !open.includes('w:pPr')) paragraph.text += ' ';
        break;
      default:
        break;
    }
  }
  return found;
}

interface Control {
  tag: string;
  isGuidance: boolean;
}

/** No report is nested as deeply: going on would take longer with every step. */
const deepest = 500;

const blank = { text: '', isHeading: false, listLevel: null };

/** Struck out, moved away, or said once more for older programs. */
const leftOut = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt']);

/** What stands in the properties of the innermost control. */
function setControl(controls: Control[], open: readonly string[], change: Partial<Control>): void {
  const control = controls.at(-1);
  if (control !== undefined && open.includes('w:sdtPr')) Object.assign(control, change);
}

function valueOf(tag: string): string {
  return decodeEntities(/\sw:val\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? '');
}

function isOn(tag: string): boolean {
  return !['0', 'false', 'off'].includes(valueOf(tag));
}
