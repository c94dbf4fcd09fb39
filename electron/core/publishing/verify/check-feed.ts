import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import { childrenOf, parseXml, type XmlElement } from './parse-xml.ts';
import { type SiteAddresses, whyNoSuchFile } from './site-addresses.ts';

type Files = ReadonlyMap<string, Buffer>;

/** The feed as RFC 4287 wants it, with links that lead to files of this website. */
export function checkFeed(files: Files, addresses: SiteAddresses): BundleCheck {
  const file = 'data/feed.atom';
  const source = files.get(file)?.toString('utf8') ?? '';
  const { root, faults } = parseXml(source);
  const problems: BundleProblem[] = faults.map((fault) => ({ file, ...fault }));
  const entries = root === null ? [] : childrenOf(root, 'entry');
  if (root !== null) {
    if (root.name !== 'feed' || root.attributes.get('xmlns') !== 'http://www.w3.org/2005/Atom') {
      problems.push({ file, line: root.line, text: 'It is not an Atom feed' });
    }
    const hasAuthor = childrenOf(root, 'author').some((author) => nameOf(author) !== '');
    if (!hasAuthor) problems.push({ file, line: root.line, text: 'It does not say who wrote it' });
    for (const part of [root, ...entries]) {
      problems.push(...faultsOf(part).map((text) => ({ file, line: part.line, text })));
      problems.push(...linkFaults(part, addresses).map((fault) => ({ file, ...fault })));
    }
    problems.push(...twice(entries).map((fault) => ({ file, ...fault })));
  }
  const good = `${entries.length} entries, each with an id of its own, a date and a link.`;
  return concluded({ id: 'feed', title: 'News feed' }, good, problems);
}

function faultsOf(part: XmlElement): string[] {
  const found: string[] = [];
  for (const name of ['id', 'title', 'updated']) {
    const given = childrenOf(part, name);
    if (given.length !== 1 || given[0]?.text.trim() === '') {
      found.push(`A ${part.name} needs one ${name}`);
    }
  }
  const id = childrenOf(part, 'id')[0]?.text ?? '';
  if (!/^(urn:uuid:[0-9a-f-]{36}|tag:[^,]+,\d{4}.*:.+|https?:\/\/.+)$/.test(id)) {
    found.push('An id is not one that can last for ever');
  }
  for (const name of ['updated', 'published']) {
    for (const { text } of childrenOf(part, name)) {
      if (!isInstant(text)) found.push(`${name} is not a date and time`);
    }
  }
  return found;
}

function isInstant(text: string): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
  return shape.test(text) && !Number.isNaN(Date.parse(text));
}

function linkFaults(part: XmlElement, addresses: SiteAddresses): { line: number; text: string }[] {
  const links = childrenOf(part, 'link');
  const found = links.flatMap(({ attributes, line }) => {
    const reason = whyNoSuchFile(attributes.get('href') ?? '', '', addresses);
    return reason === null ? [] : [{ line, text: reason }];
  });
  const hasPage = links.some(({ attributes }) => attributes.get('rel') === 'alternate');
  if (!hasPage) found.push({ line: part.line, text: `A ${part.name} has no link to its page` });
  return found;
}

function twice(entries: readonly XmlElement[]): { line: number; text: string }[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const id = childrenOf(entry, 'id')[0]?.text ?? '';
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ line: entry.line, text: 'Two entries have the same id' }] : [];
  });
}

function nameOf(author: XmlElement): string {
  return childrenOf(author, 'name')[0]?.text.trim() ?? '';
}
