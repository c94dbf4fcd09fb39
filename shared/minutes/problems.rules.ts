import type { CivilDate } from '../calendar/civil-date.ts';
import { formatLongDay } from '../calendar/date-words.ts';
import type { Decision, DecisionOutcome } from '../decisions/decision.ts';
import type { Problem } from '../meetings/status.ts';
import type { Minutes } from './minutes.ts';

/** What the minutes are judged from. */
export interface MinutesFacts {
  readonly today: CivilDate;
  readonly minutes: Pick<Minutes, 'state' | 'publicSummary'>;
  readonly decisions: readonly Pick<
    Decision,
    | 'ref'
    | 'itemId'
    | 'outcome'
    | 'reasons'
    | 'reservations'
    | 'usesResources'
    | 'accountable'
    | 'accountableOrganisationId'
  >[];
  /** The items that are still open, by number. */
  readonly openItems: readonly { readonly itemId: string; readonly number: string }[];
  /** Something was taken while the public were out, or is in a confidential passage. */
  readonly hasPrivate: boolean;
  /** The last day of the body's target for the draft. */
  readonly draftDue: CivilDate;
}

/** What is to be mended before the minutes go on; `bad` keeps the chair from clearing them. */
export function listMinutesProblems(facts: MinutesFacts): Problem[] {
  const { today, minutes, decisions, openItems, draftDue } = facts;
  if (minutes.state !== 'drafting' && minutes.state !== 'cleared') return [];
  const drafting = minutes.state === 'drafting';
  const late =
    draftDue < today
      ? [problem('draft-late', 'warn', `The draft was to be out by ${formatLongDay(draftDue)}.`)]
      : [];
  const open = openItems.map(({ itemId, number }) =>
    problem('item-open', 'warn', `Item ${number} is still open.`, itemId),
  );
  const summary =
    facts.hasPrivate && minutes.publicSummary.trim() === ''
      ? [
          problem(
            'no-summary',
            'warn',
            'What was done in private has no public summary. Write one where the minutes would otherwise not be a fair record.',
          ),
        ]
      : [];
  return [...late, ...(drafting ? open : []), ...decisions.flatMap(decisionProblems), ...summary];
}

/** Outcomes that are a decision, and so need their reasons (S-104). */
const reasoned = new Set<DecisionOutcome>([
  'consensus',
  'consensus_with_reservations',
  'referred',
  'default_position',
  'recommendation_inquorate',
]);

function decisionProblems(decision: MinutesFacts['decisions'][number]): Problem[] {
  const { ref, itemId, outcome } = decision;
  const bad = (code: string, sentence: string) => problem(code, 'bad', sentence, itemId);
  const hasBody = decision.accountableOrganisationId !== null || decision.accountable.trim() !== '';
  return [
    reasoned.has(outcome) && decision.reasons.trim() === ''
      ? bad('no-reasons', `Decision ${ref} has no reasons. Write why it was decided.`)
      : null,
    decision.usesResources && !hasBody
      ? bad('no-accountable-body', `Decision ${ref} uses resources. Name the accountable body.`)
      : null,
    outcome === 'consensus_with_reservations' && decision.reservations.length === 0
      ? bad('no-reservations', `Decision ${ref} was agreed with reservations. Say whose.`)
      : null,
    outcome === 'recommendation_inquorate'
      ? problem(
          'inquorate',
          'warn',
          `Decision ${ref} was taken without a quorum. It counts as a recommendation and goes to the next agenda.`,
          itemId,
        )
      : null,
  ].filter((each) => each !== null);
}

function problem(
  code: string,
  tone: Problem['tone'],
  sentence: string,
  itemId: string | null = null,
): Problem {
  return { code, tone, sentence, itemId, paperId: null };
}
