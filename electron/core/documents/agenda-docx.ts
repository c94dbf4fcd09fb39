import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type {
  AgendaDocument,
  AgendaEntry,
  AgendaPaper,
  Remark,
  Standing,
  Withheld,
} from './agenda-document.ts';
import { footerOf } from './agenda-pdf.ts';
import {
  type DocxChild,
  docxHead,
  docxHeading,
  docxInk,
  docxLead,
  docxLine,
  docxSection,
  renderDocx,
} from './docx-house.ts';
import { bulletReference, type DocxParts, numberedList } from './docx-lists.ts';
import { docxFacts, docxTable } from './minutes-docx-blocks.ts';

/**
 * The agenda as a DOCX that partners can edit, from the same words as the page and the PDF. `marking` stands
 * on each page of a copy that is not for the public; null for the public one. The same agenda gives the
 * same bytes.
 */
export function renderAgendaDocx(
  agenda: AgendaDocument,
  marking: string | null,
): Promise<Uint8Array> {
  const parts: DocxParts = { numberings: [] };
  return renderDocx({
    title: agenda.title,
    description: marking ?? '',
    author: agenda.bodyName,
    day: agenda.day,
    header: [docxHead([marking, agenda.sampleNotice])],
    foot: footerOf(agenda),
    parts,
    children: bodyOf(agenda, parts),
  });
}

function bodyOf(agenda: AgendaDocument, parts: DocxParts): DocxChild[] {
  return [
    docxLine(agenda.bodyName, { bold: true }),
    docxHeading('Agenda', HeadingLevel.HEADING_1),
    ...(agenda.meetingTitle === agenda.bodyName ? [] : [docxLine(agenda.meetingTitle)]),
    docxLine(agenda.when, { bold: true }),
    ...standingOf(agenda.standing),
    ...docxFacts(agenda.facts),
    ...docxSection('Notice of meeting', agenda.notice.flatMap(linesOf)),
    ...agenda.sections.flatMap(({ title, entries }) =>
      docxSection(
        title,
        entries.flatMap((entry) => entryOf(entry, { parts, isPart: false })),
      ),
    ),
    ...docxSection('Contacts', docxFacts(agenda.contacts)),
    ...agenda.remarks.flatMap(remarkOf),
  ];
}

function standingOf(standing: Standing | null): DocxChild[] {
  if (standing === null) return [];
  const word = docxLine(standing.word, { bold: true, color: docxInk.withheld });
  return [word, ...standing.sentences.flatMap(linesOf)];
}

function remarkOf({ title, paragraphs }: Remark): DocxChild[] {
  return docxSection(title, paragraphs.flatMap(linesOf));
}

interface Place {
  parts: DocxParts;
  /** A part of an item, one heading further down. */
  isPart: boolean;
}

function entryOf(entry: AgendaEntry, { parts, isPart }: Place): DocxChild[] {
  const level = isPart ? HeadingLevel.HEADING_4 : HeadingLevel.HEADING_3;
  const head = docxHeading(`${entry.number}  ${entry.title}`, level);
  if (entry.withdrawn) return [head, docxLine('Withdrawn', { bold: true })];
  return [
    head,
    ...(entry.facts.length === 0
      ? []
      : [docxLine(entry.facts.join(' · '), { color: docxInk.quiet })]),
    ...(entry.withheld === null ? [] : withheldOf(entry.withheld)),
    ...entry.paragraphs.flatMap(linesOf),
    ...askedOf(entry, parts),
    ...excludedOf(entry),
    ...listOf('Papers', entry.papers.map(paperWords)),
    ...entry.withheldPapers.flatMap(({ title, withheld }) => [
      docxLine(title, { bold: true }),
      ...withheldOf(withheld),
    ]),
    ...listOf('Background papers', entry.background),
    ...entry.children.flatMap((child) => entryOf(child, { parts, isPart: true })),
  ];
}

function withheldOf({ heading, paragraphs }: Withheld): DocxChild[] {
  const mark = docxLine(heading, { bold: true, color: docxInk.withheld });
  return [mark, ...paragraphs.flatMap(linesOf)];
}

function askedOf({ asked }: AgendaEntry, parts: DocxParts): DocxChild[] {
  if (asked === null) return [];
  const reference = numberedList(parts, 1);
  return [
    docxLead(asked.lead),
    ...asked.recommendations.map(
      (words) => new Paragraph({ numbering: { reference, level: 0 }, children: runsOf(words) }),
    ),
  ];
}

function excludedOf({ toBeExcluded }: AgendaEntry): DocxChild[] {
  if (toBeExcluded === null || toBeExcluded.length === 0) return [];
  const rows = toBeExcluded.map(({ number, title, ground, reason }) => [
    `${number}  ${title}`,
    ground,
    reason,
  ]);
  return [docxTable([['Item', 'Ground', 'Reason'], ...rows]), docxLine('')];
}

function listOf(title: string, lines: readonly string[]): DocxChild[] {
  if (lines.length === 0) return [];
  const numbering = { reference: bulletReference, level: 0 };
  return [
    docxLead(title),
    ...lines.map((words) => new Paragraph({ numbering, children: runsOf(words) })),
  ];
}

function paperWords({ title, facts, remarks, clearDays }: AgendaPaper): string {
  const more = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  return [`${title}${more}`, ...remarks, ...(clearDays === null ? [] : [clearDays])].join('\n');
}

function linesOf(words: string): Paragraph[] {
  return [new Paragraph({ children: runsOf(words) })];
}

function runsOf(words: string): TextRun[] {
  return words
    .split('\n')
    .map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
}
