import type { AgendaDocument, AgendaEntry, AgendaPaper } from './agenda-document.ts';
import { footerOf, forPrint } from './agenda-pdf.ts';
import type { TypesetDocument, TypesetFile } from './typeset-job.ts';
import type { Typesetter } from './typesetter.ts';

/** A public paper as it can be placed: a PDF and how many pages it has. */
export interface PlaceablePaper {
  bytes: Uint8Array;
  pages: number;
}

/**
 * The whole public pack as one PDF: contents, agenda and every page of every paper, numbered through,
 * bookmarked by item and paper. Tagged, but not PDF/UA: placed pages are pictures with a name to a
 * screen reader, which is why each paper also goes out as its own file.
 */
export function renderPackPdf(
  agenda: AgendaDocument,
  papers: ReadonlyMap<number, PlaceablePaper>,
  typesetter: Typesetter,
): Promise<TypesetDocument> {
  const files: TypesetFile[] = [...papers].map(([order, { bytes }]) => ({
    name: fileOf(order),
    bytes,
  }));
  const data = forPrint(makePackDocument(agenda, papers));
  return typesetter.typeset({ template: 'pack', data, files, standard: null });
}

type PackEntry = Omit<AgendaEntry, 'papers' | 'children'> & {
  papers: PackPaper[];
  children: PackEntry[];
};

interface PackPaper extends AgendaPaper {
  /** Whether its pages are in the pack. */
  placed: boolean;
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
): object {
  const placed = agenda.sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) => placeEntry(entry, papers)),
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

function placeEntry(entry: AgendaEntry, papers: ReadonlyMap<number, PlaceablePaper>): PackEntry {
  const first = entry.papers.find((paper) => papers.has(paper.order));
  return {
    ...entry,
    papers: entry.papers.map((paper) => ({
      ...paper,
      placed: papers.has(paper.order),
      first: paper === first,
      file: fileOf(paper.order),
      pages: papers.get(paper.order)?.pages ?? 0,
      instead: 'To follow',
    })),
    children: entry.children.map((child) => placeEntry(child, papers)),
  };
}

function withChildren(entry: PackEntry): PackEntry[] {
  return [entry, ...entry.children.flatMap(withChildren)];
}

function fileOf(order: number): string {
  return `papers/${String(order)}.pdf`;
}
