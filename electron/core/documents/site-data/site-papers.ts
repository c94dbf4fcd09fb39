import type { PublicPaper } from '#shared/publishing/publish-view.ts';
import type { SiteMeeting } from '#shared/website/site-view.ts';
import type { SiteFileFacts, SiteMeetingFacts } from '../site/site-facts.ts';

/** A public paper with its item, and its file once there is one. */
export interface ListedPaper {
  order: number;
  title: string;
  itemNumber: string;
  itemTitle: string;
  status: 'published' | 'to_follow' | 'late' | 'withdrawn';
  file: SiteFileFacts | null;
}

/** The public papers of a meeting in the order of the agenda. */
export function papersOf({ pack }: SiteMeeting, files: SiteMeetingFacts): ListedPaper[] {
  const items = pack.sections
    .flatMap((section) => section.items)
    .flatMap((item) => [item, ...item.subItems]);
  return items.flatMap(({ number, title, papers }) =>
    papers.map((paper: PublicPaper) => ({
      order: paper.order,
      title: paper.title,
      itemNumber: number,
      itemTitle: title,
      status: paper.withdrawn === null ? (paper.lateness?.status ?? 'published') : 'withdrawn',
      file: files.papers.get(paper.order) ?? null,
    })),
  );
}
