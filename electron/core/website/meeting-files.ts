import { countOf } from '#shared/calendar/date-words.ts';
import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { SiteMeeting } from '#shared/website/site-view.ts';
import { renderAgendaPdf } from '../documents/agenda-pdf.ts';
import { makeAgendaDocument } from '../documents/make-agenda-document.ts';
import { renderMinutesDocx } from '../documents/minutes-docx.ts';
import { renderMinutesPdf } from '../documents/minutes-pdf.ts';
import type { PlaceablePaper } from '../documents/pack-pdf.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { renderPublicPack } from '../publishing/build-meeting-pack.ts';
import type { PackEdition } from '../publishing/pack-edition.ts';
import { filedPapersOf, preparePaper } from '../publishing/prepare-papers.ts';

/** A file of one meeting, by what it is; a paper has its number in the view. */
export interface MeetingFile {
  readonly role:
    'agenda-pdf' | 'agenda-docx' | 'pack-pdf' | 'minutes-pdf' | 'minutes-docx' | `paper-${number}`;
  /** From the root of the website. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
}

export interface MeetingFilesOrder {
  readonly meeting: SiteMeeting;
  /** What earlier packs settled. */
  readonly edition: PackEdition;
  /** The stored bytes of a public paper. Never asked for one that is not in the view. */
  readonly readPaper: (sha256: string) => Promise<Uint8Array>;
  readonly typesetter: Typesetter;
  readonly signal: AbortSignal | undefined;
}

/**
 * The documents of one meeting under the addresses that its packs have. The same view and papers give the
 * same bytes. Throws PaperProblemError for a paper that cannot be public.
 */
export async function makeMeetingFiles(order: MeetingFilesOrder): Promise<MadeMeeting> {
  const agenda =
    order.meeting.state === 'agenda' ? await agendaFiles(order) : { files: [], places: [] };
  return { files: [...agenda.files, ...(await minutesFiles(order))], places: agenda.places };
}

/** The documents of a meeting with the pages that its pack gives away for ever. */
export interface MadeMeeting {
  readonly files: MeetingFile[];
  readonly places: readonly PackPlace[];
}

/** "Setting 12 documents", for a meeting that is made anew. */
export function documentsIn({ state, pack, minutes }: SiteMeeting): number {
  const papers = filedPapersOf(pack).length;
  return (state === 'agenda' ? 2 + papers : 0) + (minutes === null ? 0 : 2);
}

/** For the person who waits. */
export function sayMeeting(meeting: SiteMeeting): string {
  const { title, day } = meeting.pack.meeting;
  return `${title}, ${day}: ${countOf(documentsIn(meeting), 'document')}`;
}

async function agendaFiles(order: MeetingFilesOrder): Promise<MadeMeeting> {
  const { meeting, edition, readPaper, typesetter, signal } = order;
  const { pack: view } = meeting;
  const home = `meetings/${view.meeting.slug}`;
  const agenda = makeAgendaDocument(view);
  const papers = new Map<number, PlaceablePaper>();
  const files: MeetingFile[] = [];
  for (const paper of filedPapersOf(view)) {
    signal?.throwIfAborted();
    const stored = await readPaper(paper.file.sha256);
    const { bytes, pages } = await preparePaper(paper, stored, typesetter);
    papers.set(paper.order, { bytes, pages });
    const path = `${home}/papers/${paper.fileName}`;
    files.push({ role: `paper-${paper.order}`, path, bytes, pages });
  }
  const { pdf, pages } = await renderAgendaPdf(agenda, typesetter);
  const { pack, places } = await renderPublicPack({
    ...{ agenda, papers, edition, typesetter, signal },
  });
  const own: MeetingFile[] = [
    { role: 'agenda-pdf', path: `${home}/agenda.pdf`, bytes: pdf, pages },
    { role: 'pack-pdf', path: `${home}/pack.pdf`, bytes: pack.pdf, pages: pack.pages },
  ];
  return { files: [...own, ...files], places };
}

async function minutesFiles({
  meeting: { minutes },
  typesetter,
  signal,
}: MeetingFilesOrder): Promise<MeetingFile[]> {
  if (minutes === null) return [];
  signal?.throwIfAborted();
  const { document, meetingSlug } = minutes;
  const name = document.standing.draft ? 'minutes-draft' : 'minutes-approved';
  const home = `meetings/${meetingSlug}`;
  const { pdf, pages } = await renderMinutesPdf(document, typesetter);
  const docx = await renderMinutesDocx(document);
  return [
    { role: 'minutes-pdf', path: `${home}/${name}.pdf`, bytes: pdf, pages },
    { role: 'minutes-docx', path: `${home}/${name}.docx`, bytes: docx, pages: null },
  ];
}
