import type { AgendaDocument, AgendaEntry, AgendaPaper } from './agenda-document.ts';

/** One PDF of a pack, as the template sets it: a front, then sheets in order. */
export interface PackFile {
  title: string;
  /** "Agenda pack", "Restricted papers", "Chair’s book". */
  heading: string;
  bodyName: string;
  meetingTitle: string;
  when: string;
  place: string[];
  day: string;
  standing: string | null;
  sampleNotice: string | null;
  /** The mark of a file that is restricted as a whole, on its front. */
  mark?: string;
  /** For whom it is, on the cover and at the foot of each page; null for the public. */
  audience: string | null;
  /** What stands at the foot of each page. */
  footer: string;
  slip: ChangeSlip[];
  contents: ContentsRow[];
  notes: string[];
  doubleSided: boolean;
  sheets: Sheet[];
}

/** What changed from one version of a pack to the next. */
export interface ChangeSlip {
  title: string;
  lines: { word: string; text: string }[];
}

/** A line of the contents; bold lines head a group. */
export interface ContentsRow {
  number: string;
  title: string;
  bold: boolean;
  /** The page number as printed, or what stands in its place; empty for a heading. */
  page: string;
  /** The sheet that it leads to. */
  target: string | null;
  quiet: boolean;
}

interface SheetBase {
  /** Unique in the file: contents and links lead to it. */
  id: string;
  /** "Not for publication: paragraph 3", on each page. */
  mark: string | null;
  /** An empty page comes before it, so that it begins on a right-hand page. */
  blankBefore: boolean;
}

/** Set from words, as many pages as they need. `labels` are the printed page numbers; none where empty. */
export type TextSheet = SheetBase & { labels: string[] } & (
    | { kind: 'agenda'; agenda: PlacedAgenda }
    | { kind: 'entries'; heading: string; paragraphs: string[]; entries: PlacedEntry[] }
    | { kind: 'running'; heading: string; paragraphs: string[]; rows: RunningRow[]; ends: string }
    | { kind: 'notes'; item: string; facts: string[]; asked: string[]; notes: string[] }
    | { kind: 'actions'; heading: string; paragraphs: string[]; rows: ActionRow[] }
  );

/** Pages of a paper, each carrying its number; or one page that says where the paper is. */
export type PaperSheet = SheetBase & {
  kind: 'paper';
  item: string;
  title: string;
  /** Headings of the bookmarks that begin here: supplement, item. */
  begins: string[];
  file: string;
  pages: number;
  labels: string[];
  /** Not its pages: where its file is. */
  slip: string | null;
};

/** One page with the name of an item, without a number. */
export type DividerSheet = SheetBase & {
  kind: 'divider';
  number: string;
  title: string;
  papers: { title: string; page: string }[];
};

export type Sheet = TextSheet | PaperSheet | DividerSheet;

export interface RunningRow {
  number: string;
  title: string;
  from: string;
  to: string;
  minutes: string;
  presenter: string;
  withheld: boolean;
}

export interface ActionRow {
  ref: string;
  words: string;
  topic: string;
  owner: string;
  due: string;
}

/** An agenda whose papers know their pages. */
export type PlacedAgenda = Omit<AgendaDocument, 'sections'> & {
  sections: { title: string; entries: PlacedEntry[] }[];
};

export type PlacedEntry = Omit<AgendaEntry, 'papers' | 'children'> & {
  papers: (AgendaPaper & { page: string | null })[];
  children: PlacedEntry[];
};

/** Whether its pages are set from words, so that only the typesetter knows how many there are. */
export function isText(sheet: Sheet): sheet is TextSheet {
  return sheet.kind !== 'paper' && sheet.kind !== 'divider';
}
