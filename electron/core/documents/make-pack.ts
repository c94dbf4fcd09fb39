import {
  comparePlaces,
  pageLabel,
  pageLabels,
  type PackPlace,
  placeOf,
  supplementTitle,
} from '#shared/publishing/pack-pages.rules.ts';
import type { AgendaDocument, AgendaEntry } from './agenda-document.ts';
import { footerOf } from './agenda-pdf.ts';
import type {
  ChangeSlip,
  ContentsRow,
  DividerSheet,
  PackFile,
  PaperSheet,
  PlacedAgenda,
  PlacedEntry,
  Sheet,
} from './pack-model.ts';

/** A paper whose pages, or a slip for them, stand in a pack. */
export interface PackPaper {
  /** Its key in the places. */
  paperId: string;
  part: 'public' | 'restricted';
  itemNumber: string;
  itemTitle: string;
  title: string;
  /** "Not for publication: paragraph 3"; null for a public paper. */
  mark: string | null;
  pages: number;
  /** Where its file is, where its pages cannot be placed. */
  slip: string | null;
}

/** How a pack is printed. */
export interface PackLook {
  slip: ChangeSlip[];
  dividers: boolean;
  doubleSided: boolean;
}

/** The front and the foot of a pack, from the agenda; sheets and contents are for the audience to say. */
export function packFront(
  agenda: AgendaDocument,
  look: PackLook,
  words: { heading: string; title: string; audience: string | null; notes: string[] },
): Omit<PackFile, 'contents' | 'sheets'> {
  const { bodyName, meetingTitle, when, day, sampleNotice } = agenda;
  const { heading, title, audience, notes } = words;
  return {
    ...{ title, heading, bodyName, meetingTitle, when, day, sampleNotice, audience, notes },
    place: agenda.facts.find((fact) => fact.term === 'Place')?.lines ?? [],
    standing: agenda.standing?.word ?? null,
    footer: audience === null ? footerOf(agenda) : `${footerOf(agenda)}. ${shortOf(audience)}`,
    slip: look.slip,
    doubleSided: look.doubleSided,
  };
}

/** "For members only": what of the audience has room at the foot of a page. */
function shortOf(audience: string): string {
  return audience.replace(/[:.].*$/s, '');
}

/** The agenda with the pack page of each paper, as a sheet of its own. */
export function agendaSheet(agenda: AgendaDocument, pageOf: PageOf, place: PackPlace): Sheet {
  return {
    ...{ kind: 'agenda', id: 'agenda', mark: null, blankBefore: false },
    labels: pageLabels(place, place.pages + longestGrowth),
    agenda: placeAgenda(agenda, pageOf),
  };
}

/** More pages than any agenda grows by after its first pack. */
export const longestGrowth = 60;

/** The first pack page of a public paper, by its number on the agenda; null where it has none. */
export type PageOf = (order: number) => string | null;

/** A paper's pages with the numbers they have for ever. `begins` heads what it is the first of. */
export function paperSheet(paper: PackPaper, place: PackPlace, begins: string[]): PaperSheet {
  const { paperId, title, mark, pages, slip } = paper;
  return {
    ...{ kind: 'paper', id: idOf(paper), mark, blankBefore: false, title, begins, pages, slip },
    item: itemWords(paper),
    file: `papers/${paperId}.pdf`,
    labels: pageLabels(place, slip === null ? pages : 1),
  };
}

/** The sheets of some papers in the order of their pages, with headings and, where wished, dividers. */
export function paperSheets(
  papers: readonly PackPaper[],
  places: readonly PackPlace[],
  { dividers }: Pick<PackLook, 'dividers'>,
  before: (paper: PackPaper) => Sheet[] = () => [],
): Sheet[] {
  let item = '';
  let supplement: string | null = null;
  return inOrder(papers, places).flatMap(({ paper, place }): Sheet[] => {
    const words = itemWords(paper);
    const title = supplementTitle(place);
    const isNew = words !== item || title !== supplement;
    const begins = [...(title === supplement || title === null ? [] : [title]), words];
    const group = papers.filter(
      (other) => itemWords(other) === words && supplementTitle(placed(other, places)) === title,
    );
    [item, supplement] = [words, title];
    const extra = isNew ? before(paper) : [];
    const divider = dividers && isNew ? [dividerSheet(paper, group, places)] : [];
    return [...extra, ...divider, paperSheet(paper, place, isNew ? begins : [])];
  });
}

/** The contents of some papers: by item in the order of their pages, each supplement under its name. */
export function contentsRows(
  papers: readonly PackPaper[],
  places: readonly PackPlace[],
): ContentsRow[] {
  let item = '';
  let supplement: string | null = null;
  return inOrder(papers, places).flatMap(({ paper, place }): ContentsRow[] => {
    const rows: ContentsRow[] = [];
    const title = supplementTitle(place);
    if (title !== supplement && title !== null) rows.push(headingRow('', title));
    if (title !== supplement || itemWords(paper) !== item) {
      rows.push(headingRow(paper.itemNumber, paper.itemTitle));
    }
    [item, supplement] = [itemWords(paper), title];
    const page = pageLabel(place, 1);
    rows.push({
      ...{ number: '', title: paper.title, bold: false, page, target: idOf(paper), quiet: false },
    });
    return rows;
  });
}

export function headingRow(number: string, title: string): ContentsRow {
  return { number, title, bold: true, page: '', target: null, quiet: false };
}

export function pageRow(title: string, page: string, target: string): ContentsRow {
  return { number: '', title, bold: true, page, target, quiet: false };
}

export function entriesOf(agenda: AgendaDocument): AgendaEntry[] {
  return agenda.sections
    .flatMap((section) => section.entries)
    .flatMap((entry) => [entry, ...entry.children]);
}

export function idOf({ paperId }: Pick<PackPaper, 'paperId'>): string {
  return paperId;
}

/** "Item 5: Better Care Fund". */
export function itemWords({ itemNumber, itemTitle }: PackPaper): string {
  return `Item ${itemNumber}: ${itemTitle}`;
}

function dividerSheet(
  paper: PackPaper,
  group: readonly PackPaper[],
  places: readonly PackPlace[],
): DividerSheet {
  const place = placed(paper, places);
  return {
    kind: 'divider',
    id: `divider-${idOf(paper)}`,
    mark: paper.mark,
    blankBefore: false,
    number: [supplementTitle(place), `Item ${paper.itemNumber}`].filter(Boolean).join(', '),
    title: paper.itemTitle,
    papers: group.map((one) => ({
      title: one.title,
      page: `Page ${pageLabel(placed(one, places), 1)}`,
    })),
  };
}

function inOrder(
  papers: readonly PackPaper[],
  places: readonly PackPlace[],
): { paper: PackPaper; place: PackPlace }[] {
  return papers
    .map((paper) => ({ paper, place: placed(paper, places) }))
    .sort((one, other) => comparePlaces(one.place, other.place));
}

function placed(paper: PackPaper, places: readonly PackPlace[]): PackPlace {
  const place = placeOf(places, paper);
  if (place === undefined) throw new Error('A paper of the pack has no pages.');
  return place;
}

function placeAgenda(agenda: AgendaDocument, pageOf: PageOf): PlacedAgenda {
  return {
    ...agenda,
    sections: agenda.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => placeEntry(entry, pageOf)),
    })),
  };
}

export function placeEntry(entry: AgendaEntry, pageOf: PageOf): PlacedEntry {
  return {
    ...entry,
    papers: entry.papers.map((paper) => ({ ...paper, page: pageOf(paper.order) })),
    children: entry.children.map((child) => placeEntry(child, pageOf)),
  };
}
