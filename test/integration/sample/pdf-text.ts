import { withPdf } from '#core/documents/read-pdf.ts';

/** The words of every page of a PDF, one after another. */
export async function readPdfText(bytes: Uint8Array | undefined): Promise<string> {
  if (bytes === undefined) throw new Error('There is no such paper.');
  return withPdf(bytes, async (pdf) => {
    const words: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      words.push(...items.map((item) => ('str' in item ? item.str : '')));
    }
    return words.join(' ').replace(/\s+/g, ' ');
  });
}
