import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { openPageFiles } from '#core/page/page-files.ts';
import { pageHeaders } from '#core/page/page-policy.ts';

const scheme = 'app';
const host = 'clear-days';

/** The only page there is; `file://` is never used. */
export const pageOrigin = `${scheme}://${host}`;

/** Must run before Electron is ready: makes `app://` a web origin like any other, with its own storage. */
export function declarePageScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://clear-days/` from the built page and from nothing else. */
export function servePage(protocol: Protocol, pageFolder: string): void {
  const findPage = openPageFiles(pageFolder);
  protocol.handle(scheme, async (request) => {
    const url = URL.parse(request.url);
    if (url?.host !== host) return refuse(404);
    if (request.method !== 'GET') return refuse(405);
    const found = findPage(url.pathname);
    switch (found.kind) {
      case 'refused':
        return refuse(400);
      case 'missing':
        return refuse(404);
      case 'file': {
        const { path, type, cacheControl } = found.file;
        const labels = { 'Content-Type': type, 'Cache-Control': cacheControl };
        return new Response(await readFile(path), { headers: { ...pageHeaders, ...labels } });
      }
    }
  });
}

function refuse(status: 400 | 404 | 405): Response {
  return new Response(null, { status, headers: pageHeaders });
}
