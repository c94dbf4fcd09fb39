import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import type { CommunicationTable } from '#core/communications/communications.table.ts';
import type { SiteNews } from '#shared/website/site-view.ts';

/** What of a partnership's communications may be told in public, the newest first; one statement for all. */
export async function listPublicNews(
  db: ReadDb,
): Promise<(SiteNews & { bodyId: string; recordId: string })[]> {
  const rows = await db
    .selectFrom('communications')
    .select(['id', 'bodyId', 'kind', 'title', 'words', 'opensOn', 'dueOn', 'outcome', 'link'])
    .where('publish', '=', 1)
    .where('deletedAt', 'is', null)
    .where('kind', 'in', [...publicKinds])
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      recordId: row.id,
      bodyId: row.bodyId,
      kindWords: newsWords[row.kind],
      title: row.title.trim(),
      words: orNull(row.words),
      opensOn: storedDay(row.opensOn),
      closesOn: row.kind === 'consultation' ? storedDay(row.dueOn) : null,
      outcome: orNull(row.outcome),
      link: httpsOrNull(row.link),
    }))
    .sort((a, b) => compare(b.opensOn ?? '', a.opensOn ?? '') || compare(a.id, b.id));
}

/** Plans, learning and reports back are the partnership's own work: no flag puts them on the website. */
const publicKinds: readonly CommunicationTable['kind'][] = [
  'consultation',
  'newsletter',
  'web_page',
  'other',
];

const newsWords: Record<CommunicationTable['kind'], string> = {
  consultation: 'Consultation',
  newsletter: 'Newsletter',
  plan: 'Communications plan',
  learning: 'Learning',
  report_back: 'Report back',
  web_page: 'News',
  other: 'News',
};

function httpsOrNull(link: string): string | null {
  const typed = link.trim();
  if (!URL.canParse(typed)) return null;
  const url = new URL(typed);
  return url.protocol === 'https:' && url.username === '' ? url.href : null;
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
