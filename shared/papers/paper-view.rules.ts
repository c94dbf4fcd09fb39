import type { PlacedItem } from '../agenda/order.rules.ts';
import { isWithdrawn } from '../agenda/order.rules.ts';
import { isPublicPaper } from '../agenda/visibility.rules.ts';
import { countOf, joinWords } from '../calendar/date-words.ts';
import type { PaperCounts } from '../meetings/meeting-view.ts';
import { lastDays, type PublicationFacts } from '../meetings/publication.rules.ts';
import type { Status } from '../meetings/status.ts';
import type { Paper, PaperVersion } from './paper.ts';
import {
  hasToBePublished,
  paperCompliance,
  type PaperPublications,
} from './paper-compliance.rules.ts';
import { listPaperProblems } from './paper-problems.rules.ts';
import { isAwaited, paperStatus, publicStatus, sayDue } from './paper-status.rules.ts';
import type { PaperView } from './paper-view.ts';

/** A paper with what is known of its files and publications. */
export interface PaperRecord {
  readonly paper: Paper;
  readonly version: PaperVersion | null;
  readonly versions: number;
  readonly published: PaperPublications;
}

/** A paper as every screen shows it. */
export function viewPaper(
  facts: PublicationFacts,
  { paper, version, versions, published }: PaperRecord,
  placed: PlacedItem,
): PaperView {
  const { item, parent } = placed;
  const place = { item, parent, withdrawn: isWithdrawn(placed) };
  const compliance = paperCompliance(facts, paper, { place, published });
  const goesPublic =
    paper.state !== 'withdrawn' && !place.withdrawn && isPublicPaper(paper, item, parent);
  return {
    paper,
    version,
    versions,
    status: paperStatus(paper, version, facts),
    dueWords: sayDue(paper, facts.today),
    goesPublic,
    publicStatus: publicStatus(paper, item, parent),
    compliance,
    problems: listPaperProblems({
      paper,
      version,
      goesPublic,
      hasToBePublished: compliance.kind !== 'not_needed' && hasToBePublished(paper, place),
      latestSafe: lastDays(facts).latestSafe,
      isTooLate: compliance.kind === 'late' || compliance.kind === 'missed',
    }),
  };
}

/** `9 of 11 papers are in. 1 is to follow and 1 is late.` */
export function sayPapers(counts: PaperCounts): string {
  if (counts.of === 0) return 'No papers yet. Add the papers that the items need.';
  const are = counts.of === 1 ? 'is' : 'are';
  const lead =
    counts.in === counts.of
      ? counts.of === 1
        ? 'The only paper is in.'
        : `${counts.of === 2 ? 'Both' : `All ${counts.of}`} papers are in.`
      : `${counts.in} of ${countOf(counts.of, 'paper')} ${are} in.`;
  const rest = [
    counts.toFollow > 0 ? `${countOf(counts.toFollow, 'is', 'are')} to follow` : '',
    counts.late > 0 ? `${countOf(counts.late, 'is', 'are')} late` : '',
    counts.undecided > 0
      ? `${countOf(counts.undecided, 'waits', 'wait')} for a decision on who may read ${counts.undecided === 1 ? 'it' : 'them'}`
      : '',
  ].filter((words) => words !== '');
  return rest.length === 0 ? lead : `${lead} ${joinWords(rest)}.`;
}

/** The papers of an item in one or two marks: `2 received, 41 pages` and `Appendix 2: to follow`. */
export function markPapers(papers: readonly PaperView[]): Status[] {
  const live = papers.filter(({ paper }) => paper.state !== 'withdrawn');
  const received = live.filter(({ status }) => status.tone === 'good');
  const others = live.filter(({ status }) => status.tone !== 'good');
  const [first] = received;
  const pages = received.reduce((sum, { version }) => sum + (version?.pages ?? 0), 0);
  const length = pages > 0 ? `, ${countOf(pages, 'page')}` : '';
  const marks: Status[] =
    first === undefined
      ? []
      : [
          received.length === 1
            ? first.status
            : { tone: 'good', words: `${received.length} received${length}` },
        ];
  if (live.length === 1) return live.map(({ status }) => status);
  return [
    ...marks,
    ...others.map(({ paper, status }) => ({
      tone: status.tone,
      words: `${paper.title}: ${status.words.charAt(0).toLowerCase()}${status.words.slice(1)}`,
    })),
  ];
}

/** Papers a reminder can be written for. */
export function listAwaited(papers: readonly PaperView[]): PaperView[] {
  return papers.filter(({ paper }) => isAwaited(paper));
}
