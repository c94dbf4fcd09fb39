import { posix } from 'node:path';
import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import type { ParsedPage } from './parse-page.ts';

/** Every link inside the bundle leads to a file, and to a place in it, that is there. */
export function checkLinks(
  files: ReadonlyMap<string, Buffer>,
  pages: ReadonlyMap<string, ParsedPage>,
): BundleCheck {
  const problems: BundleProblem[] = [];
  let count = 0;
  for (const [file, page] of pages) {
    for (const { attributes, line } of page.elements) {
      for (const key of ['href', 'src']) {
        const link = attributes.get(key);
        if (link === undefined || /^(https?|mailto|tel):/i.test(link)) continue;
        count += 1;
        const reason = whyBroken(link, file, files, pages);
        if (reason !== null) problems.push({ file, line, text: reason });
      }
    }
  }
  return concluded({ id: 'links', title: 'Links' }, `${count} links inside the bundle.`, problems);
}

function whyBroken(
  link: string,
  from: string,
  files: ReadonlyMap<string, Buffer>,
  pages: ReadonlyMap<string, ParsedPage>,
): string | null {
  const [path = '', anchor] = link.split('#', 2);
  const decoded = decodedPath(path);
  if (decoded === null || decoded.startsWith('/'))
    return `The link ${link} leads out of the bundle`;
  const target = decoded === '' ? from : posix.join(posix.dirname(from), decoded);
  if (!target.startsWith('data/')) return `The link ${link} leads out of the bundle`;
  if (!files.has(target)) return `The link ${link} leads to nothing`;
  if (anchor === undefined || anchor === '') return null;
  const there = pages
    .get(target)
    ?.elements.some(({ attributes }) => attributes.get('id') === anchor);
  return there === true ? null : `The link ${link} leads to a place that is not on the page`;
}

function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
