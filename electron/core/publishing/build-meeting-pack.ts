import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { renderAgendaPdf } from '../documents/agenda-pdf.ts';
import { makeAgendaDocument } from '../documents/make-agenda-document.ts';
import { type PlaceablePaper, renderPack, type SheetPages } from '../documents/pack-pdf.ts';
import { makePublicPack, placePublic, publicPapers } from '../documents/public-pack.ts';
import type { AgendaDocument } from '../documents/agenda-document.ts';
import type { TypesetDocument } from '../documents/typeset-job.ts';
import { openTypesetter, type Typesetter } from '../documents/typesetter.ts';
import { makeBag, payloadFiles } from './bag.ts';
import { makePayload } from './make-payload.ts';
import { firstEdition, type PackEdition } from './pack-edition.ts';
import { placePapers } from './place-papers.ts';
import { filedPapersOf, preparePaper } from './prepare-papers.ts';
import { withdrawnPaperFiles } from './withdrawn-papers.ts';
import { writeZip } from './write-zip.ts';

export interface MeetingPackOrder {
  view: PublicMeeting;
  /** What earlier packs settled; none for the first. */
  edition?: PackEdition | undefined;
  /** The stored bytes of a public paper. Never asked for one that is not in the view. */
  readPaper: (sha256: string) => Promise<Uint8Array>;
  outFolder: string;
  fileName: string;
  /** `yyyy-mm-dd`: the one thing in the bundle that is not in the records. */
  baggingDate: string;
  signal?: AbortSignal | undefined;
}

export interface BuildProgress {
  phase: 'papers' | 'agenda' | 'pack' | 'pages' | 'bundle';
  done: number;
  of: number;
  sentence: string;
}

export interface MeetingPack {
  path: string;
  fileName: string;
  sha512: string;
  bytes: number;
  /** Pages of `pack.pdf`. */
  pages: number;
  files: { path: string; bytes: number; sha512: string }[];
  /** Papers whose pages could not be placed in the pack; it has a slip that points to their file. */
  slips: { order: number; title: string }[];
  /** The pages of the agenda and of every paper, for every pack to come. */
  places: PackPlace[];
}

/**
 * Builds the public bundle of one meeting and writes it under its name only when it is whole. The same view,
 * papers and bagging date give the same bytes. Throws PaperProblemError for a paper that cannot be public.
 */
export async function* buildMeetingPack(
  order: MeetingPackOrder,
): AsyncGenerator<BuildProgress, MeetingPack, undefined> {
  const { view, signal, edition = firstEdition } = order;
  signal?.throwIfAborted();
  const agenda = makeAgendaDocument(view);
  await using typesetter = openTypesetter(signal);

  const filed = filedPapersOf(view);
  const papers = new Map<number, PlaceablePaper>();
  for (const [index, paper] of filed.entries()) {
    const sentence = `Reading paper ${index + 1} of ${filed.length}`;
    yield { phase: 'papers', done: index, of: filed.length, sentence };
    signal?.throwIfAborted();
    const stored = await order.readPaper(paper.file.sha256);
    papers.set(paper.order, await preparePaper(paper, stored, typesetter));
  }

  yield { phase: 'agenda', done: 0, of: 1, sentence: 'Setting the agenda' };
  const agendaPdf = await renderAgendaPdf(agenda, typesetter);

  const count = [...papers.values()].reduce((sum, paper) => sum + paper.pages, 0);
  yield { phase: 'pack', done: 0, of: count, sentence: `Placing ${count} pages in the pack` };
  const placed = await renderPublicPack({ agenda, papers, edition, typesetter, signal });
  const { pack, slips, places } = placed;

  yield { phase: 'pages', done: 0, of: 1, sentence: 'Writing the web pages' };
  const withdrawn = await withdrawnPaperFiles(view, typesetter);
  const payload = makePayload({ view, agenda, agendaPdf, pack, papers, withdrawn });
  const bag = makeBag(payload, {
    sourceOrganization: agenda.bodyName,
    description: `${agenda.title.replace(/^Agenda:/, 'Public meeting pack:')}${view.sample ? ' (sample)' : ''}`,
    externalIdentifier: `urn:uuid:${view.meeting.id}`,
    groupIdentifier: view.body.slug,
    baggingDate: order.baggingDate,
  });

  yield { phase: 'bundle', done: 0, of: bag.length, sentence: `Writing ${bag.length} files` };
  const { outFolder: folder, fileName } = order;
  const zip = await writeZip(bag, { folder, fileName, signal });
  return {
    ...zip,
    fileName,
    pages: pack.pages,
    files: payloadFiles(payload),
    slips: filed
      .filter((paper) => slips.has(paper.order))
      .map(({ order: number, title }) => ({ order: number, title })),
    places,
  };
}

/** The public pack as one PDF, with the pages that its documents have from now on; the website has the same. */
export async function renderPublicPack(order: {
  agenda: AgendaDocument;
  /** By their numbers on the agenda. */
  papers: ReadonlyMap<number, PlaceablePaper>;
  edition: PackEdition;
  typesetter: Typesetter;
  signal: AbortSignal | undefined;
}): Promise<{ pack: TypesetDocument; slips: ReadonlySet<number>; places: PackPlace[] }> {
  const { agenda, papers, edition, typesetter, signal } = order;
  const part = (orders: ReadonlySet<number>) => ({
    ...edition,
    agenda,
    papers: publicPapers(agenda, papers, orders, edition.paperIdOf),
  });
  let agendaPages = 1;
  const render = (orders: ReadonlySet<number>) => {
    const make = (pages: SheetPages) => {
      agendaPages = pages.get('agenda') ?? 1;
      return makePublicPack(part(orders), edition, pages);
    };
    return renderPack(make, byPaperId(papers, edition), typesetter);
  };
  const { pack, slips } = await placePapers(papers, render, typesetter, signal);
  return { pack, slips, places: placePublic(part(slips), agendaPages) };
}

/** The papers by the ids that their pages are kept under. */
export function byPaperId(
  papers: ReadonlyMap<number, PlaceablePaper>,
  { paperIdOf }: Pick<PackEdition, 'paperIdOf'>,
): Map<string, PlaceablePaper> {
  return new Map([...papers].map(([number, paper]) => [paperIdOf(number), paper]));
}
