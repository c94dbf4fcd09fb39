import type { ItemFacts, PreflightFacts } from './preflight-facts.ts';
import {
  atItem,
  atMeeting,
  atPaper,
  check,
  count,
  isWithheld,
  live,
  paperName,
  standing,
} from './preflight-parts.ts';
import type { Check, CheckProblem } from './publishing.ts';

/** Nobody may leave open whether a thing is public (bundle.md, point 1). */
export function visibilityCheck({ items, papers }: PreflightFacts): Check {
  const undecidedItems = live(items).filter((item) => item.visibility === 'undecided');
  const undecidedPapers = standing(papers).filter((paper) => paper.visibility === 'undecided');
  const problems = [
    ...undecidedItems.map((item) =>
      atItem(
        item,
        `Item ${item.number}, ${item.title}: nobody has said whether it is public.`,
        'Decide',
      ),
    ),
    ...undecidedPapers.map((paper) =>
      atPaper(paper, `${paperName(paper)}: nobody has said whether it is public.`, 'Decide'),
    ),
  ];
  return check('visibility', 'Public or not', problems, {
    tone: 'stop',
    bad: `${count(problems, 'place')} to decide. Until then they are treated as exempt.`,
    good: 'Every item and paper is marked public, exempt or confidential.',
  });
}

/** A withheld item keeps its number, a harmless title and its ground. */
export function exemptCheck({ items, papers }: PreflightFacts): Check {
  const withheld = live(items).filter(isWithheld);
  const problems = withheld.flatMap((item) => exemptProblems(item));
  for (const paper of standing(papers)) {
    if (paper.visibility === 'exempt' && paper.groundCode === '') {
      problems.push(atPaper(paper, `${paperName(paper)}: it has no ground.`, 'Give the ground'));
    }
  }
  const kept = withheld.map((item) => item.number).join(', ');
  return check('exempt-items', 'Exempt items', problems, {
    tone: 'stop',
    bad: 'The public must be told the ground and the reason, without giving the matter away.',
    good:
      withheld.length === 0
        ? 'No item is withheld.'
        : `${withheld.length === 1 ? 'Item' : 'Items'} ${kept} ${withheld.length === 1 ? 'keeps its' : 'keep their'} number, public title and ground on the public agenda. What is withheld is left out.`,
  });
}

/** The public are asked to leave by a resolution taken in public. */
export function exclusionCheck({ items }: PreflightFacts): Check {
  const list = live(items);
  const firstWithheld = list.findIndex((item) => isWithheld(item));
  const exclusion = list.findIndex((item) => item.kind === 'exclusion');
  const missing = firstWithheld >= 0 && (exclusion < 0 || exclusion > firstWithheld);
  const item = list[firstWithheld];
  const problems =
    missing && item !== undefined
      ? [
          atItem(
            item,
            `The public are not asked to leave before item ${item.number}.`,
            'Add the resolution',
          ),
        ]
      : [];
  return check('exclusion', 'Exclusion of the public', problems, {
    tone: 'warn',
    bad: 'A resolution in public comes before exempt business.',
    good:
      firstWithheld < 0
        ? 'No item is taken in private.'
        : 'The resolution comes before the exempt business.',
  });
}

/** The notice says when and where (S-083). */
export function meetingCheck({ meeting }: PreflightFacts): Check {
  const problems: CheckProblem[] = [];
  if (meeting.startsAt === null)
    problems.push(atMeeting('The meeting has no starting time.', 'Enter the time'));
  if (meeting.mode !== 'online' && meeting.place.trim() === '') {
    problems.push(atMeeting('The meeting has no place.', 'Enter the place'));
  }
  if (meeting.access === 'private' && meeting.privateReason.trim() === '') {
    problems.push(
      atMeeting('The meeting is private, and the reason is not given.', 'Give the reason'),
    );
  }
  return check('meeting-facts', 'Time and place', problems, {
    tone: 'stop',
    bad: 'The public notice needs them.',
    good: 'The notice says when and where.',
  });
}

/** Words that wait to be filled in do not go to the public. */
export function placeholderCheck({ items, meeting }: PreflightFacts): Check {
  const problems = live(items)
    .filter((item) => item.publicText.some(holdsPlaceholder))
    .map((item) =>
      atItem(item, `Item ${item.number}, ${item.title}: words wait to be filled in.`, 'Open'),
    );
  if (holdsPlaceholder(`${meeting.notice}\n${meeting.place}`)) {
    problems.push(atMeeting('The notice or the place: words wait to be filled in.', 'Open'));
  }
  return check('placeholders', 'Words to fill in', problems, {
    tone: 'warn',
    bad: 'Text such as [name] or TBC is still in what the public will read.',
    good: 'No placeholder is left in the public text.',
  });
}

/** True where words still wait to be filled in, such as "[name]", "TBC" or "(specify detailed remit)". */
export function holdsPlaceholder(text: string): boolean {
  return /\[[^\]\n]{2,60}\]|\bTBC\b|\bTBA\b|\bXX+\b|\(specify [^)]*\)|\(name of [^)]*\)|lorem ipsum/i.test(
    text,
  );
}

function exemptProblems(item: ItemFacts): CheckProblem[] {
  const problems: CheckProblem[] = [];
  const name = `Item ${item.number}`;
  if (item.publicTitle.trim() === '') {
    problems.push(
      atItem(item, `${name}: it has no title for the public agenda.`, 'Write the public title'),
    );
  }
  if (item.groundCode === '')
    problems.push(atItem(item, `${name}: it has no ground.`, 'Give the ground'));
  if (item.visibility === 'exempt' && item.publicInterestReason.trim() === '') {
    const text = `${name}: nobody has said why keeping it private outweighs publishing it.`;
    problems.push(atItem(item, text, 'Give the reason'));
  }
  return problems;
}
