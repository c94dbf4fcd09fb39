import { formatTime } from '../calendar/time-of-day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { MeetingBody } from '../meetings/meeting-view.ts';
import type { PublicationFacts } from '../meetings/publication.rules.ts';
import type { Status } from '../meetings/status.ts';
import { markPapers, type PaperRecord, viewPaper } from '../papers/paper-view.rules.ts';
import type { AgendaItem, AgendaSection } from './agenda-item.ts';
import { splitIntoParts } from './agenda-parts.rules.ts';
import { listAgendaProblems } from './agenda-problems.rules.ts';
import type { Agenda, AgendaLine } from './agenda-view.ts';
import { runClock, sayClock, sayOverrun } from './clock.rules.ts';
import type { ExclusionFacts } from './exclusion.rules.ts';
import { numberItems } from './item-numbers.rules.ts';
import { listItemProblems } from './item-problems.rules.ts';
import { byPosition, isWithdrawn, orderAgenda, type PlacedItem } from './order.rules.ts';
import { listPrivatePart, listWithheld } from './private-part.rules.ts';
import { publicWords } from './public-words.rules.ts';
import { sayRestriction } from './restriction.rules.ts';
import type { SignOff } from './sign-off.ts';
import { summariseSignOffs } from './sign-off.rules.ts';
import { isPublic, isWithheld } from './visibility.rules.ts';

/** Everything an agenda is made of: plain records, so core and screens build the same one. */
export interface AgendaFacts extends PublicationFacts {
  readonly meeting: Meeting;
  readonly body: MeetingBody;
  readonly sections: readonly AgendaSection[];
  readonly items: readonly AgendaItem[];
  /** Published numbers of items that are gone. */
  readonly retiredNumbers: ReadonlySet<string>;
  readonly papers: readonly PaperRecord[];
  readonly signOffs: readonly SignOff[];
}

/** The order of business with everything that follows from it. */
export function buildAgenda(facts: AgendaFacts): Agenda {
  const { meeting } = facts;
  const sections = [...facts.sections].sort(byPosition);
  const placed = orderAgenda(sections, facts.items);
  const numbers = numberItems(facts, placed);
  const clock = runClock(placed, meeting);
  const inPrivate = listPrivatePart(placed);
  const papers = Map.groupBy(facts.papers, ({ paper }) => paper.itemId);
  const tops = placed.filter(({ parent }) => parent === null);
  const lines = placed.map((place) =>
    buildLine(facts, place, {
      number: numbers.get(place.item.id) ?? '',
      placeWords: sayPlace(place, placed, tops),
      startsAt: clock.startsAt.get(place.item.id) ?? null,
      minutes: clock.minutes.get(place.item.id) ?? 0,
      inPrivate: inPrivate.has(place.item.id),
      papers: (papers.get(place.item.id) ?? []).map((paper) => viewPaper(facts, paper, place)),
    }),
  );
  const overrun = sayOverrun(clock);
  return {
    meeting,
    parts: splitIntoParts(lines, placed, sections),
    sections,
    itemCount: tops.length,
    minutesUsed: clock.minutesUsed,
    minutesSlot: clock.minutesSlot,
    endsAt: clock.endsAt,
    clockWords: sayClock(clock),
    overrunWords: overrun,
    numbersFrozen: facts.items.some(({ frozenNumber }) => frozenNumber !== ''),
    problems: listAgendaProblems({
      placed,
      exclusion: exclusionFacts(facts, placed, numbers),
      overrun,
    }),
  };
}

/** What the exclusion of the public is written from. */
export function exclusionFacts(
  { body }: Pick<AgendaFacts, 'body'>,
  placed: readonly PlacedItem[],
  numbers: ReadonlyMap<string, string>,
): ExclusionFacts {
  const withheld = listWithheld(placed).map((place) => ({
    ...place,
    number: numbers.get(place.item.id) ?? '',
  }));
  return { regime: body.accessRegime, bodyName: body.name, withheld };
}

type LineFacts = Pick<
  AgendaLine,
  'number' | 'placeWords' | 'startsAt' | 'minutes' | 'inPrivate' | 'papers'
>;

function buildLine(facts: AgendaFacts, place: PlacedItem, line: LineFacts): AgendaLine {
  const { item, parent } = place;
  const signOffs = facts.signOffs.filter(({ itemId }) => itemId === item.id);
  return {
    item,
    ...line,
    depth: parent === null ? 0 : 1,
    startsWords: line.startsAt === null ? '' : formatTime(line.startsAt),
    isPublic: isPublic(item, parent),
    status: statusOf(place),
    publicWords: publicWords(item, parent, line.number),
    paperMarks: markPapers(line.papers),
    signOffs,
    signOffSummary: summariseSignOffs(signOffs),
    problems: listItemProblems({
      ...place,
      regime: facts.body.accessRegime,
      number: line.number,
      inPrivate: line.inPrivate,
      papers: line.papers,
      signOffs,
    }),
    whyNotRemovable: whyNotRemovable(item),
  };
}

/** Why an item can only be withdrawn: once its number is public it is never given to another. */
export function whyNotRemovable(item: Pick<AgendaItem, 'frozenNumber'>): string | null {
  if (item.frozenNumber === '') return null;
  return `Item ${item.frozenNumber} has been published. Withdraw it: it keeps its number and is shown as withdrawn.`;
}

function statusOf(place: PlacedItem): Status | null {
  const { item, parent } = place;
  if (isWithdrawn(place)) return { tone: 'neutral', words: 'Withdrawn' };
  if (isWithheld(item)) return { tone: 'exempt', words: sayRestriction(item) };
  if (parent !== null && isWithheld(parent)) {
    return { tone: 'exempt', words: 'Withheld with its item' };
  }
  return isPublic(item, parent) ? null : { tone: 'todo', words: 'To decide' };
}

/** `12 of 12`; a part counts within its item. */
function sayPlace(
  { item, parent }: PlacedItem,
  placed: readonly PlacedItem[],
  tops: readonly PlacedItem[],
): string {
  const row = parent === null ? tops : placed.filter((each) => each.parent?.id === parent.id);
  const at = row.findIndex((each) => each.item.id === item.id) + 1;
  return `${at} of ${row.length}`;
}
