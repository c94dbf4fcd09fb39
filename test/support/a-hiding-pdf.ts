import { aPdf } from './a-pdf.ts';

/** Drawing commands of one page, in Latin-1, with Helvetica as /F1. */
export interface DrawnPdf {
  readonly content: string;
  /** More objects, from number 6 on, as they stand in the file. */
  readonly objects?: readonly string[];
  /** More entries of the page, its resources and the catalogue. */
  readonly page?: string;
  readonly resources?: string;
  readonly catalogue?: string;
  readonly info?: string;
}

/** A tagged PDF of one page with a title and a language, drawn by hand. */
export function aDrawnPdf(wishes: DrawnPdf): Uint8Array {
  const { content, objects = [], page = '', resources = '', catalogue = '', info = '' } = wishes;
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot >> ${catalogue} >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R ${page} /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...objects,
    `<< /Title (Winter plan) ${info} >>`,
  ];
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = bodies.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R /Info ${bodies.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** A line of text at a place. */
export function line(words: string, y = 300, before = ''): string {
  return `BT ${before} /F1 12 Tf 50 ${y} Td (${words}) Tj ET`;
}

/** A PDF that was saved twice: the first words are still in it. */
export function aRevisedPdf(first: string, second: string): Uint8Array {
  const before = Buffer.from(aDrawnPdf({ content: line(first) })).toString('latin1');
  const content = line(second);
  const start = before.length;
  const body = `4 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
  const previous = /startxref\n(\d+)/.exec(before)?.[1] ?? '0';
  const table = `xref\n4 1\n${String(start).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R /Prev ${previous} >>\nstartxref\n${start + body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(`${before}${body}${table}`, 'latin1'));
}

/** A PDF with a bit of everything that a clean copy leaves out. */
export function aLoadedPdf(): Uint8Array {
  return aPdf({
    pages: ['Winter plan\nWhat everybody may read', 'Page two'],
    title: 'Winter plan',
    author: 'Jo Example',
    note: 'Ask legal first',
    script: 'app.alert(1)',
    attachment: { name: 'costs.txt', text: 'Costs' },
    orphan: 'An old paragraph',
    xmp: 'plan',
    tagged: true,
  });
}
