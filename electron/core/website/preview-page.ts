import { NotFoundError } from '#core/errors.ts';
import type { ReadContext } from '#core/procedures.ts';
import { renderSitePages } from '../documents/site/site-pages.ts';
import { previewFacts } from './compose-site.ts';
import { inOnePiece } from './in-one-piece.ts';
import { loadSite } from './load-site-view.ts';

/** A page of the website as it would leave now, with its styles in it; documents are named without their size. */
export async function previewPage(
  context: ReadContext,
  path: string,
): Promise<{ html: string; title: string }> {
  const { view, website } = await loadSite(context);
  const logo =
    website.logo === null ? null : await context.workspace.papers.read(website.logo.sha256);
  const files = renderSitePages(view, previewFacts(view, logo));
  const page = files.find((file) => file.path === path && path.endsWith('.html'));
  if (page === undefined) throw new NotFoundError('page');
  return inOnePiece(page, files, logo);
}
