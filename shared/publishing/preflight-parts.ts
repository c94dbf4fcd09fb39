import type { ItemFacts, PaperFacts } from './preflight-facts.ts';
import type { Check, CheckId, CheckProblem } from './publishing.ts';

/** A check with its sentence for either outcome. */
export function check(
  id: CheckId,
  title: string,
  problems: CheckProblem[],
  say: { tone: 'stop' | 'warn' | 'note'; bad: string; good: string },
): Check {
  return problems.length === 0
    ? { id, tone: 'good', title, sentence: say.good, problems }
    : { id, tone: say.tone, title, sentence: say.bad, problems };
}

/** Items that are still on the agenda. */
export function live(items: readonly ItemFacts[]): ItemFacts[] {
  return items.filter((item) => !item.withdrawn);
}

/** Papers that have not been withdrawn. */
export function standing(papers: readonly PaperFacts[]): PaperFacts[] {
  return papers.filter((paper) => paper.state !== 'withdrawn');
}

/** Papers the public may read. */
export function publicPapers(papers: readonly PaperFacts[]): PaperFacts[] {
  return standing(papers).filter((paper) => paper.visibility === 'public');
}

/** True for exempt and confidential items. */
export function isWithheld(item: ItemFacts): boolean {
  return item.visibility === 'exempt' || item.visibility === 'confidential';
}

/** How a check names a paper. */
export function paperName(paper: PaperFacts): string {
  return `Item ${paper.itemNumber}, ${paper.title}`;
}

/** "1 paper", "3 papers". */
export function count(problems: readonly unknown[], what: string): string {
  return problems.length === 1 ? `1 ${what}` : `${String(problems.length)} ${what}s`;
}

/** A problem that is mended on the agenda. */
export function atItem(item: ItemFacts, text: string, fix: string): CheckProblem {
  return { text, fix, place: { tab: 'agenda', itemId: item.id, paperId: null } };
}

/** A problem that is mended with the paper. */
export function atPaper(paper: PaperFacts, text: string, fix: string): CheckProblem {
  return { text, fix, place: { tab: 'papers', itemId: paper.itemId, paperId: paper.id } };
}

/** A problem that is mended in the details of the meeting. */
export function atMeeting(text: string, fix: string): CheckProblem {
  return { text, fix, place: { tab: 'meeting', itemId: null, paperId: null } };
}
