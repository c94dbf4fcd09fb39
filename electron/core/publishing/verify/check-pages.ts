import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import type { PageElement, ParsedPage } from './parse-page.ts';

type Pages = ReadonlyMap<string, ParsedPage>;

/** The structure that a screen reader and a browser without scripts rely on (R-131, R-132, S8). */
export function checkPages(pages: Pages): BundleCheck {
  const problems = [...pages].flatMap(([file, page]) =>
    [...structureFaults(page), ...safetyFaults(page)].map((fault) => ({ file, ...fault })),
  );
  const good = `${pages.size} pages: language, title, headings, tables and pictures are in order.`;
  return concluded({ id: 'pages', title: 'Web pages' }, good, problems);
}

type Fault = Omit<BundleProblem, 'file'>;

function structureFaults({ elements, faults }: ParsedPage): Fault[] {
  const found: Fault[] = [...faults];
  const named = (name: string): PageElement[] =>
    elements.filter((element) => element.name === name);
  if (!(named('html')[0]?.attributes.get('lang') ?? '').startsWith('en')) {
    found.push({ line: 1, text: 'The page does not say its language' });
  }
  if ((named('title')[0]?.text ?? '').trim() === '')
    found.push({ line: 1, text: 'The page has no title' });
  if (named('main').length !== 1) found.push({ line: 1, text: 'The page needs one main part' });
  const [first] = elements.filter(({ name, inside }) => name === 'a' && inside.includes('body'));
  if (first?.attributes.get('href') !== '#main')
    found.push({ line: 1, text: 'No skip link comes first' });
  found.push(...headingFaults(elements), ...idFaults(elements));
  for (const { line, attributes } of named('img')) {
    if (!attributes.has('alt')) found.push({ line, text: 'A picture has no alternative text' });
  }
  for (const { line } of named('table')) {
    if (!hasHeaders(elements, line)) found.push({ line, text: 'A table has no header cells' });
  }
  for (const { line, attributes, text } of named('a')) {
    const name = attributes.get('aria-label') ?? text;
    if (attributes.has('href') && name.trim() === '')
      found.push({ line, text: 'A link has no words' });
  }
  return found;
}

function headingFaults(elements: readonly PageElement[]): Fault[] {
  const headings = elements.filter(({ name }) => /^h[1-6]$/.test(name));
  const found: Fault[] = [];
  const tops = headings.filter(({ name }) => name === 'h1').length;
  if (tops !== 1) found.push({ line: 1, text: `The page has ${tops} headings of the first level` });
  let level = 0;
  for (const { name, line, text } of headings) {
    const next = Number(name[1]);
    if (next > level + 1)
      found.push({ line, text: `A heading jumps from level ${level} to ${next}` });
    if (text.trim() === '') found.push({ line, text: 'A heading is empty' });
    level = next;
  }
  return found;
}

function idFaults(elements: readonly PageElement[]): Fault[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes, line }) => {
    const id = attributes.get('id');
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ line, text: 'An id is used twice' }] : [];
  });
}

function hasHeaders(elements: readonly PageElement[], tableLine: number): boolean {
  const from = elements.findIndex(({ name, line }) => name === 'table' && line === tableLine);
  const rest = elements.slice(from + 1);
  const end = rest.findIndex(({ inside }) => !inside.includes('table'));
  const cells = (end === -1 ? rest : rest.slice(0, end)).filter(({ name }) => name === 'th');
  return cells.length > 0 && cells.every(({ attributes }) => attributes.has('scope'));
}

/** Public pages run nothing and load nothing from elsewhere. */
function safetyFaults({ elements }: ParsedPage): Fault[] {
  return elements.flatMap(({ name, attributes, line, text }): Fault[] => {
    if (name === 'script') return scriptFaults(attributes, text, line);
    if (forbidden.has(name)) return [{ line, text: `The page holds a ${name} element` }];
    const found: Fault[] = [];
    for (const [key, value] of attributes) {
      if (key.startsWith('on')) found.push({ line, text: 'An element has an event handler' });
      if (key === 'style') found.push({ line, text: 'An element has a style of its own' });
      if (/^\s*(javascript|data|vbscript|file):/i.test(value)) {
        found.push({ line, text: 'An address runs or holds code' });
      }
      const loads = key === 'src' || (name === 'link' && key === 'href');
      if (loads && /^([a-z]+:|\/\/)/i.test(value)) {
        found.push({ line, text: 'The page loads something from elsewhere' });
      }
    }
    return found;
  });
}

const forbidden = new Set(['iframe', 'object', 'embed', 'form', 'base', 'style', 'svg', 'math']);

/** The search of the website; what is in these files is for `check-scripts.ts`. */
const ownScripts = new Set(['assets/search-index.js', 'assets/search.js']);

function scriptFaults(attributes: Map<string, string>, text: string, line: number): Fault[] {
  if (ownScripts.has(attributes.get('src') ?? '') && text === '') return [];
  if (attributes.get('type') !== 'application/ld+json' || attributes.has('src')) {
    return [{ line, text: 'The page holds a script' }];
  }
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [{ line, text: 'The machine-readable facts cannot be read' }];
  }
}
