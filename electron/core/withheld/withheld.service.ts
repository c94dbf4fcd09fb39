import type { Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { wasPublishedSince } from './withheld.repository.ts';

/** What has been published cannot be taken back by undo: it is withdrawn. */
export async function refuseOncePublished(work: Work, actionId: string): Promise<void> {
  if (!(await wasPublishedSince(work.db, actionId))) return;
  refuse(
    'published-since',
    'This was released and has been published since. Withdraw the bundle to take it off the website.',
  );
}
