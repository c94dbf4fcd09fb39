import { forPrint } from './agenda-pdf.ts';
import { paragraphsOf, plainTitle } from './plain-text.ts';
import { withoutPictureNotes } from './picture-notes.ts';
import type { TypesetDocument } from './typeset-job.ts';
import type { Typesetter } from './typesetter.ts';

/** A picture as a one-page PDF/UA paper with its title and what it shows; camera notes are left behind. */
export async function renderPicturePaper(
  title: string,
  picture: { mediaType: string; alternativeText: string | null },
  bytes: Uint8Array,
  typesetter: Typesetter,
): Promise<TypesetDocument> {
  const name = picture.mediaType === 'image/png' ? 'picture.png' : 'picture.jpg';
  const words = paragraphsOf(picture.alternativeText);
  const data = forPrint({ title: plainTitle(title), picture: name, words: words.join(' ') });
  return typesetter.typeset({
    template: 'picture-paper',
    data,
    files: [{ name, bytes: withoutPictureNotes(bytes) }],
    standard: 'ua-1',
  });
}

/** A plain text file as a PDF/UA paper with its title; line ends and blank lines are kept. */
export async function renderTextPaper(
  title: string,
  bytes: Uint8Array,
  typesetter: Typesetter,
): Promise<TypesetDocument> {
  const paragraphs = paragraphsOf(decodeText(bytes));
  const data = forPrint({ title: plainTitle(title), paragraphs });
  return typesetter.typeset({ template: 'text-paper', data, standard: 'ua-1' });
}

/** UTF-8 or UTF-16 where marked or valid, otherwise the old Windows code page. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
