import type { Finding } from '../scanning/finding.ts';
import { findingWords } from '../scanning/finding-words.ts';
import { leaving, sayPlaces, severityOf } from '../scanning/scanning.rules.ts';
import type { PaperFacts, PreflightFacts } from './preflight-facts.ts';
import { isPublishableKind } from './preflight-papers.rules.ts';
import { atPaper, count, paperName, publicPapers, standing } from './preflight-parts.ts';
import type { Check, CheckProblem } from './publishing.ts';

/**
 * What the files of papers carry besides their pages (bundle.md, point 5). What runs, or what the pages
 * hide, never reaches the public; names in the properties are for a person to decide. In a members' pack
 * all of it is for a person to decide.
 */
export function contentsCheck(
  { papers }: Pick<PreflightFacts, 'papers'>,
  audience: 'public' | 'members' = 'public',
): Check {
  const leave = (audience === 'public' ? publicPapers(papers) : standing(papers)).filter(
    ({ mediaType }) => mediaType !== null && isPublishableKind(mediaType),
  );
  const found = leave.flatMap((paper) => problemsOf(paper, audience));
  const problems = found.map(({ problem }) => problem);
  const about = { id: 'paper-contents', title: 'What the papers hold inside', problems } as const;
  const waiting = leave.filter(({ contents }) => contents === null || contents === undefined);
  const rest =
    waiting.length === 0
      ? ''
      : `${count(waiting, 'paper')} not looked into yet. That is done before anything is built.`;
  if (found.some(({ tone }) => tone === 'stop')) {
    const sentence = `Some papers hold more than their pages show. Make clean copies, or attach others. ${rest}`;
    return { ...about, tone: 'stop', sentence: sentence.trim() };
  }
  if (found.some(({ tone }) => tone === 'warn')) {
    const sentence = `${count(problems, 'thing')} inside the papers to decide on. A clean copy leaves most of it out. ${rest}`;
    return { ...about, tone: 'warn', sentence: sentence.trim() };
  }
  if (rest !== '') return { ...about, tone: 'note', sentence: rest };
  const good = leave.length === 0 ? 'No paper has a file yet.' : 'Nothing hidden was found in any.';
  return { ...about, tone: 'good', sentence: good };
}

interface FoundProblem {
  readonly tone: 'stop' | 'warn';
  readonly problem: CheckProblem;
}

function problemsOf(paper: PaperFacts, audience: 'public' | 'members'): FoundProblem[] {
  const { contents, mediaType } = paper;
  if (contents === null || contents === undefined || mediaType === null) return [];
  const most = audience === 'public' ? 'stop' : 'warn';
  if (contents.state === 'failed') {
    const text = `${paperName(paper)}: it could not be looked into.`;
    return [{ tone: most, problem: atPaper(paper, text, 'Attach another file') }];
  }
  return leaving(mediaType, contents.findings).flatMap((finding): FoundProblem[] => {
    const severity = severityOf(finding);
    if (severity === 'note') return [];
    const tone = severity === 'stop' ? most : 'warn';
    return [{ tone, problem: atPaper(paper, sayFinding(paper, finding), fixOf(finding)) }];
  });
}

/** `Item 5, Winter plan: comments, page 3.` */
function sayFinding(paper: PaperFacts, finding: Finding): string {
  const { what } = findingWords[finding.kind];
  const where = sayPlaces(finding);
  const words = `${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  const place = where === '' ? '' : `, ${where.charAt(0).toLowerCase()}${where.slice(1)}`;
  return `${paperName(paper)}: ${words}${place}.`;
}

function fixOf({ kind }: Finding): string {
  return findingWords[kind].cleanable ? 'Make a clean copy' : 'See what was found';
}
