import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import { readZip, type ZipLimits } from './read-zip.ts';

const office = /\.(docx?|docm|dotx?|dotm|xlsx?|xlsm|pptx?|pptm|odt|ods|odp|rtf)$/i;
const ownDocument = /\/minutes-(draft|approved)\.docx$/;

/** Office files do not go into a bundle, but for our own minutes, whose parts are whole and hold no more. */
export async function checkWordFiles(files: ReadonlyMap<string, Buffer>): Promise<BundleCheck> {
  const problems: BundleProblem[] = [];
  const found = [...files].filter(([file]) => office.test(file));
  for (const [file, bytes] of found) {
    const faults = ownDocument.test(file)
      ? await documentFaults(bytes)
      : ['Office files are not published: a PDF is'];
    problems.push(...faults.map((text) => ({ file, text })));
  }
  const good = `${found.length} Word files, made by us: whole, titled, in English, nothing hidden.`;
  return concluded({ id: 'word-files', title: 'Word files' }, good, problems);
}

/** A document of our own is small; more than this is not one. */
const limits: ZipLimits = {
  entries: 100,
  ratio: 200,
  entryBytes: 30_000_000,
  totalBytes: 60_000_000,
};

async function documentFaults(bytes: Buffer): Promise<string[]> {
  const { files, problems } = await readZip(bytes, limits);
  const found = problems.map(({ file, text }) => `${file}: ${text}`);
  const roots = new Map<string, XmlElement>();
  for (const [part, content] of files) {
    if (!/\.(xml|rels)$/i.test(part)) {
      found.push(`${part}: this part does not belong into our documents`);
      continue;
    }
    const { root, faults } = parseXml(content.toString('utf8').replace(/^<\?xml[^>]*\?>/, ''));
    found.push(...faults.slice(0, 3).map(({ line, text }) => `${part}, line ${line}: ${text}`));
    if (root !== null) roots.set(part, root);
  }
  for (const part of ['[Content_Types].xml', 'word/document.xml', 'docProps/core.xml']) {
    if (!files.has(part)) found.push(`${part}: it is missing`);
  }
  return [...found, ...contentFaults(roots)];
}

function contentFaults(roots: ReadonlyMap<string, XmlElement>): string[] {
  const found: string[] = [];
  const [title] = named(roots.get('docProps/core.xml'), 'dc:title');
  if ((title?.text ?? '').trim() === '') found.push('It has no title');
  const languages = named(roots.get('word/styles.xml'), 'w:lang');
  if (!languages.some(({ attributes }) => (attributes.get('w:val') ?? '').startsWith('en'))) {
    found.push('It does not say its language');
  }
  for (const [part, root] of roots) {
    if (part.endsWith('.rels')) {
      const outside = named(root, 'Relationship').filter(
        ({ attributes }) => attributes.get('TargetMode') === 'External',
      );
      if (outside.length > 0) found.push(`${part}: it leads to something outside`);
    }
    for (const [name, words] of forbidden) {
      if (named(root, name).length > 0) found.push(`${part}: it holds ${words}`);
    }
  }
  return [...found, ...orderFaults(roots.get('word/document.xml'))];
}

const forbidden = new Map([
  ['w:ins', 'tracked changes'],
  ['w:del', 'tracked changes'],
  ['w:moveFrom', 'tracked changes'],
  ['w:comment', 'comments'],
  ['w:vanish', 'hidden text'],
  ['w:object', 'an embedded file'],
  ['w:altChunk', 'an embedded file'],
]);

/** Headings one below the other, and tables with a head. */
function orderFaults(document: XmlElement | undefined): string[] {
  const found: string[] = [];
  let level = 0;
  for (const style of named(document, 'w:pStyle')) {
    const next = Number(/^Heading(\d)$/.exec(style.attributes.get('w:val') ?? '')?.[1] ?? 0);
    if (next === 0) continue;
    if (next > level + 1) found.push(`A heading jumps from level ${level} to ${next}`);
    level = next;
  }
  if (level === 0) found.push('It has no headings');
  for (const table of named(document, 'w:tbl')) {
    const heads = named(table, 'w:tblHeader').filter(
      ({ attributes }) => !['0', 'false', 'off'].includes(attributes.get('w:val') ?? ''),
    );
    if (heads.length === 0) found.push('A table has no header row');
  }
  return found;
}

function named(root: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = root === undefined ? [] : [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.name === name) found.push(element);
    waiting.push(...element.children.toReversed());
  }
  return found;
}
