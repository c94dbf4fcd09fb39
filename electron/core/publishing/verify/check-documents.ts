import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import type { PdfContents } from './read-document.ts';

type Documents = ReadonlyMap<string, PdfContents | null>;

const ownPdf = /\/(agenda|pack|restricted|chair-book|minutes-draft|minutes-approved)\.pdf$/;

/** Packs hold the pages of others as pictures with a name, which PDF/UA does not take. */
const withPlacedPages = /\/(pack|restricted|chair-book)\.pdf$/;

/** Whether we made it, and not a partner. */
export function isOwnPdf(file: string): boolean {
  return ownPdf.test(file);
}

/** The PDFs we made: titled, tagged, in English, A4, with text and bookmarks. */
export function checkOwnDocuments(documents: Documents): BundleCheck {
  const own = [...documents].filter(([file]) => ownPdf.test(file));
  const problems = own.flatMap(([file, pdf]) =>
    ownFaults(file, pdf).map((text) => ({ file, text })),
  );
  const pages = own.reduce((sum, [, pdf]) => sum + (pdf?.pages.length ?? 0), 0);
  const good = `${own.length} PDFs of ours, ${pages} pages: titled, tagged, A4.`;
  return concluded({ id: 'documents', title: 'Our PDFs' }, good, problems);
}

function ownFaults(file: string, pdf: PdfContents | null): string[] {
  if (pdf === null) return ['It does not open'];
  const faults: string[] = [];
  if (pdf.title.trim() === '') faults.push('It has no title');
  if (!pdf.language.startsWith('en')) faults.push('It does not say its language');
  if (!pdf.tagged) faults.push('It is not tagged');
  if (pdf.encrypted) faults.push('It is encrypted');
  if (pdf.bookmarks === 0) faults.push('It has no bookmarks');
  if (pdf.hasScripts) faults.push('It holds a script');
  if (pdf.attachments.length > 0) faults.push('It holds other files');
  if (!pdf.sizes.every(isA4)) faults.push('A page is not A4');
  if ((pdf.pages[0] ?? '').trim() === '') faults.push('Its first page has no text');
  if (!withPlacedPages.test(file) && !pdf.claimsUa) faults.push('It does not claim PDF/UA-1');
  return faults;
}

/** The papers of partners: what they hold that should not be there stops, what they lack is a warning. */
export function checkPapers(documents: Documents): BundleCheck[] {
  const papers = [...documents].filter(([file]) => !ownPdf.test(file));
  const unsafe: BundleProblem[] = [];
  const poor: BundleProblem[] = [];
  for (const [file, pdf] of papers) {
    if (pdf === null) {
      unsafe.push({ file, text: 'It does not open without a password or a repair' });
      continue;
    }
    if (pdf.hasScripts) unsafe.push({ file, text: 'It holds a script' });
    if (pdf.attachments.length > 0) unsafe.push({ file, text: 'It holds other files' });
    if (pdf.title.trim() === '') poor.push({ file, text: 'It has no title' });
    if (!pdf.tagged) poor.push({ file, text: 'It is not tagged for screen readers' });
    if (pdf.pages.every((page) => page.trim() === '')) {
      poor.push({ file, text: 'It has no text that can be read aloud' });
    }
  }
  const good = `${papers.length} papers open, and hold no scripts or other files.`;
  const accessible = `${papers.length} papers have a title, tags and text.`;
  return [
    concluded({ id: 'papers', title: 'Papers' }, good, unsafe),
    concluded(
      { id: 'papers-accessible', title: 'Accessibility of the papers', severity: 'warning' },
      accessible,
      poor,
    ),
  ];
}

function isA4({ width, height }: { width: number; height: number }): boolean {
  const [short, long] = width < height ? [width, height] : [height, width];
  return Math.abs(short - 595.28) < 1.5 && Math.abs(long - 841.89) < 1.5;
}
