import { HeadingLevel, Paragraph } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { PrintedItem, PrintedMinutes } from '#shared/minutes/printed-minutes.ts';
import { attendanceColumns } from '#shared/minutes/printed-attendance.rules.ts';
import { docxHead, docxHeading, docxInk, docxLine, docxSection, renderDocx } from './docx-house.ts';
import { bulletReference, type DocxParts } from './docx-lists.ts';
import { docxBlocks, docxFacts, docxTable } from './minutes-docx-blocks.ts';
import { plainWords } from './minutes-words.ts';

/**
 * The minutes as a DOCX to work on: real headings, lists and tables, the language, the title, and nobody's
 * name as its author. The same minutes give the same bytes.
 */
export function renderMinutesDocx(printed: PrintedMinutes): Promise<Uint8Array> {
  const minutes = plainWords(printed);
  const { heading, bodyName, when, signature } = minutes;
  const parts: DocxParts = { numberings: [] };
  const initials = signature === null ? '' : '   Initials ________';
  return renderDocx({
    title: minutes.title,
    description: minutes.standing.sentences.join(' '),
    author: bodyName,
    day: minutes.day,
    header: [headerOf(minutes)],
    foot: `${heading}: ${bodyName}, ${when}${initials}`,
    parts,
    children: bodyOf(minutes, parts),
  });
}

function bodyOf(minutes: PrintedMinutes, parts: DocxParts) {
  const { standing } = minutes;
  return [
    docxLine(minutes.bodyName, { bold: true }),
    docxLine(standing.word, { bold: true, color: docxInk.withheld }),
    ...standing.sentences.map((words) => docxLine(words)),
    docxHeading(minutes.heading, HeadingLevel.HEADING_1),
    ...(minutes.meetingTitle === minutes.bodyName ? [] : [docxLine(minutes.meetingTitle)]),
    docxLine(minutes.when),
    ...docxFacts(minutes.facts),
    ...docxSection('Attendance', attendanceOf(minutes)),
    ...docxSection(
      'Business',
      minutes.items.flatMap((item) => itemOf(item, parts)),
    ),
    ...docxSection(
      'Summary of the business taken in private',
      minutes.summary.map((words) => docxLine(words)),
    ),
    ...docxSection(
      'Corrections made on approval',
      minutes.corrections.map(
        (words) =>
          new Paragraph({ text: words, numbering: { reference: bulletReference, level: 0 } }),
      ),
    ),
    ...docxSection('About these decisions', [docxLine(minutes.noDelegation)]),
    ...docxSection('Signature', signatureOf(minutes)),
  ];
}

function attendanceOf({ attendance }: PrintedMinutes) {
  const columns = attendanceColumns(attendance);
  return attendance.flatMap(({ title, people }) => [
    docxLine(title, { bold: true }),
    docxTable([
      columns.map(({ heading }) => heading),
      ...people.map((person) => columns.map(({ text }) => text(person))),
    ]),
    docxLine(''),
  ]);
}

function itemOf(item: PrintedItem, parts: DocxParts) {
  const title = item.number === '' ? item.title : `${item.number}  ${item.title}`;
  const ground =
    item.ground === null
      ? []
      : [
          docxLine(item.ground.heading, { bold: true, color: docxInk.withheld }),
          ...item.ground.paragraphs.map((words) => docxLine(words)),
        ];
  return [
    docxHeading(title, HeadingLevel.HEADING_3),
    ...(item.minute === null ? [] : [docxLine(item.minute, { color: docxInk.quiet })]),
    ...ground,
    ...docxBlocks(item.blocks, parts),
  ];
}

function signatureOf({ signature }: PrintedMinutes): Paragraph[] {
  if (signature === null) return [];
  const line = signature.signed ?? 'Signed, in the chair: ____________________  Date: __________';
  const hash =
    signature.hash === null ? [] : [docxLine(`Checksum of the records: ${signature.hash}`)];
  return [docxLine(line), ...hash];
}

function headerOf({ standing, marking, sampleNotice }: PrintedMinutes): Paragraph {
  const draft = standing.draft ? 'DRAFT, subject to approval' : null;
  const watermark = standing.draft ? [new TextWatermark({ text: 'DRAFT', font: 'Arial' })] : [];
  return docxHead([draft, marking, sampleNotice], watermark);
}
