import { renderSiteData } from '#core/documents/site-data/site-data.ts';
import { renderSitePages } from '#core/documents/site/site-pages.ts';
import type { SiteView } from '#shared/website/site-view.ts';
import { aSiteFacts } from './a-site-facts.ts';

export type Files = Map<string, Buffer>;

/** Every file of this website as it lies in a bundle, with empty documents of the sizes that are told. */
export function siteFiles(view: SiteView): Files {
  const facts = aSiteFacts(view);
  const pages = renderSitePages(view, facts);
  const measured = pages.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength, pages: null }));
  const data = renderSiteData(view, { ...facts, files: [...facts.files, ...measured] });
  const documents = facts.files.map(({ path, bytes }) => ({ path, bytes: Buffer.alloc(bytes) }));
  return new Map(
    [...documents, ...pages, ...data].map(({ path, bytes }) => [
      `data/${path}`,
      Buffer.from(bytes),
    ]),
  );
}

/** Only the files for machines, by path, as text. */
export function siteData(view: SiteView): Map<string, string> {
  const files = renderSiteData(view, aSiteFacts(view));
  return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
}

export function textOf(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}`);
  return text;
}
