import {
  pageLabel,
  type PackDocument,
  type PackPlace,
  placeDocuments,
  placeOf,
} from '#shared/publishing/pack-pages.rules.ts';
import type { AgendaDocument, AgendaEntry } from './agenda-document.ts';
import {
  agendaSheet,
  contentsRows,
  entriesOf,
  headingRow,
  packFront,
  type PackLook,
  type PackPaper,
  pageRow,
  type PageOf,
  paperSheets,
} from './make-pack.ts';
import type { ContentsRow, PackFile } from './pack-model.ts';
import type { PlaceablePaper, SheetPages } from './pack-pdf.ts';

/** What the public part of a pack is made of; the other audiences have the same. */
export interface PublicPart {
  agenda: AgendaDocument;
  papers: PackPaper[];
  /** By the numbers that the agenda gives them. */
  paperIdOf: (order: number) => string;
  /** The places of earlier packs. */
  kept: readonly PackPlace[];
}

/** The public papers in agenda order, with where their file is if their pages cannot be placed. */
export function publicPapers(
  agenda: AgendaDocument,
  files: ReadonlyMap<number, PlaceablePaper>,
  slips: ReadonlySet<number>,
  paperIdOf: (order: number) => string,
): PackPaper[] {
  return entriesOf(agenda).flatMap((entry) =>
    entry.papers.flatMap((paper): PackPaper[] => {
      const file = files.get(paper.order);
      if (file === undefined) return [];
      return [
        {
          paperId: paperIdOf(paper.order),
          part: 'public',
          itemNumber: entry.number,
          itemTitle: entry.title,
          title: paper.title,
          mark: null,
          pages: file.pages,
          slip: slips.has(paper.order) ? whereItIs(paper.fileName, file.pages) : null,
        },
      ];
    }),
  );
}

/** The places of the agenda and of every public paper, once the agenda is known to have so many pages. */
export function placePublic({ papers, kept }: PublicPart, agendaPages: number): PackPlace[] {
  const agenda: PackDocument = { paperId: null, part: 'public', pages: agendaPages };
  return placeDocuments(kept, [agenda, ...papers.map(documentOf)]);
}

export function documentOf({ paperId, part, pages, slip }: PackPaper): PackDocument {
  return { paperId, part, pages: slip === null ? pages : 1 };
}

/** The public pack: agenda first, then every public paper, numbered 1 to the end; supplements last. */
export function makePublicPack(part: PublicPart, look: PackLook, pages: SheetPages): PackFile {
  const { agenda, papers } = part;
  const places = placePublic(part, pages.get('agenda') ?? 1);
  return {
    ...packFront(agenda, look, {
      heading: 'Agenda pack',
      title: agenda.title.replace(/^Agenda:/, 'Agenda pack:'),
      audience: null,
      notes: [
        'Each paper is also published as a file of its own, which is easier to read with a screen reader.',
      ],
    }),
    contents: [agendaRow(places), ...groupRows(part, places)],
    sheets: [
      agendaSheet(agenda, pageOfPublic(part, places), agendaPlace(places)),
      ...paperSheets(papers, places, look),
    ],
  };
}

/** The pack page on which a public paper begins, by its number on the agenda. */
export function pageOfPublic(
  { paperIdOf, papers }: PublicPart,
  places: readonly PackPlace[],
): PageOf {
  const present = new Set(papers.map(({ paperId }) => paperId));
  return (order) => {
    const paperId = paperIdOf(order);
    const place = placeOf(places, { paperId, part: 'public' });
    return place === undefined || !present.has(paperId) ? null : pageLabel(place, 1);
  };
}

export function agendaPlace(places: readonly PackPlace[]): PackPlace {
  const place = placeOf(places, { paperId: null, part: 'public' });
  if (place === undefined) throw new Error('The agenda has no pages.');
  return place;
}

export function agendaRow(places: readonly PackPlace[]): ContentsRow {
  return pageRow('Agenda', pageLabel(agendaPlace(places), 1), 'agenda');
}

/** By item in agenda order, with what is to follow and what is withheld; then the supplements. */
function groupRows({ agenda, papers, paperIdOf }: PublicPart, places: PackPlace[]): ContentsRow[] {
  const first = new Map(papers.map((paper) => [paper.paperId, paper]));
  const isLate = (paper: PackPaper) => (placeOf(places, paper)?.supplement ?? 0) > 0;
  const rows = entriesOf(agenda).flatMap((entry): ContentsRow[] => {
    const own = entry.papers.flatMap((paper): ContentsRow[] => {
      const placed = first.get(paperIdOf(paper.order));
      if (placed === undefined) return [quietRow(paper.title, insteadOf(paper.facts))];
      return isLate(placed) ? [] : contentsRows([placed], places).slice(1);
    });
    const all = [...own, ...withheldRows(entry)];
    return all.length === 0 ? [] : [headingRow(entry.number, entry.title), ...all];
  });
  return [...rows, ...contentsRows(papers.filter(isLate), places)];
}

/** Contents rows for what is withheld: it exists, and the pack does not hide that. */
function withheldRows({ withheldPapers, withheld, papers }: AgendaEntry): ContentsRow[] {
  const rows = withheldPapers.map(({ title }) => quietRow(title, 'Not published'));
  return rows.length === 0 && withheld !== null && papers.length === 0
    ? [quietRow('Taken in private', 'Not published')]
    : rows;
}

function quietRow(title: string, page: string): ContentsRow {
  return { number: '', title, bold: false, page, target: null, quiet: true };
}

function insteadOf(facts: readonly string[]): string {
  return facts.includes('Withdrawn') ? 'Withdrawn' : 'To follow';
}

function whereItIs(fileName: string, pages: number): string {
  return `The pages of this paper are not in the pack. Read it in its own file: ${fileName} (${String(pages)} ${pages === 1 ? 'page' : 'pages'}).`;
}
