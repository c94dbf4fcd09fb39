import { decodeEntities } from './entities.ts';

export interface PageElement {
  name: string;
  attributes: Map<string, string>;
  line: number;
  /** Text inside the element, markup left out. */
  text: string;
  /** Names of the elements around it, outermost first. */
  inside: string[];
}

export interface ParsedPage {
  elements: PageElement[];
  /** Text of the whole page with entities decoded, without scripts and styles. */
  text: string;
  faults: { line: number; text: string }[];
}

const empty = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr',
]); // prettier-ignore

const mayStayOpen = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'option']);

/** A strict reader for pages that we made: every element is closed, every attribute is quoted. */
export function parsePage(source: string): ParsedPage {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  const faults: ParsedPage['faults'] = [];
  let text = '';
  let line = 1;
  const token =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][\w:-]*)\s*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
  for (const [whole, closing, opening, rest] of source.matchAll(token)) {
    if (opening !== undefined) {
      const element = elementOf(opening.toLowerCase(), rest ?? '', line, open);
      elements.push(element);
      if (!empty.has(element.name)) open.push(element);
    } else if (closing !== undefined) {
      const name = closing.toLowerCase();
      while (
        open.length > 0 &&
        open.at(-1)?.name !== name &&
        mayStayOpen.has(open.at(-1)?.name ?? '')
      ) {
        open.pop();
      }
      if (open.at(-1)?.name === name) open.pop();
      else faults.push({ line, text: `</${name}> closes nothing` });
    } else if (whole === '<') {
      faults.push({ line, text: 'A < that is not markup' });
    } else if (!whole.startsWith('<')) {
      const words = decodeEntities(whole);
      for (const element of open) element.text += words;
      if (!open.some(({ name }) => name === 'script' || name === 'style')) text += words;
    }
    line += whole.split('\n').length - 1;
  }
  for (const element of open) {
    if (!mayStayOpen.has(element.name)) {
      faults.push({ line: element.line, text: `<${element.name}> is never closed` });
    }
  }
  return { elements, text, faults };
}

function elementOf(name: string, rest: string, line: number, open: PageElement[]): PageElement {
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single, bare] of rest.matchAll(
    /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    attributes.set(key.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return { name, attributes, line, text: '', inside: open.map((element) => element.name) };
}
