import { decodeEntities } from './entities.ts';

export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  line: number;
  /** Text directly inside the element, and of those inside it. */
  text: string;
  children: XmlElement[];
}

/** What is wrong with a file of XML, with its line. */
export interface XmlFault {
  line: number;
  text: string;
}

/**
 * A strict reader for the XML that we made: one root, every element closed, every attribute quoted and once,
 * no declarations that could hide text. The root is null where the file cannot be read at all.
 */
export function parseXml(source: string): { root: XmlElement | null; faults: XmlFault[] } {
  const faults: XmlFault[] = [];
  const top: XmlElement = { name: '', attributes: new Map(), line: 0, text: '', children: [] };
  const open: XmlElement[] = [top];
  const body = source.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>/i, '');
  let line = 1;
  const token = /<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:"[^"]*"|'[^']*'|[^'"<>])*?)(\/?)>|[^<]+|</g;
  for (const [whole, closing, opening, rest = '', alone] of body.matchAll(token)) {
    const inner = open.at(-1) ?? top;
    if (opening !== undefined) {
      const element = elementOf(opening, rest, line, faults);
      inner.children.push(element);
      if (alone === '') open.push(element);
    } else if (closing !== undefined) {
      if (open.length < 2 || inner.name !== closing) {
        faults.push({ line, text: `</${closing}> closes nothing` });
      } else open.pop();
    } else if (whole === '<') {
      faults.push({ line, text: 'A < that is not an element' });
    } else {
      addText(open, whole, line, faults);
    }
    line += whole.split('\n').length - 1;
  }
  for (const element of open.slice(1)) {
    faults.push({ line: element.line, text: `<${element.name}> is never closed` });
  }
  const [root = null, ...more] = top.children;
  if (root === null || more.length > 0) faults.push({ line: 1, text: 'It needs one root' });
  return { root, faults };
}

/** The elements of this name directly inside. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function addText(open: XmlElement[], text: string, line: number, faults: XmlFault[]): void {
  if (open.length < 2 && text.trim() !== '') faults.push({ line, text: 'Text outside the root' });
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) {
    faults.push({ line, text: 'An & that is not an escape' });
  }
  const words = decodeEntities(text);
  for (const element of open) element.text += words;
}

function elementOf(name: string, rest: string, line: number, faults: XmlFault[]): XmlElement {
  const attributes = new Map<string, string>();
  const pair = /\s+([\w:.-]+)="([^"<]*)"/g;
  for (const [, key = '', value = ''] of rest.matchAll(pair)) {
    if (attributes.has(key)) faults.push({ line, text: `The attribute ${key} is there twice` });
    attributes.set(key, decodeEntities(value));
  }
  if (rest.replace(pair, '').trim() !== '') {
    faults.push({ line, text: `<${name}> has an attribute that cannot be read` });
  }
  return { name, attributes, line, text: '', children: [] };
}
