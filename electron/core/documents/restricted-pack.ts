import { joinWords } from '#shared/calendar/date-words.ts';
import {
  pageLabel,
  pageLabels,
  type PackPlace,
  placeDocuments,
  placeOf,
} from '#shared/publishing/pack-pages.rules.ts';
import type { RestrictedEntry, RestrictedPart } from '#shared/publishing/members-view.ts';
import type { AgendaDocument, AgendaPaper } from './agenda-document.ts';
import { restrictedAgendaEntry } from './make-agenda-entry.ts';
import {
  contentsRows,
  longestGrowth,
  packFront,
  type PackLook,
  type PackPaper,
  pageRow,
  paperSheets,
} from './make-pack.ts';
import type { ContentsRow, PackFile, PlacedEntry, Sheet } from './pack-model.ts';
import type { PlaceablePaper, SheetPages } from './pack-pdf.ts';
import { plainTitle } from './plain-text.ts';
import { documentOf } from './public-pack.ts';

export const restrictedId = 'restricted-agenda';

/** The restricted papers in agenda order, each with the mark that stands on its pages. */
export function restrictedPackPapers(
  { entries }: RestrictedPart,
  files: ReadonlyMap<string, PlaceablePaper>,
): PackPaper[] {
  return entries.flatMap((entry) =>
    entry.papers.flatMap((paper): PackPaper[] => {
      const file = files.get(paper.id);
      if (file === undefined) return [];
      return [
        {
          ...{ paperId: paper.id, part: 'restricted', mark: markOf([paper.ground]), slip: null },
          itemNumber: plainTitle(entry.number),
          itemTitle: plainTitle(entry.title),
          title: plainTitle(paper.title),
          pages: file.pages,
        },
      ];
    }),
  );
}

/** "Not for publication: paragraph 3": what s.100B(5) wants on each page. */
export function markOf(grounds: readonly string[]): string {
  return `Not for publication: ${joinWords([...new Set(grounds)].map(plainTitle))}`;
}

/** The places of the restricted agenda and papers; the public part has its own already. */
export function placeRestricted(
  kept: readonly PackPlace[],
  papers: readonly PackPaper[],
  agendaPages: number,
): PackPlace[] {
  const agenda = { paperId: null, part: 'restricted' as const, pages: agendaPages };
  return placeDocuments(kept, [agenda, ...papers.map(documentOf)]);
}

/** The restricted part as a file of its own, each page with its mark. */
export function makeRestrictedPack(
  source: {
    agenda: AgendaDocument;
    part: RestrictedPart;
    papers: PackPaper[];
    /** Every place given so far, of both parts. */
    kept: readonly PackPlace[];
    audience: string;
    /** One partner's extract: its pages of words have no numbers of their own. */
    isExtract: boolean;
  },
  look: PackLook,
  pages: SheetPages,
): PackFile {
  const { agenda, part, papers, kept, audience, isExtract } = source;
  const places = isExtract ? kept : placeRestricted(kept, papers, pages.get(restrictedId) ?? 1);
  const when = agenda.title.replace(/^Agenda: /, '');
  const words = { heading: 'Restricted papers', title: `Restricted papers: ${when}`, audience };
  return {
    ...packFront(agenda, look, { ...words, notes: [keepWords] }),
    mark: markOf(groundsOf(part)),
    contents: [...restrictedRow(places, isExtract), ...contentsRows(papers, places)],
    sheets: [
      restrictedSheet({ bodyName: agenda.bodyName, part, papers }, places, isExtract),
      ...paperSheets(papers, places, look),
    ],
  };
}

const keepWords =
  'These papers are for the people named on this page. Keep them safe, do not copy or send them on, and destroy them once the matter is settled.';

export function groundsOf({ entries }: RestrictedPart): string[] {
  return entries.flatMap(({ ground, papers }) => [ground, ...papers.map((paper) => paper.ground)]);
}

export function restrictedRow(places: readonly PackPlace[], isExtract: boolean): ContentsRow[] {
  const place = placeOf(places, { paperId: null, part: 'restricted' });
  const page = isExtract || place === undefined ? '' : pageLabel(place, 1);
  return [pageRow('Restricted agenda', page, restrictedId)];
}

/** The items taken in private, in full. */
export function restrictedSheet(
  { bodyName, part, papers }: { bodyName: string; part: RestrictedPart; papers: PackPaper[] },
  places: readonly PackPlace[],
  isExtract: boolean,
): Sheet {
  const place = placeOf(places, { paperId: null, part: 'restricted' });
  const labels =
    isExtract || place === undefined ? [] : pageLabels(place, place.pages + longestGrowth);
  const pageOf = (paperId: string): string | null => {
    const paper = papers.find((one) => one.paperId === paperId);
    const found = paper === undefined ? undefined : placeOf(places, paper);
    return found === undefined ? null : pageLabel(found, 1);
  };
  return {
    ...{ kind: 'entries', id: restrictedId, mark: markOf(groundsOf(part)), blankBefore: false },
    labels,
    heading: 'Restricted agenda',
    paragraphs: [
      'The business below is not for publication. The public agenda holds the number of each item, a title that gives nothing away, and the ground.',
    ],
    entries: part.entries.map((entry) => entryOf(entry, bodyName, pageOf)),
  };
}

function entryOf(
  entry: RestrictedEntry,
  bodyName: string,
  pageOf: (paperId: string) => string | null,
): PlacedEntry {
  const made = restrictedAgendaEntry(entry, bodyName);
  return {
    ...made,
    papers: entry.papers.map((paper, index) => ({
      ...restrictedPaper(paper.title, index),
      facts: paper.file === null ? ['To follow'] : [],
      page: pageOf(paper.id),
    })),
    children: [],
  };
}

function restrictedPaper(title: string, order: number): Omit<AgendaPaper, 'facts'> {
  return {
    ...{ order, title: plainTitle(title), fileName: '', sha256: null, remarks: [] },
    ...{ accessibility: 'checked', clearDays: null, withdrawn: false },
  };
}
