import { createHash } from 'node:crypto';
import type { PublicMeeting, PublicPaper } from '#shared/publishing/publish-view.ts';
import type { PlaceablePaper } from '../documents/pack-pdf.ts';
import { renderPicturePaper, renderTextPaper } from '../documents/paper-pdf.ts';
import { PdfUnreadableError, readPdfFacts } from '../documents/read-pdf.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { PaperProblemError, whyNotPublishable } from './paper-problem.ts';

/** A paper whose file goes out. */
export type FiledPaper = PublicPaper & { file: NonNullable<PublicPaper['file']> };

/** Every paper of the meeting that has a file to publish, in agenda order; withdrawn items have none. */
export function filedPapersOf(view: PublicMeeting): FiledPaper[] {
  return view.sections
    .flatMap((section) => section.items)
    .flatMap((item) => (item.withdrawn ? [] : [item, ...item.subItems]))
    .flatMap((item) => (item.withdrawn ? [] : item.papers))
    .filter((paper): paper is FiledPaper => paper.file !== null);
}

/**
 * The paper as a PDF that the public can open. PDFs go out as they are; a picture or a plain text is set
 * as a PDF with the paper's title; anything else is refused by name.
 */
export async function preparePaper(
  paper: Pick<FiledPaper, 'order' | 'title' | 'file'>,
  stored: Uint8Array,
  typesetter: Typesetter,
): Promise<PlaceablePaper> {
  const why = whyNotPublishable(paper.file);
  if (why !== null) throw new PaperProblemError(paper, why);
  if (createHash('sha256').update(stored).digest('hex') !== paper.file.sha256) {
    throw new PaperProblemError(paper, 'changed_in_store');
  }
  switch (paper.file.mediaType) {
    case 'image/png':
    case 'image/jpeg': {
      const { pdf, pages } = await renderPicturePaper(paper.title, paper.file, stored, typesetter);
      return { bytes: pdf, pages };
    }
    case 'text/plain': {
      const { pdf, pages } = await renderTextPaper(paper.title, stored, typesetter);
      return { bytes: pdf, pages };
    }
    default:
      return { bytes: stored, pages: await countPages(paper, stored) };
  }
}

async function countPages(
  paper: Pick<FiledPaper, 'order' | 'title'>,
  bytes: Uint8Array,
): Promise<number> {
  try {
    return (await readPdfFacts(bytes)).pages;
  } catch (error) {
    if (error instanceof PdfUnreadableError) throw new PaperProblemError(paper, error.reason);
    throw error;
  }
}
