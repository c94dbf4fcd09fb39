import { countOf } from '#shared/calendar/date-words.ts';
import type { AgendaDocument } from '../documents/agenda-document.ts';
import { renderAccessibilityPage } from '../documents/pages/accessibility-page.ts';
import { type NotedFile, renderCoverNote } from '../documents/pages/cover-note-page.ts';
import { resourceText } from '../documents/resources.ts';
import type { TypesetDocument } from '../documents/typeset-job.ts';
import { type PayloadFile, sizeInWords } from './bag.ts';

/** A PDF of a pack that is not for the public, and what its cover note says of it. */
export interface PackPart {
  path: 'pack.pdf' | 'restricted.pdf' | 'chair-book.pdf' | 'agenda.pdf';
  title: string;
  document: TypesetDocument;
}

/** The folder of a pack for members, a partner or the chair: cover note, PDFs, public papers. */
export function makeMembersPayload(made: {
  agenda: AgendaDocument;
  heading: string;
  audience: string;
  paragraphs: string[];
  parts: PackPart[];
  papers: { fileName: string; title: string; bytes: Uint8Array; pages: number }[];
}): PayloadFile[] {
  const { agenda, heading, audience, paragraphs, parts, papers } = made;
  const files: NotedFile[] = [
    ...parts.map(({ path, title, document }) => ({
      href: path,
      title,
      facts: pdfFacts(document.pages, document.pdf.byteLength),
    })),
    ...papers.map(({ fileName, title, pages, bytes }) => ({
      href: `papers/${fileName}`,
      title,
      facts: pdfFacts(pages, bytes.byteLength),
    })),
  ];
  return [
    text('assets/govuk-frontend.css', resourceText('pages/govuk-frontend.css')),
    text('assets/pages.css', resourceText('pages/pages.css')),
    text('index.html', renderCoverNote(agenda, { heading, audience, paragraphs, files })),
    text('accessibility.html', renderAccessibilityPage(agenda)),
    ...parts.map(({ path, document }) => ({ path, bytes: document.pdf })),
    ...papers.map(({ fileName, bytes }) => ({ path: `papers/${fileName}`, bytes })),
  ];
}

function pdfFacts(pages: number, bytes: number): string {
  return `PDF, ${countOf(pages, 'page')}, ${sizeInWords(bytes)}`;
}

function text(path: string, words: string): PayloadFile {
  return { path, bytes: Buffer.from(words, 'utf8') };
}
