import type { CivilDate } from '../calendar/civil-date.ts';
import { formatLongDay } from '../calendar/date-words.ts';
import { listTaken } from '../minutes/printed-minutes-items.ts';
import type { MinutesSource, SourceEntry } from '../minutes/printed-minutes-source.ts';
import { flattenBlocks } from '../minutes/document.rules.ts';
import { isApproved, printMinutes } from '../minutes/printed-minutes.rules.ts';
import { exemptCheck, holdsPlaceholder, visibilityCheck } from './preflight-items.rules.ts';
import type { PreflightFacts } from './preflight-facts.ts';
import { check, count } from './preflight-parts.ts';
import type { Check, CheckProblem } from './publishing.ts';

/** What the checks of minutes look at. */
export interface MinutesToCheck {
  readonly source: MinutesSource;
  /** The agenda's own facts: what is not decided there withholds the minutes too. */
  readonly agenda: PreflightFacts;
  readonly today: CivilDate;
  /** The last day of the body's target for its drafts. */
  readonly draftDue: CivilDate;
}

/** What stands in the way of publishing the minutes, worst first. */
export function preflightMinutes(facts: MinutesToCheck): Check[] {
  const { source, agenda } = facts;
  const checks = [
    clearedCheck(source),
    visibilityCheck({ ...agenda, papers: [] }),
    exemptCheck({ ...agenda, papers: [] }),
    reasonsCheck(source),
    summaryCheck(source),
    wordsCheck(source),
    draftCheck(facts),
  ];
  return checks.sort((a, b) => severity[a.tone] - severity[b.tone]);
}

const severity = { stop: 0, warn: 1, note: 2, good: 3 } as const;

/** Nothing goes out before the chair has cleared it. */
function clearedCheck({ minutes }: MinutesSource): Check {
  const problems =
    minutes.state === 'drafting'
      ? [atMinutes('The chair has not cleared these minutes.', 'Record the clearance')]
      : [];
  return check('minutes-cleared', 'Cleared by the chair', problems, {
    tone: 'stop',
    bad: 'Draft minutes go to the public after the chair has read them.',
    good: 'The chair has cleared these minutes.',
  });
}

/** Every decision says why (S-104). What is approved cannot be mended here any more, so it only warns. */
function reasonsCheck({ entries, decisions, minutes }: MinutesSource): Check {
  const problems = entries.flatMap((entry) =>
    bareDecisions(entry).map((position) => {
      const row = decisions.find((one) => one.entryId === entry.id && one.position === position);
      const name = row === undefined ? 'A decision' : `Decision ${row.ref}`;
      return atMinutes(`${name}: it gives no reasons.`, 'Give the reasons', entry.itemId);
    }),
  );
  return check('minutes-reasons', 'Reasons for decisions', problems, {
    tone: isApproved(minutes.state) ? 'warn' : 'stop',
    bad: `${count(problems, 'decision')} without reasons. The public are told why.`,
    good: 'Every decision gives its reasons.',
  });
}

/** The public are told in summary what was done while they were out. */
function summaryCheck(source: MinutesSource): Check {
  const hasPrivate = listTaken(source).some((taken) => taken.isPrivate || taken.publicOut);
  const isMissing = hasPrivate && source.minutes.publicSummary.trim() === '';
  const problems = isMissing
    ? [atMinutes('Business was done in private, and there is no public summary.', 'Write it')]
    : [];
  return check('minutes-summary', 'Summary of private business', problems, {
    tone: 'warn',
    bad: 'Without it the public minutes may not be a fair record of the meeting.',
    good: hasPrivate
      ? 'The public minutes hold a summary of the private business.'
      : 'No business was done in private.',
  });
}

/** Words that wait to be filled in do not go to the public. */
function wordsCheck(source: MinutesSource): Check {
  const printed = printMinutes(source, { audience: 'public', itemId: null });
  const problems = printed.items
    .filter((item) => stringsIn(item.blocks).some(holdsPlaceholder))
    .map((item) => atMinutes(`Item ${item.number}: words wait to be filled in.`, 'Open'));
  return check('placeholders', 'Words to fill in', problems, {
    tone: 'warn',
    bad: 'Text such as [name] or TBC is still in what the public will read.',
    good: 'No placeholder is left in the public text.',
  });
}

/** Drafts are out within the body's own target. */
function draftCheck({ source, today, draftDue }: MinutesToCheck): Check {
  const { state, draftPublishedOn } = source.minutes;
  const isWaiting = !isApproved(state) && draftPublishedOn === null;
  const day = formatLongDay(draftDue);
  const problems =
    isWaiting && today > draftDue
      ? [atMinutes(`The draft was to be public by ${day}.`, 'Open the minutes')]
      : [];
  return check('minutes-draft-due', 'Time for the draft', problems, {
    tone: 'warn',
    bad: 'The draft is later than the time that the body gives itself.',
    good: isWaiting ? `The draft is due by ${day}.` : 'The draft has been public.',
  });
}

function bareDecisions({ document }: SourceEntry): number[] {
  return flattenBlocks(document).flatMap(({ node, position }) =>
    node.type === 'decision' && node.attrs.reasons.trim() === '' ? [position] : [],
  );
}

/** Every text inside, whatever it is called. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}

function atMinutes(text: string, fix: string, itemId: string | null = null): CheckProblem {
  return { text, fix, place: { tab: 'minutes', itemId, paperId: null } };
}
