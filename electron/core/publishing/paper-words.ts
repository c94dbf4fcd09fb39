import { PdfUnreadableError, withPdf } from '#core/documents/read-pdf.ts';

/** The lines of each page of a stored paper, as far as its kind can be read here. */
export async function pagesOfPaper(bytes: Uint8Array, mediaType: string): Promise<string[][]> {
  if (mediaType === 'text/plain' || mediaType === 'text/csv') {
    return [Buffer.from(bytes).toString('utf8').split('\n')];
  }
  if (mediaType !== 'application/pdf') return [];
  try {
    return await withPdf(bytes, async (pdf) => {
      const pages: string[][] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        const text = items.map((item) =>
          'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '',
        );
        pages.push(text.join('').split('\n'));
      }
      return pages;
    });
  } catch (error) {
    if (error instanceof PdfUnreadableError) return [];
    throw error;
  }
}

/** Lines that stand on two or more pages of a paper: its running heads and feet, whatever their page numbers. */
export function runningLines(pages: readonly (readonly string[])[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const page of pages) {
    for (const line of new Set(page.map(lineForm))) {
      if (seen.has(line)) repeated.add(line);
      seen.add(line);
    }
  }
  return repeated;
}

/** The words of a paper without running heads and feet, which public papers of the same series share. */
export function wordsWithout(
  pages: readonly (readonly string[])[],
  running: ReadonlySet<string>,
): string {
  return pages.flatMap((page) => page.filter((line) => !running.has(lineForm(line)))).join(' ');
}

function lineForm(line: string): string {
  return line.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase();
}
