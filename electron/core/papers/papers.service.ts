import type { ReadDb, Work } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { PaperRecord } from '#shared/papers/paper-view.rules.ts';
import { listOwedPapers, type OwedRow } from './owed-papers.repository.ts';
import {
  getPaper,
  listPaperRecords,
  listPapersOfItem,
  removePaper,
  updatePaper,
} from './papers.repository.ts';

/** Papers of a meeting with their files and publications. */
export async function listPapersOfMeeting(db: ReadDb, meetingId: string): Promise<PaperRecord[]> {
  return listPaperRecords(db, meetingId);
}

/** The papers of an item go to the recycle bin with it, in the same action. */
export async function removePapersOf(work: Work, itemId: string): Promise<void> {
  for (const paper of await listPapersOfItem(work.db, itemId)) await removePaper(work, paper);
}

/** A paper that is on the website is taken back; the public agenda keeps it, as withdrawn. */
export async function withdrawPublishedPaper(
  work: Work,
  paperId: string,
  withdrawnReason: string,
): Promise<void> {
  const paper = await getPaper(work.db, paperId);
  if (paper.state === 'withdrawn') return;
  await updatePaper(work, paper, { state: 'withdrawn', withdrawnReason });
}

export { getPaper } from './papers.repository.ts';
export { getVersion } from './paper-versions.repository.ts';
export type { OwedRow } from './owed-papers.repository.ts';

/** Papers that meetings from a day on wait for, the longest due first, and how many there are in all. */
export async function listAwaitedPapers(
  db: ReadDb,
  about: { from: CivilDate; limit: number },
): Promise<{ papers: OwedRow[]; total: number }> {
  return listOwedPapers(db, about);
}
