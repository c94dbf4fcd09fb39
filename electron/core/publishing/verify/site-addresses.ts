import { posix } from 'node:path';

/** Where the website says it stands, and the files it has. */
export interface SiteAddresses {
  /** `https://example.org/partnership/`; null where its links are relative. */
  base: string | null;
  /** Paths from the root of the website. */
  paths: ReadonlySet<string>;
}

/** The files of a website, and its address as its sitemap tells it. */
export function siteAddresses(files: ReadonlyMap<string, Buffer>): SiteAddresses {
  const names = [...files.keys()].filter((name) => name.startsWith('data/'));
  const map = files.get('data/sitemap.xml')?.toString('utf8') ?? '';
  const [, base = null] = /<loc>(https?:\/\/[^<]*\/)index\.html<\/loc>/.exec(map) ?? [];
  return { base, paths: new Set(names.map((name) => name.slice('data/'.length))) };
}

/** Why a link in a file of this folder (`api/`) leads to no file of the website, or null. */
export function whyNoSuchFile(
  link: string,
  folder: string,
  { base, paths }: SiteAddresses,
): string | null {
  if (link === '') return 'A link has no address';
  const isFull = /^[a-z][a-z0-9+.-]*:/i.test(link);
  if (isFull && (base === null || !link.startsWith(base))) {
    return 'A link leads away from the website';
  }
  const path = decoded(isFull ? link.slice(base?.length) : posix.join(folder, link));
  if (path === null || path.startsWith('..') || path.startsWith('/')) {
    return 'A link leads out of the bundle';
  }
  return paths.has(path) ? null : 'A link leads to nothing';
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
