import {
  BuilderElement,
  FileChild,
  HeadingLevel,
  Paragraph,
  TextRun,
  type XmlComponent,
} from 'docx';
import {
  type DocxChild,
  docxHead,
  docxHeading,
  docxInk,
  docxLine,
  renderDocx,
} from './docx-house.ts';
import { type DocxParts, numberedList } from './docx-lists.ts';
import { docxFacts } from './minutes-docx-blocks.ts';
import { plainWords } from './minutes-words.ts';

/** A template for the author of one report, in words. */
export interface ReportTemplate {
  title: string;
  bodyName: string;
  /** Meeting, item, author, when it is due. */
  facts: { term: string; lines: string[] }[];
  /** For the author: what to do with it. */
  howTo: string[];
  /** "Not for publication: paragraph 3" where the item is withheld. */
  marking: string | null;
  sampleNotice: string | null;
  /** The day of the meeting (`yyyy-mm-dd`). */
  day: string;
  parts: { tag: string; heading: string; guidance: string; kind: 'prose' | 'list' }[];
}

/**
 * A Word document to be filled in: each part is a content control under its heading, with guidance that goes
 * away when somebody writes. Word keeps the controls, and so they are found again when the report comes back.
 */
export function renderReportTemplate(template: ReportTemplate): Promise<Uint8Array> {
  const report = plainWords(template);
  const parts: DocxParts = { numberings: [] };
  return renderDocx({
    title: report.title,
    description: '',
    author: report.bodyName,
    day: report.day,
    header: [docxHead([report.marking, report.sampleNotice])],
    foot: report.title,
    parts,
    children: [
      docxLine(report.bodyName, { bold: true }),
      docxHeading(report.title, HeadingLevel.HEADING_1),
      ...docxFacts(report.facts),
      ...report.howTo.map((words) => docxLine(words, { color: docxInk.quiet })),
      ...report.parts.flatMap((part, index): DocxChild[] => [
        docxHeading(part.heading, HeadingLevel.HEADING_2),
        new ContentControl({
          ...part,
          id: 410_001 + index,
          guidance: guidanceOf(part, parts),
        }),
      ]),
    ],
  });
}

function guidanceOf(part: ReportTemplate['parts'][number], parts: DocxParts): Paragraph {
  const words = new TextRun({ text: part.guidance, color: docxInk.quiet });
  return part.kind === 'list'
    ? new Paragraph({
        numbering: { reference: numberedList(parts, 1), level: 0 },
        children: [words],
      })
    : new Paragraph({ children: [words] });
}

interface Control {
  tag: string;
  heading: string;
  /** A whole number that no other control of the document has. */
  id: number;
  guidance: Paragraph;
}

/** A rich text control of Word (ECMA-376, 17.5.2.29) that shows its guidance until somebody writes. */
class ContentControl extends FileChild {
  constructor({ tag, heading, id, guidance }: Control) {
    super('w:sdt');
    const properties = [
      element('w:alias', heading),
      element('w:tag', tag),
      element('w:id', String(id)),
      new BuilderElement({ name: 'w:showingPlcHdr' }),
    ];
    this.root.push(new BuilderElement({ name: 'w:sdtPr', children: properties }));
    this.root.push(new BuilderElement({ name: 'w:sdtContent', children: [guidance] }));
  }
}

function element(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}
