import { refuse } from '#core/errors.ts';
import { askReader } from '#core/scanning/ask-reader.ts';
import { ReaderFailedError } from '#core/scanning/reader-job.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import type { ReceivedFile } from './uploads.ts';

/**
 * Pages of a PDF, 1 for a picture, unknown for the rest. Refuses a PDF that the public could not open. The
 * file is read in a process of its own; where even that does not end well, its pages are unknown.
 */
export async function countPages(
  workspace: OpenWorkspace,
  { sha256, mediaType }: ReceivedFile,
): Promise<number | null> {
  if (mediaType.startsWith('image/')) return 1;
  if (mediaType !== 'application/pdf') return null;
  const bytes = await workspace.papers.read(sha256);
  const counted = await askReader({ kind: 'count', bytes }).catch((error: unknown) => {
    if (error instanceof ReaderFailedError) return null;
    throw error;
  });
  if (counted === null) return null;
  if ('pages' in counted) return counted.pages;
  return counted.problem === 'needs_password'
    ? refuse('password', 'This PDF needs a password. Save it without one and attach it again.')
    : refuse('damaged', 'This PDF is damaged and cannot be opened. Ask its author for another.');
}
