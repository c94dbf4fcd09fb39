import type { ReadDb, Work } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { Target } from '#shared/record.ts';
import { releasePaper, reviewPaper } from './change-papers.ts';
import { getPaper, updatePaper } from './papers.repository.ts';

/** The paper; throws NotFoundError. */
export async function requirePaper(db: ReadDb, id: string): Promise<Paper> {
  return getPaper(db, id);
}

/** Ends the restriction of a paper and makes it public, under the title that a person has confirmed. */
export async function releasePaperToPublic(
  work: Work,
  { target, title }: { target: Target; title: string },
): Promise<void> {
  await updatePaper(work, target, { title });
  const { id, version } = await getPaper(work.db, target.id);
  await releasePaper(work, { target: { id, version }, to: 'public' });
}

/** Keeps a paper withheld until it is looked at again. */
export async function keepPaperWithheld(
  work: Work,
  about: { target: Target; reviewOn: CivilDate },
): Promise<void> {
  await reviewPaper(work, about);
}
