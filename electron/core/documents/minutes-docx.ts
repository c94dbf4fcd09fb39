import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { PrintedItem, PrintedMinutes } from '#shared/minutes/printed-minutes.ts';
import { attendanceColumns } from '#shared/minutes/printed-attendance.rules.ts';
import {
  bulletReference,
  type DocxParts,
  docxBlocks,
  docxFacts,
  docxTable,
} from './minutes-docx-blocks.ts';
import { plainWords } from './minutes-words.ts';
import { repackDocx } from './repack-docx.ts';

/**
 * The minutes as a DOCX to work on: real headings, lists and tables, the language, the title, and nobody's
 * name as its author. The same minutes give the same bytes.
 */
export async function renderMinutesDocx(printed: PrintedMinutes): Promise<Uint8Array> {
  const minutes = plainWords(printed);
  const parts: DocxParts = { numberings: [] };
  const children = bodyOf(minutes, parts);
  const document = new Document({
    title: minutes.title,
    creator: minutes.bodyName,
    lastModifiedBy: minutes.bodyName,
    description: minutes.standing.sentences.join(' '),
    styles: { default: styles },
    numbering: { config: [bullets, ...parts.numberings] },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        headers: { default: new Header({ children: headerOf(minutes) }) },
        footers: { default: new Footer({ children: [footerOf(minutes)] }) },
        children,
      },
    ],
  });
  return repackDocx(await Packer.toBuffer(document), minutes.day);
}

function bodyOf(minutes: PrintedMinutes, parts: DocxParts) {
  const { standing } = minutes;
  return [
    plain(minutes.bodyName, { bold: true }),
    plain(standing.word, { bold: true, color: withheldInk }),
    ...standing.sentences.map((words) => plain(words)),
    heading(minutes.heading, HeadingLevel.HEADING_1),
    ...(minutes.meetingTitle === minutes.bodyName ? [] : [plain(minutes.meetingTitle)]),
    plain(minutes.when),
    ...docxFacts(minutes.facts),
    ...section('Attendance', attendanceOf(minutes)),
    ...section(
      'Business',
      minutes.items.flatMap((item) => itemOf(item, parts)),
    ),
    ...section(
      'Summary of the business taken in private',
      minutes.summary.map((words) => plain(words)),
    ),
    ...section(
      'Corrections made on approval',
      minutes.corrections.map(
        (words) =>
          new Paragraph({ text: words, numbering: { reference: bulletReference, level: 0 } }),
      ),
    ),
    ...section('About these decisions', [plain(minutes.noDelegation)]),
    ...section('Signature', signatureOf(minutes)),
  ];
}

function attendanceOf({ attendance }: PrintedMinutes) {
  const columns = attendanceColumns(attendance);
  return attendance.flatMap(({ title, people }) => [
    plain(title, { bold: true }),
    docxTable([
      columns.map(({ heading }) => heading),
      ...people.map((person) => columns.map(({ text }) => text(person))),
    ]),
    plain(''),
  ]);
}

function itemOf(item: PrintedItem, parts: DocxParts) {
  const title = item.number === '' ? item.title : `${item.number}  ${item.title}`;
  const ground =
    item.ground === null
      ? []
      : [
          plain(item.ground.heading, { bold: true, color: withheldInk }),
          ...item.ground.paragraphs.map((words) => plain(words)),
        ];
  return [
    heading(title, HeadingLevel.HEADING_3),
    ...(item.minute === null ? [] : [plain(item.minute, { color: quiet })]),
    ...ground,
    ...docxBlocks(item.blocks, parts),
  ];
}

function signatureOf({ signature }: PrintedMinutes): Paragraph[] {
  if (signature === null) return [];
  const line = signature.signed ?? 'Signed, in the chair: ____________________  Date: __________';
  const hash = signature.hash === null ? [] : [plain(`Checksum of the records: ${signature.hash}`)];
  return [plain(line), ...hash];
}

function headerOf({ standing, marking, sampleNotice }: PrintedMinutes): Paragraph[] {
  const words = [standing.draft ? 'DRAFT, subject to approval' : null, marking, sampleNotice]
    .filter((part) => part !== null)
    .join('. ');
  const watermark = standing.draft ? [new TextWatermark({ text: 'DRAFT', font: 'Arial' })] : [];
  const look: IRunOptions = { text: words, bold: true, color: withheldInk, size: 18 };
  const run = new TextRun(look);
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run, ...watermark] })];
}

function footerOf({ heading: name, bodyName, when, signature }: PrintedMinutes): Paragraph {
  const initials = signature === null ? '' : 'Initials ________   ';
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        size: 18,
        children: [
          `${name}: ${bodyName}, ${when}   ${initials}Page `,
          PageNumber.CURRENT,
          ' of ',
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
}

type Child = ReturnType<typeof docxBlocks>[number];

function section(title: string, children: Child[]): Child[] {
  return children.length === 0 ? [] : [heading(title, HeadingLevel.HEADING_2), ...children];
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text, heading: level, keepNext: true });
}

function plain(text: string, look: { bold?: boolean; color?: string } = {}): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, ...look })] });
}

const withheldInk = '86215F';
const quiet = '45525A';
const accent = '0A5F75';

const bullets = {
  reference: bulletReference,
  levels: Array.from({ length: 9 }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 300 } } },
  })),
};

const styles = {
  document: {
    run: { font: 'Arial', size: 23, language: { value: 'en-GB' } },
    paragraph: { spacing: { after: 120 } },
  },
  heading1: { run: { size: 44, bold: true, color: '14191C' } },
  heading2: {
    run: { size: 26, bold: true, color: accent },
    paragraph: { spacing: { before: 360, after: 120 } },
  },
  heading3: {
    run: { size: 26, bold: true, color: '14191C' },
    paragraph: { spacing: { before: 300, after: 60 } },
  },
  heading4: { run: { size: 23, bold: true, color: '14191C' } },
  heading5: { run: { size: 23, bold: true, italics: true, color: '14191C' } },
};
