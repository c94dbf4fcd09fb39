import type { ReadDb } from '#core/db/history.ts';
import type { Paper, PaperVersion } from '#shared/papers/paper.ts';
import { getVersion } from './paper-versions.repository.ts';
import { getPaper } from './papers.repository.ts';

/** A paper with its current file, or null while it has none; throws NotFoundError. */
export async function requirePaperWithFile(
  db: ReadDb,
  paperId: string,
): Promise<{ paper: Paper; version: PaperVersion | null }> {
  const paper = await getPaper(db, paperId);
  const { currentVersionId: id } = paper;
  return { paper, version: id === null ? null : await getVersion(db, id) };
}
