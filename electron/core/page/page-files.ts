import { existsSync, readdirSync } from 'node:fs';
import { extname, join, posix } from 'node:path';

/** A file of the built page, and how an answer that carries it is labelled. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
  readonly cacheControl: string;
}

export type PageAnswer =
  | { readonly kind: 'file'; readonly file: PageFile }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused' };

/**
 * Lists the built page once. Requests are looked up in that list and never joined to a folder,
 * so no path can lead out of it; one that tries is refused rather than answered with the page.
 */
export function openPageFiles(folder: string): (pathname: string) => PageAnswer {
  const files = listFiles(folder);
  const start = files.get('/index.html');
  if (start === undefined) throw new Error('The page has not been built: run npm run build.');
  return (pathname) => {
    const path = plainPath(pathname);
    if (path === undefined) return { kind: 'refused' };
    const file = files.get(path);
    if (file !== undefined) return { kind: 'file', file };
    // A route of the program has no extension; a file that is not there must not look like a page.
    return extname(path) === '' ? { kind: 'file', file: start } : { kind: 'missing' };
  };
}

/** The decoded path, or `undefined` when it holds a step out, a second root or a control character. */
function plainPath(pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\\:\u0000-\u001f]|%2e|%2f|%5c/i.test(path)) return undefined;
  if (!path.startsWith('/') || posix.normalize(path) !== path) return undefined;
  return path;
}

function listFiles(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const url = path.slice(folder.length).replaceAll('\\', '/');
    files.set(url.startsWith('/') ? url : `/${url}`, {
      path,
      type: mediaTypes[extname(path)] ?? 'application/octet-stream',
      cacheControl: url.includes('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store',
    });
  }
  return files;
}

const mediaTypes: Record<string, string | undefined> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
