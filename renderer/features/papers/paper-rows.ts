import type { PapersPage, PaperView } from '#shared/papers/paper-view.ts';

type PageItem = PapersPage['items'][number];

/** One line of the table: a paper with the item it belongs to. */
export interface PaperRow {
  readonly view: PaperView;
  readonly item: PageItem;
}

/** All papers in the order of the agenda. */
export function paperRows(page: PapersPage): PaperRow[] {
  return page.items.flatMap((item) => item.papers.map((view) => ({ view, item })));
}
