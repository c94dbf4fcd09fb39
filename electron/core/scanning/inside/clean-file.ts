import { withPdf } from '#core/documents/read-pdf.ts';
import { withoutPictureNotes } from '#core/documents/picture-notes.ts';
import { cleanPdf } from './clean-pdf.ts';

/** A clean copy, or why there is none: the pages would not be the same. */
export type Cleaned =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number | null }
  | { readonly ok: false; readonly why: 'differs' | 'not_possible' };

/** A copy without what pages do not show, compared with the original word by word (bundle.md, point 5). */
export async function cleanFile(mediaType: string, bytes: Uint8Array): Promise<Cleaned> {
  if (mediaType !== 'application/pdf') {
    return { ok: true, bytes: Uint8Array.from(withoutPictureNotes(bytes)), pages: 1 };
  }
  let cleaned: Uint8Array;
  try {
    cleaned = await cleanPdf(bytes);
  } catch {
    return { ok: false, why: 'not_possible' };
  }
  const before = await readPages(bytes);
  const after = await readPages(cleaned);
  const isSame =
    before.length === after.length &&
    before.every((page, index) => isKept(page, after[index] ?? { size: '', words: '' }));
  if (!isSame) return { ok: false, why: 'differs' };
  return { ok: true, bytes: cleaned, pages: after.length };
}

interface PageText {
  readonly size: string;
  readonly words: string;
}

/** The words of each page as a reader takes them out, and its size. */
async function readPages(bytes: Uint8Array): Promise<PageText[]> {
  return withPdf(bytes, async (pdf) => {
    const pages: PageText[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : '')).join('');
      const size = [...page.view.map((side) => Math.round(side)), page.rotate].join(' ');
      pages.push({ size, words: words.replace(/\s+/g, '') });
      page.cleanup();
    }
    return pages;
  });
}

/** What was filled in or drawn comes after the words that were there. */
function isKept(before: PageText, after: PageText): boolean {
  return before.size === after.size && after.words.startsWith(before.words);
}
