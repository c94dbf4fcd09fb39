import type { PublicMeeting, PublicPaper } from '#shared/publishing/publish-view.ts';
import { withdrawnWords } from '../documents/make-agenda-entry.ts';
import { renderTextPaper } from '../documents/paper-pdf.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import type { PayloadFile } from './bag.ts';

/** At the address of each paper that was taken back: one page that says so (bundle.md: links never break). */
export async function withdrawnPaperFiles(
  view: PublicMeeting,
  typesetter: Typesetter,
): Promise<PayloadFile[]> {
  const files: PayloadFile[] = [];
  for (const { title, fileName, withdrawn } of papersOf(view)) {
    if (withdrawn === null) continue;
    const words = Buffer.from(withdrawnWords(withdrawn).join('\n\n'), 'utf8');
    const { pdf } = await renderTextPaper(`Withdrawn: ${title}`, words, typesetter);
    files.push({ path: `meetings/${view.meeting.slug}/papers/${fileName}`, bytes: pdf });
  }
  return files;
}

/** Every paper that the public is told of, in agenda order. */
export function papersOf(view: PublicMeeting): PublicPaper[] {
  return view.sections
    .flatMap((section) => section.items)
    .flatMap((item) => [item, ...item.subItems])
    .flatMap((item) => (item.withdrawn ? [] : item.papers));
}
