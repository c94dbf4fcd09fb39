import { countOf } from '#shared/calendar/date-words.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { AgendaDocument } from '../documents/agenda-document.ts';
import { renderMeetingIcs } from '../documents/meeting-ics.ts';
import type { PlaceablePaper } from '../documents/pack-pdf.ts';
import { renderAccessibilityPage } from '../documents/pages/accessibility-page.ts';
import { renderAgendaPage } from '../documents/pages/agenda-page.ts';
import { renderBodyPage } from '../documents/pages/body-page.ts';
import { type Download, renderMeetingPage } from '../documents/pages/meeting-page.ts';
import { renderUploadReport } from '../documents/pages/upload-report-page.ts';
import { resourceText } from '../documents/resources.ts';
import type { TypesetDocument } from '../documents/typeset-job.ts';
import { type PayloadFile, sizeInWords } from './bag.ts';
import { filedPapersOf } from './prepare-papers.ts';

/** What the website receives: the files under `data/`, in the layout of bundle.md. */
export function makePayload(made: {
  view: PublicMeeting;
  agenda: AgendaDocument;
  agendaPdf: TypesetDocument;
  pack: TypesetDocument;
  papers: ReadonlyMap<number, PlaceablePaper>;
  /** What stands at the addresses of papers that were taken back. */
  withdrawn: readonly PayloadFile[];
}): PayloadFile[] {
  const { view, agenda, agendaPdf, pack, papers, withdrawn } = made;
  const home = `meetings/${view.meeting.slug}`;
  const downloads: Download[] = [
    { href: 'agenda.pdf', title: 'Agenda', facts: pdfFacts(agendaPdf) },
    { href: 'pack.pdf', title: 'Agenda pack with all papers', facts: pdfFacts(pack) },
    { href: 'meeting.ics', title: 'Add this meeting to a calendar', facts: 'iCalendar file' },
  ];
  const files = [
    text('assets/govuk-frontend.css', resourceText('pages/govuk-frontend.css')),
    text('assets/pages.css', resourceText('pages/pages.css')),
    text('index.html', renderBodyPage(view, agenda)),
    text('accessibility.html', renderAccessibilityPage(agenda)),
    text(`${home}/index.html`, renderMeetingPage(view, agenda, downloads)),
    text(`${home}/agenda.html`, renderAgendaPage(agenda)),
    { path: `${home}/agenda.pdf`, bytes: agendaPdf.pdf },
    { path: `${home}/pack.pdf`, bytes: pack.pdf },
    text(`${home}/meeting.ics`, renderMeetingIcs(view)),
    ...filedPapersOf(view).map((paper) => ({
      path: `${home}/papers/${paper.fileName}`,
      bytes: papers.get(paper.order)?.bytes ?? new Uint8Array(),
    })),
    ...withdrawn,
  ];
  const listed = files.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength }));
  const report = renderUploadReport(agenda, view.meeting.slug, listed);
  return distinct([...files, text('upload-report.html', report)]);
}

function pdfFacts({ pdf, pages }: TypesetDocument): string {
  return `PDF, ${countOf(pages, 'page')}, ${sizeInWords(pdf.byteLength)}`;
}

function text(path: string, words: string): PayloadFile {
  return { path, bytes: Buffer.from(words, 'utf8') };
}

/** Two papers with one name would silently become one: a fault of the view, never of the person. */
function distinct(files: PayloadFile[]): PayloadFile[] {
  const paths = new Set(files.map((file) => file.path.toLowerCase()));
  if (paths.size !== files.length) throw new Error('Two files of the bundle have the same name');
  return files;
}
