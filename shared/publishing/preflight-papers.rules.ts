import type { PreflightFacts } from './preflight-facts.ts';
import { atPaper, check, count, paperName, publicPapers } from './preflight-parts.ts';
import type { Check } from './publishing.ts';

/** Office files need a PDF (bundle.md, point 5). */
export function fileKindCheck({ papers }: PreflightFacts): Check {
  const problems = publicPapers(papers)
    .filter((paper) => paper.mediaType !== null && !isPublishableKind(paper.mediaType))
    .map((paper) =>
      atPaper(
        paper,
        `${paperName(paper)}: it is not a PDF. Ask its author for one.`,
        'Attach a PDF',
      ),
    );
  return check('file-kinds', 'Kinds of file', problems, {
    tone: 'stop',
    bad: 'Office files can hold tracked changes and hidden text, so they do not go to the public.',
    good: 'Every public paper can be published as it is.',
  });
}

/** A public paper is here, or marked to follow. */
export function missingCheck({ papers }: PreflightFacts): Check {
  const problems = publicPapers(papers)
    .filter(
      (paper) => paper.mediaType === null && paper.state !== 'to_follow' && paper.state !== 'late',
    )
    .map((paper) => atPaper(paper, `${paperName(paper)}: the file is not here.`, 'Mark to follow'));
  return check('missing-papers', 'Missing papers', problems, {
    tone: 'warn',
    bad: `${count(problems, 'paper')} not in. You can publish without them and mark them to follow.`,
    good: 'Every public paper is here, or marked to follow.',
  });
}

/** A late paper carries its reason. */
export function lateCheck({ papers, deadline, today }: PreflightFacts): Check {
  const late = publicPapers(papers).filter(
    (paper) =>
      paper.state === 'to_follow' ||
      paper.state === 'late' ||
      (today > deadline.latestSafe && !paper.publishedBefore && paper.mediaType !== null),
  );
  const bare = late.filter((paper) => paper.reasonLate.trim() === '');
  if (bare.length > 0) {
    const problems = bare.map((paper) =>
      atPaper(paper, `${paperName(paper)}: it needs the reason why it is late.`, 'Give the reason'),
    );
    const sentence = 'The public are told why a paper is late, and the chair must find it urgent.';
    return { id: 'late-papers', tone: 'stop', title: 'Late papers', sentence, problems };
  }
  const problems = late.map((paper) =>
    atPaper(
      paper,
      `${paperName(paper)} will be marked late, with this reason: ${paper.reasonLate}`,
      'Change reason',
    ),
  );
  return check('late-papers', 'Late papers', problems, {
    tone: 'note',
    bad: `${count(problems, 'paper')} late or to follow. Each is marked so, with its reason.`,
    good: 'No paper is late.',
  });
}

/** Attachments are checked, or offered in another form. */
export function accessibilityCheck({ papers }: PreflightFacts): Check {
  const checked = publicPapers(papers).filter((paper) => paper.mediaType !== null);
  const problems = checked
    .filter(
      (paper) => paper.accessibility === 'not_checked' || paper.accessibility === 'inaccessible',
    )
    .map((paper) => {
      const state =
        paper.accessibility === 'inaccessible' ? 'some people cannot read it' : 'not checked';
      return atPaper(paper, `${paperName(paper)}: ${state}.`, 'Check it');
    });
  return check('accessibility', 'Accessibility of attachments', problems, {
    tone: 'warn',
    bad: `${String(checked.length - problems.length)} of ${String(checked.length)} pass. ${count(problems, 'paper')} to check, or to offer in another form on request.`,
    good: checked.length === 0 ? 'No attachment to check.' : 'Every attachment has been checked.',
  });
}

/** The count if it were published today. */
export function clearDaysCheck({ deadline }: PreflightFacts): Check {
  const enough = deadline.clearDaysToday >= deadline.needed;
  return {
    id: 'clear-days',
    tone: enough ? 'good' : 'warn',
    title: 'Clear days',
    sentence: deadline.sentence,
    problems: [],
  };
}

/** Files that can go into a public pack as they are; office files need a PDF (bundle.md, point 5). */
export function isPublishableKind(mediaType: string): boolean {
  return ['application/pdf', 'image/png', 'image/jpeg', 'text/plain'].includes(mediaType);
}
