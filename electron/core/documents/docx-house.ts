import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { TextWatermark } from 'docx/watermarks';
import { bulletList, type DocxParts } from './docx-lists.ts';
import { repackDocx } from './repack-docx.ts';

/** What may stand in the body of our Word documents. */
export type DocxChild = FileChild;

export interface DocxWishes {
  title: string;
  description: string;
  /** The body: our documents name nobody as their author. */
  author: string;
  /** The day of the record (`yyyy-mm-dd`), written in place of the time of making. */
  day: string;
  header: Paragraph[];
  /** What stands before the page number at the foot of each page. */
  foot: string;
  parts: DocxParts;
  children: DocxChild[];
}

/**
 * A Word document in the house style: A4, English, titled, real headings, the page number at its foot. The
 * same wishes give the same bytes.
 */
export async function renderDocx(wishes: DocxWishes): Promise<Uint8Array> {
  const document = new Document({
    title: wishes.title,
    creator: wishes.author,
    lastModifiedBy: wishes.author,
    description: wishes.description,
    styles: { default: styles },
    numbering: { config: [bulletList, ...wishes.parts.numberings] },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        headers: { default: new Header({ children: wishes.header }) },
        footers: { default: new Footer({ children: [footOf(wishes.foot)] }) },
        children: wishes.children,
      },
    ],
  });
  return repackDocx(await Packer.toBuffer(document), wishes.day);
}

/** Parts under a heading of the second level; nothing where there are none. */
export function docxSection(title: string, children: DocxChild[]): DocxChild[] {
  return children.length === 0 ? [] : [docxHeading(title, HeadingLevel.HEADING_2), ...children];
}

export function docxHeading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): Paragraph {
  return new Paragraph({ text, heading: level, keepNext: true });
}

export function docxLine(text: string, look: { bold?: boolean; color?: string } = {}): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, ...look })] });
}

/** A line that keeps to what follows it: what a list is of. */
export function docxLead(text: string): Paragraph {
  const look: IRunOptions = { text, bold: true };
  return new Paragraph({ keepNext: true, children: [new TextRun(look)] });
}

/** What stands at the head of each page: what it is not, and whose it is. */
export function docxHead(words: readonly (string | null)[], more: TextWatermark[] = []): Paragraph {
  const text = words.filter((part) => part !== null).join('. ');
  const look: IRunOptions = { text, bold: true, color: docxInk.withheld, size: 18 };
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(look), ...more] });
}

/** The inks of our Word documents, all of good contrast on white. */
export const docxInk = { withheld: '86215F', quiet: '45525A', accent: '0A5F75', text: '14191C' };

function footOf(words: string): Paragraph {
  const children = [`${words}   Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ size: 18, children })],
  });
}

const styles = {
  document: {
    run: { font: 'Arial', size: 23, language: { value: 'en-GB' } },
    paragraph: { spacing: { after: 120 } },
  },
  heading1: { run: { size: 44, bold: true, color: docxInk.text } },
  heading2: {
    run: { size: 26, bold: true, color: docxInk.accent },
    paragraph: { spacing: { before: 360, after: 120 } },
  },
  heading3: {
    run: { size: 26, bold: true, color: docxInk.text },
    paragraph: { spacing: { before: 300, after: 60 } },
  },
  heading4: { run: { size: 23, bold: true, color: docxInk.text } },
  heading5: { run: { size: 23, bold: true, italics: true, color: docxInk.text } },
};
