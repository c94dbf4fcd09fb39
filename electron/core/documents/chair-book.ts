import { countOf } from '#shared/calendar/date-words.ts';
import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { ChairLine, ChairView, RestrictedPart } from '#shared/publishing/members-view.ts';
import { timeInWords } from './clock-words.ts';
import {
  agendaSheet,
  contentsRows,
  headingRow,
  packFront,
  type PackLook,
  type PackPaper,
  pageRow,
  paperSheets,
} from './make-pack.ts';
import type { PackFile, Sheet } from './pack-model.ts';
import { paragraphsOf, plainLine, plainTitle } from './plain-text.ts';
import { agendaPlace, agendaRow, pageOfPublic, type PublicPart } from './public-pack.ts';
import { groundsOf, markOf, restrictedRow, restrictedSheet } from './restricted-pack.ts';

/**
 * The chair's book: running order with the clock, the agenda, and every paper, public and restricted, each
 * item after the chair's notes on it. Notes have no page numbers: pages keep those of all other packs.
 */
export function makeChairBook(
  open: PublicPart,
  source: {
    chair: ChairView;
    restricted: RestrictedPart;
    restrictedPapers: PackPaper[];
    /** Of both parts. */
    places: PackPlace[];
    audience: string;
  },
  look: PackLook,
): PackFile {
  const { chair, restricted, restrictedPapers, places, audience } = source;
  const { agenda } = open;
  const notes = notesByItem(chair);
  const told = new Set<string>();
  const before = ({ itemNumber }: PackPaper): Sheet[] => {
    const sheet = notes.get(itemNumber);
    if (sheet === undefined || told.has(itemNumber)) return [];
    told.add(itemNumber);
    return [sheet];
  };
  const openSheets = paperSheets(open.papers, places, look, before);
  const closedSheets = paperSheets(restrictedPapers, places, look, before);
  const others = [...notes].filter(([number]) => !told.has(number)).map(([, sheet]) => sheet);
  const hasRestricted = restricted.entries.length > 0;
  const body = { bodyName: agenda.bodyName, part: restricted, papers: restrictedPapers };
  return {
    ...packFront(agenda, look, {
      heading: 'Chair’s book',
      title: agenda.title.replace(/^Agenda:/, 'Chair’s book:'),
      audience,
      notes: ['Pages with private notes have no number. All others have those of the other packs.'],
    }),
    ...(hasRestricted ? { mark: markOf(groundsOf(restricted)) } : {}),
    contents: [
      pageRow('Running order', '', 'running'),
      agendaRow(places),
      ...contentsRows(open.papers, places),
      ...(hasRestricted ? [headingRow('', 'Not for publication')] : []),
      ...(hasRestricted ? restrictedRow(places, false) : []),
      ...contentsRows(restrictedPapers, places),
    ],
    sheets: [
      runningSheet(chair),
      ...others,
      agendaSheet(agenda, pageOfPublic(open, places), agendaPlace(places)),
      ...openSheets,
      ...(hasRestricted ? [restrictedSheet(body, places, false)] : []),
      ...closedSheets,
    ],
  };
}

function runningSheet({ lines, clock, notes }: ChairView): Sheet {
  return {
    ...{ kind: 'running', id: 'running', mark: null, blankBefore: false, labels: [] },
    heading: 'Running order',
    paragraphs: paragraphsOf(notes),
    rows: lines.map((line) => ({
      number: plainTitle(line.number),
      title: plainTitle(line.title),
      from: line.startsAt === null ? '' : timeInWords(line.startsAt),
      to: line.endsAt === null ? '' : timeInWords(line.endsAt),
      minutes: line.minutes === 0 ? '' : String(line.minutes),
      presenter: plainLine(line.presenter),
      withheld: line.inPrivate,
    })),
    ends: plainLine(clock),
  };
}

/** A page for each item that has private notes, by its number. */
function notesByItem({ lines }: ChairView): Map<string, Sheet> {
  const noted = lines.filter(({ notes }) => notes.trim() !== '');
  return new Map(noted.map((line) => [plainTitle(line.number), notesSheet(line)]));
}

function notesSheet(line: ChairLine): Sheet {
  const { number, title, startsAt, endsAt, minutes, presenter } = line;
  const times = [startsAt, endsAt].flatMap((time) => (time === null ? [] : [timeInWords(time)]));
  return {
    ...{ kind: 'notes', id: `notes-${number}`, mark: null, blankBefore: false, labels: [] },
    item: `${plainTitle(number)}. ${plainTitle(title)}`,
    facts: [
      times.join(' to '),
      minutes === 0 ? '' : countOf(minutes, 'minute'),
      plainLine(presenter),
      line.inPrivate ? 'taken in private' : '',
    ].filter(Boolean),
    asked: line.recommendations.map((words) => paragraphsOf(words).join('\n')),
    notes: paragraphsOf(line.notes),
  };
}
