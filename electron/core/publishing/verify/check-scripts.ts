import { resourceText } from '#core/documents/resources.ts';
import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';

/**
 * The only scripts that may leave are the search of the website, unchanged, and its list of words, which is
 * one value of data and nothing that runs.
 */
export function checkScripts(files: ReadonlyMap<string, Buffer>): BundleCheck {
  const problems: BundleProblem[] = [];
  const scripts = [...files].filter(([name]) => /\.[cm]?js$/i.test(name));
  for (const [file, bytes] of scripts) {
    const text = whyNotOurs(file, bytes.toString('utf8'));
    if (text !== null) problems.push({ file, text });
  }
  const good =
    scripts.length === 0
      ? 'No scripts.'
      : 'The search of the website and its words, and nothing else that runs.';
  return concluded({ id: 'scripts', title: 'Scripts' }, good, problems);
}

function whyNotOurs(file: string, text: string): string | null {
  switch (file) {
    case 'data/assets/search.js':
      return text === resourceText('pages/search.js')
        ? null
        : 'It is not the search of this program';
    case 'data/assets/search-index.js':
      return isOneValue(text) ? null : 'It is not a list of words and nothing else';
    default:
      return 'The bundle holds a script';
  }
}

function isOneValue(text: string): boolean {
  const [, json = ''] = /^window\.clearDaysSearch = ([^\n\r\u2028\u2029]*);\n$/.exec(text) ?? [];
  try {
    return Array.isArray(JSON.parse(json));
  } catch {
    return false;
  }
}
