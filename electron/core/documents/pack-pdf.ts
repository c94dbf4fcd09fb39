import type { AgendaDocument, AgendaEntry, AgendaPaper } from './agenda-document.ts';
import { footerOf, forPrint } from './agenda-pdf.ts';
import { type TypesetDocument, TypesetError, type TypesetFile } from './typeset-job.ts';
import type { Typesetter } from './typesetter.ts';

/** A public paper as it can be placed: a PDF and how many pages it has. */
export interface PlaceablePaper {
  bytes: Uint8Array;
  pages: number;
}

/**
 * The whole public pack as one PDF: contents, agenda and every page of every paper, numbered through,
 * bookmarked by item and paper. Tagged, but not PDF/UA: placed pages are pictures with a name to a
 * screen reader, which is why each paper also goes out as its own file. A paper in `slips` gets one page
 * that says where it is.
 */
export function renderPackPdf(
  agenda: AgendaDocument,
  papers: ReadonlyMap<number, PlaceablePaper>,
  slips: ReadonlySet<number>,
  typesetter: Typesetter,
): Promise<TypesetDocument> {
  const files: TypesetFile[] = [...papers]
    .filter(([order]) => !slips.has(order))
    .map(([order, { bytes }]) => ({ name: fileOf(order), bytes }));
  const data = forPrint(makePackDocument(agenda, papers, slips));
  return typesetter.typeset({ template: 'pack', data, files, standard: null });
}

/** Whether the pages of a paper can be placed. */
export async function probePaper(paper: PlaceablePaper, typesetter: Typesetter): Promise<boolean> {
  const files = [{ name: 'paper.pdf', bytes: paper.bytes }];
  try {
    await typesetter.typeset({
      template: 'probe',
      data: { pages: paper.pages },
      files,
      standard: null,
    });
    return true;
  } catch (error) {
    if (error instanceof TypesetError) return false;
    throw error;
  }
}

type PackEntry = Omit<AgendaEntry, 'papers' | 'children'> & {
  papers: PackPaper[];
  children: PackEntry[];
};

interface PackPaper extends AgendaPaper {
  /** Whether its pages are in the pack. */
  placed: boolean;
  /** Not its pages but one that says where it is. */
  slip: boolean;
  /** The first paper of its item: its page carries the item's heading too. */
  first: boolean;
  file: string;
  pages: number;
  /** What the contents say where a page number would be. */
  instead: string;
}

function makePackDocument(
  agenda: AgendaDocument,
  papers: ReadonlyMap<number, PlaceablePaper>,
  slips: ReadonlySet<number>,
): object {
  const placed = agenda.sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) => placeEntry(entry, papers, slips)),
  }));
  const entries = placed.flatMap((section) => section.entries).flatMap(withChildren);
  return {
    title: agenda.title.replace(/^Agenda:/, 'Agenda pack:'),
    place: agenda.facts.find((fact) => fact.term === 'Place')?.lines ?? [],
    agenda: { ...agenda, sections: placed, footer: footerOf(agenda) },
    groups: entries
      .map(({ number, title, papers, withheldPapers, withheld }) => ({
        number,
        title,
        papers: [
          ...papers,
          ...withheldRows(withheldPapers, withheld !== null && papers.length === 0),
        ],
      }))
      .filter((group) => group.papers.length > 0),
    notes: [
      'Each paper is also published as a file of its own, which is easier to read with a screen reader.',
    ],
  };
}

/** Contents rows for what is withheld: it exists, and the pack does not hide that. */
function withheldRows(papers: AgendaEntry['withheldPapers'], wholeItem: boolean): object[] {
  const instead = 'Not published';
  const rows = papers.map(({ title }) => ({ title, placed: false, instead }));
  return rows.length === 0 && wholeItem
    ? [{ title: 'Taken in private', placed: false, instead }]
    : rows;
}

function placeEntry(
  entry: AgendaEntry,
  papers: ReadonlyMap<number, PlaceablePaper>,
  slips: ReadonlySet<number>,
): PackEntry {
  const first = entry.papers.find((paper) => papers.has(paper.order));
  return {
    ...entry,
    papers: entry.papers.map((paper) => ({
      ...paper,
      placed: papers.has(paper.order),
      slip: slips.has(paper.order),
      first: paper === first,
      file: fileOf(paper.order),
      pages: papers.get(paper.order)?.pages ?? 0,
      instead: paper.withdrawn ? 'Withdrawn' : 'To follow',
    })),
    children: entry.children.map((child) => placeEntry(child, papers, slips)),
  };
}

function withChildren(entry: PackEntry): PackEntry[] {
  return [entry, ...entry.children.flatMap(withChildren)];
}

function fileOf(order: number): string {
  return `papers/${String(order)}.pdf`;
}
