import type { ReadDb, Work } from '#core/db/history.ts';
import { askReader } from '#core/scanning/ask-reader.ts';
import { ReaderFailedError } from '#core/scanning/reader-job.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import type { ReadReport } from './read-report.ts';
import { findReport, insertReport } from './reports.repository.ts';

interface StoredFile {
  readonly sha256: string;
  readonly mediaType: string;
}

/** Whether a file could be a report made from a template. */
export function mayBeReport({ mediaType }: Pick<StoredFile, 'mediaType'>): boolean {
  return mediaType === MEDIA_TYPES.docx;
}

/**
 * What a stored file says as a report, read in the process that reads what comes from outside; null for
 * other kinds of file. One that cannot be read gives a sentence: a paper is attached all the same. To be
 * called outside a transaction, as it takes time.
 */
export async function readStoredReport(
  workspace: OpenWorkspace,
  file: StoredFile,
): Promise<ReadReport | null> {
  if (!mayBeReport(file)) return null;
  try {
    return await askReader({ kind: 'report', bytes: await workspace.papers.read(file.sha256) });
  } catch (error) {
    if (!(error instanceof ReaderFailedError)) throw error;
    return { failure: 'Reading this file took too long or too much. The file itself is kept.' };
  }
}

/** Keeps what was read from a version of a paper, once. */
export async function keepReport(
  work: Work,
  of: { paperId: string; paperVersionId: string },
  read: ReadReport | null,
): Promise<void> {
  if (read === null || (await findReport(work.db, of.paperVersionId)) !== undefined) return;
  await insertReport(work, of, read);
}

/** What is known of a version; undefined where nobody has looked yet. */
export async function reportOfVersion(
  db: ReadDb,
  versionId: string,
): Promise<ReadReport | undefined> {
  return findReport(db, versionId);
}
