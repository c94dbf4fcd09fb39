import type { AgendaItem, BackgroundPaper } from '../agenda/agenda-item.ts';
import { isWithheld, type Visible } from '../agenda/visibility.rules.ts';
import type { ReportAndItem, ReportUse, ReportWords } from './report.ts';

const mostOnALine = 300;
const mostBackgroundPapers = 100;
const mostRecommendations = 60;

/** A line of a report's list of background papers: `Title (where it is)`, or a title with an address. */
export function backgroundPaperOf(line: string): BackgroundPaper | null {
  const words = line.replace(/\s+/g, ' ').trim();
  const [, before, inside, address] =
    /^(.+?)\s*(?:\(([^()]+)\)|[,:]?\s(https?:\/\/\S+))\.?$/.exec(words) ?? [];
  const title = (before ?? words)
    .replace(/[,;:.\s]+$/, '')
    .slice(0, mostOnALine)
    .trim();
  if (title === '') return null;
  const where = (inside ?? address ?? '').slice(0, mostOnALine).trim();
  return { title, where, listed: 'listed' };
}

/** Works in the report that the item does not have yet, by title. */
export function newBackgroundPapers(
  item: Pick<AgendaItem, 'backgroundPapers'>,
  report: Pick<ReportWords, 'backgroundPapers'>,
): BackgroundPaper[] {
  const known = new Set(item.backgroundPapers.map(({ title }) => sameWords(title)));
  return report.backgroundPapers.flatMap((line) => {
    const paper = backgroundPaperOf(line);
    if (paper === null || known.has(sameWords(paper.title))) return [];
    known.add(sameWords(paper.title));
    return [paper];
  });
}

/** How the recommendations of a report stand to those of its item. */
export function compareRecommendations(
  item: readonly string[],
  report: readonly string[],
): ReportAndItem['recommendations'] {
  const own = item.filter((words) => words.trim() !== '');
  if (report.length === 0) return 'none';
  if (own.length === 0) return 'new';
  const same =
    own.length === report.length &&
    own.every((w, i) => sameWords(w) === sameWords(report[i] ?? ''));
  return same ? 'same' : 'different';
}

/** The fields of the item once the report was used as chosen. What the item has already is not doubled. */
export function itemWithReport(
  item: Pick<AgendaItem, 'recommendations' | 'backgroundPapers'>,
  report: ReportWords,
  use: Pick<ReportUse, 'recommendations' | 'backgroundPapers'>,
): Partial<Pick<AgendaItem, 'recommendations' | 'backgroundPapers'>> {
  const own = item.recommendations.filter((words) => words.trim() !== '');
  const known = new Set(own.map(sameWords));
  const added = report.recommendations.filter((words) => !known.has(sameWords(words)));
  const recommendations = {
    leave: undefined,
    replace: report.recommendations,
    add: [...own, ...added],
  }[use.recommendations];
  const works =
    use.backgroundPapers === 'leave'
      ? undefined
      : [...item.backgroundPapers, ...newBackgroundPapers(item, report)];
  return {
    ...(recommendations === undefined
      ? {}
      : { recommendations: recommendations.slice(0, mostRecommendations) }),
    ...(works === undefined ? {} : { backgroundPapers: works.slice(0, mostBackgroundPapers) }),
  };
}

/** Why the words of a paper may not go into its item: what is withheld must not become public by copying. */
export function whyNotIntoItem(paper: Visible, itemIsWithheld: boolean): string | null {
  return isWithheld(paper) && !itemIsWithheld
    ? 'This paper is withheld and its item is not: its words could reach the public agenda. Withhold the item, or write its recommendations by hand.'
    : null;
}

function sameWords(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '').toLowerCase();
}
