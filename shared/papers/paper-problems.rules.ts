import { listRestrictionGaps } from '../agenda/restriction.rules.ts';
import { isWithheld } from '../agenda/visibility.rules.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { formatMediumDay } from '../calendar/date-words.ts';
import type { Problem } from '../meetings/status.ts';
import type { Paper, PaperVersion } from './paper.ts';
import { isIn } from './paper-status.rules.ts';

export interface PaperProblemFacts {
  readonly paper: Paper;
  readonly version: PaperVersion | null;
  /** Whether the public pack will hold it. */
  readonly goesPublic: boolean;
  /** Whether the clear-days rule asks for it. */
  readonly hasToBePublished: boolean;
  readonly latestSafe: CivilDate;
  /** Too late for the rule, with or without a publication. */
  readonly isTooLate: boolean;
}

/** Kinds of file that can stand in a public pack as they are; office files cannot (bundle.md). */
const publicTypes = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain'];

/** Everything about a paper that somebody should mend, worst first. */
export function listPaperProblems(facts: PaperProblemFacts): Problem[] {
  const { paper } = facts;
  if (paper.state === 'withdrawn') return [];
  const about = (code: string, tone: Problem['tone'], sentence: string): Problem => ({
    code,
    tone,
    sentence,
    itemId: paper.itemId,
    paperId: paper.id,
  });
  return [
    ...(facts.hasToBePublished && paper.visibility === 'undecided'
      ? [about('undecided', 'bad', 'Say whether the public may read this paper.')]
      : []),
    ...(isWithheld(paper)
      ? listRestrictionGaps(paper).map((gap) => about(gap.reason, 'bad', gap.sentence))
      : []),
    ...lateness(facts).map(([code, sentence]) => about(code, 'bad', sentence)),
    ...file(facts).map(([code, sentence]) => about(code, 'warn', sentence)),
    ...dates(facts).map(([code, sentence]) => about(code, 'warn', sentence)),
  ];
}

function lateness({ paper, hasToBePublished, isTooLate }: PaperProblemFacts): [string, string][] {
  const noReason: [string, string] = ['no-reason-late', 'Write why this paper is late.'];
  const noUrgency: [string, string] = ['no-reason-urgent', 'Write why this paper cannot wait.'];
  const isBlank = (text: string) => text.trim() === '';
  if (paper.state === 'to_follow') return isBlank(paper.reasonLate) ? [noReason] : [];
  if (paper.state === 'late') {
    return [
      ...(isBlank(paper.reasonLate) ? [noReason] : []),
      ...(isBlank(paper.reasonUrgent) ? [noUrgency] : []),
    ];
  }
  if (!hasToBePublished || !isTooLate) return [];
  return [
    [
      'too-late',
      'This paper has missed its clear days. Mark it late, with the reasons, or to follow.',
    ],
  ];
}

function file({ paper, version, goesPublic }: PaperProblemFacts): [string, string][] {
  if (version === null) {
    return isIn(paper) ? [['no-file', 'Attach the file of this paper.']] : [];
  }
  if (!goesPublic) return [];
  if (!publicTypes.includes(version.mediaType)) {
    return [
      ['office-file', 'An office file cannot go into a public pack. Attach it as a PDF as well.'],
    ];
  }
  if (paper.accessibility === 'not_checked') {
    return [['accessibility', 'Check whether everyone can read this paper.']];
  }
  if (paper.accessibility === 'inaccessible' && paper.accessibilityNote.trim() === '') {
    return [['no-alternative', 'Say how people can get this paper in another form.']];
  }
  return [];
}

function dates({ paper, hasToBePublished, latestSafe }: PaperProblemFacts): [string, string][] {
  if (isIn(paper) || !hasToBePublished) return [];
  if (paper.dueOn === null || paper.dueOn <= latestSafe) return [];
  const day = formatMediumDay(latestSafe);
  return [['due-too-late', `This paper is due after the last day to publish, ${day}.`]];
}
