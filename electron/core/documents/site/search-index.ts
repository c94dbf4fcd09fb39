import type { SitePage } from './site-frame.ts';
import { type SiteFile, textFile } from './site-facts.ts';

/** A page, or an item on one, as the search knows it. Short names: there are thousands of them. */
interface Entry {
  /** Address from the root of the website. */
  u: string;
  /** Title of the page. */
  p: string;
  /** Heading of the item; empty for the page as a whole. */
  t: string;
  /** Its other words. */
  x: string;
}

/**
 * `assets/search-index.js`: what the search looks through. It is made of the finished pages and of nothing
 * else, so it cannot say what they do not.
 */
export function searchIndex(pages: readonly SitePage[]): SiteFile {
  const entries = pages.filter(({ listed }) => listed !== null).flatMap(entriesOf);
  const json = JSON.stringify(entries).replace(/[<>\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return textFile('assets/search-index.js', `window.clearDaysSearch = ${json};\n`);
}

/** Longer texts are cut: nobody is served by a hundred pages of words on a telephone. */
const mostWords = 6_000;

const placed = /^(item|minute|decision|news)-/;

/** The page itself, then each item on it that has an address of its own. */
function entriesOf({ path, title, main }: SitePage): Entry[] {
  const entries: Entry[] = [{ u: path, p: title, t: '', x: '' }];
  let inHeading = false;
  for (const [whole, tag, rest, text] of main.markup.matchAll(
    /<(\/?[a-z][a-z0-9]*)([^>]*)>|([^<]+)/g,
  )) {
    const entry = entries.at(-1);
    if (entry === undefined) break;
    if (tag === undefined) {
      const words = decoded(text ?? whole);
      if (inHeading) entry.t += words;
      else entry.x += words;
      continue;
    }
    const id = / id="([^"]*)"/.exec(rest ?? '')?.[1];
    if (id !== undefined && placed.test(id)) {
      entries.push({ u: `${path}#${id}`, p: title, t: '', x: '' });
      continue;
    }
    if (/^\/?h[2-6]$/.test(tag)) {
      const isFirst = entry.u.includes('#') && entry.t === '' && entry.x.trim() === '';
      inHeading = !tag.startsWith('/') && isFirst;
    }
    if (!inline.has(tag.replace('/', ''))) entry.x += ' ';
  }
  return entries.map(({ u, p, t, x }) => ({ u, p, t: tidy(t), x: tidy(x).slice(0, mostWords) }));
}

const inline = new Set(['a', 'em', 'strong', 'span', 'time']);

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The five references that our templates write (pages/html.ts). */
function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => entities[name] ?? name);
}
