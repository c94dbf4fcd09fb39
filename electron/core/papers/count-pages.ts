import { PdfUnreadableError, readPdfFacts } from '#core/documents/read-pdf.ts';
import { refuse } from '#core/errors.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import type { ReceivedFile } from './uploads.ts';

/** Pages of a PDF, 1 for a picture, unknown for the rest. Refuses a PDF that the public could not open. */
export async function countPages(
  workspace: OpenWorkspace,
  { sha256, mediaType }: ReceivedFile,
): Promise<number | null> {
  if (mediaType.startsWith('image/')) return 1;
  if (mediaType !== 'application/pdf') return null;
  try {
    const { pages } = await readPdfFacts(await workspace.papers.read(sha256));
    return pages;
  } catch (error) {
    if (!(error instanceof PdfUnreadableError)) throw error;
    return error.reason === 'needs_password'
      ? refuse('password', 'This PDF needs a password. Save it without one and attach it again.')
      : refuse('damaged', 'This PDF is damaged and cannot be opened. Ask its author for another.');
  }
}
