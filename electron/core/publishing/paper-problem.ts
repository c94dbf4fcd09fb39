import type { PublicPaper } from '#shared/publishing/publish-view.ts';

export type PaperProblemReason =
  'not_pdf' | 'needs_password' | 'damaged' | 'no_alternative_text' | 'changed_in_store';

/** A paper that cannot go into a public pack, with a sentence that names it and says what to do. */
export class PaperProblemError extends Error {
  readonly reason: PaperProblemReason;
  readonly order: number;
  readonly title: string;
  readonly sentence: string;
  constructor(paper: Pick<PublicPaper, 'order' | 'title'>, reason: PaperProblemReason) {
    super(`Paper ${String(paper.order)} cannot be published: ${reason}`);
    this.name = 'PaperProblemError';
    this.reason = reason;
    this.order = paper.order;
    this.title = paper.title;
    this.sentence = `${paper.title}: ${advice[reason]}`;
  }
}

/** Why a file of this kind cannot go into a public pack, or null when it can. */
export function whyNotPublishable(file: {
  mediaType: string;
  alternativeText: string | null;
}): 'not_pdf' | 'no_alternative_text' | null {
  switch (file.mediaType) {
    case 'application/pdf':
    case 'text/plain':
      return null;
    case 'image/png':
    case 'image/jpeg':
      return (file.alternativeText ?? '').trim() === '' ? 'no_alternative_text' : null;
    default:
      return 'not_pdf';
  }
}

/** What to do about it, in the words of the pre-flight list. */
export const advice: Record<PaperProblemReason, string> = {
  not_pdf: 'only a PDF can go into a public pack. Ask the author for a PDF, and attach it.',
  needs_password: 'this PDF needs a password. Ask the author for a copy without one.',
  damaged: 'this PDF is damaged and does not open. Ask the author for a new copy.',
  no_alternative_text:
    'this is a picture without a description. Add words that say what it shows, or attach a PDF.',
  changed_in_store:
    'the stored file is not the one that was attached. Attach the paper again, and check the backup.',
};
