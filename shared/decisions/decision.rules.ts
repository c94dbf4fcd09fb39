import type { CivilDate } from '../calendar/civil-date.ts';
import { countOf } from '../calendar/date-words.ts';
import type { Problem, Status } from '../meetings/status.ts';
import type { Decision, DecisionOutcome } from './decision.ts';
import { sayShortDay } from './minute-words.rules.ts';

/** Printed with every record of decisions (S-103, R-081). */
export const NO_DELEGATION =
  'Nothing in this record delegates the decision-making functions of any member or authority. Each accountable body takes its own decisions.';

/** What is wrong with a decision, for the field that is to be mended. */
export interface DecisionFault {
  readonly reason: string;
  readonly sentence: string;
  readonly field: keyof Decision;
}

/** What of a decision is looked at before the minutes can be cleared. */
export type CheckedDecision = Pick<
  Decision,
  | 'ref'
  | 'itemId'
  | 'words'
  | 'outcome'
  | 'reasons'
  | 'reservations'
  | 'usesResources'
  | 'accountable'
  | 'accountableOrganisationId'
>;

/** How a decision came out, in the words of the register. */
export function outcomeStatus(outcome: DecisionOutcome): Status {
  return outcomes[outcome];
}

const outcomes: Readonly<Record<DecisionOutcome, Status>> = {
  consensus: { tone: 'good', words: 'Consensus' },
  consensus_with_reservations: { tone: 'good', words: 'Consensus with reservations' },
  noted: { tone: 'neutral', words: 'Noted' },
  deferred: { tone: 'todo', words: 'Deferred' },
  referred: { tone: 'warn', words: 'No consensus, referred' },
  default_position: { tone: 'warn', words: 'No consensus, default position' },
  recommendation_inquorate: { tone: 'bad', words: 'Recommendation, inquorate' },
};

/** Where the ratification of a decision stands. */
export function ratificationStatus(
  decision: Pick<Decision, 'ratification' | 'ratifiedOn' | 'decidedOn'>,
): Status {
  const day = decision.ratifiedOn;
  const on = day === null ? '' : ` ${sayShortDay(day, decision.decidedOn)}`;
  switch (decision.ratification) {
    case 'not_needed':
      return { tone: 'neutral', words: 'No ratification needed' };
    case 'awaiting':
      return { tone: 'progress', words: 'Awaiting ratification' };
    case 'ratified':
      return { tone: 'good', words: `Ratified${on}` };
    case 'refused':
      return { tone: 'bad', words: `Refused${on}` };
  }
}

/** `County Council: ratified 20 Oct`, `NHS board: waiting`, `No ratification needed`. */
export function sayAccountable(
  decision: Pick<Decision, 'ratification' | 'ratifiedOn' | 'decidedOn' | 'accountable'>,
  organisation: string,
): string {
  const written = decision.accountable.trim();
  const name = written === '' ? organisation : written;
  const { words } = ratificationStatus(decision);
  if (name === '') return words;
  const state =
    decision.ratification === 'awaiting'
      ? 'waiting'
      : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  return `${name}: ${state}`;
}

/** `112 decisions. 2 wait for ratification.` */
export function sayDecisions({ all, awaiting }: { all: number; awaiting: number }): string {
  const lead = `${countOf(all, 'decision')}.`;
  return awaiting === 0 ? lead : `${lead} ${countOf(awaiting, 'waits', 'wait')} for ratification.`;
}

/** The first fault that keeps the minutes from being cleared; null where the decision is complete. */
export function whyNotDecision(decision: CheckedDecision): DecisionFault | null {
  return listDecisionFaults(decision)[0] ?? null;
}

/** Everything that keeps the minutes from being cleared, as problems of their items (S-104, R-081). */
export function listDecisionProblems(decisions: readonly CheckedDecision[]): Problem[] {
  return decisions.flatMap((decision) =>
    listDecisionFaults(decision).map(({ reason, sentence }) => ({
      code: `decision-${reason}`,
      tone: 'bad' as const,
      sentence: `Decision ${decision.ref}: ${sentence}`,
      itemId: decision.itemId,
      paperId: null,
    })),
  );
}

/** Why the answer of the accountable body cannot be recorded; null where it can. */
export function whyNotRatify(
  decision: Pick<Decision, 'ratification' | 'decidedOn'>,
  answer: { state: Decision['ratification']; on: CivilDate | null },
  today: CivilDate,
): { reason: string; sentence: string; field?: string } | null {
  if (decision.ratification === 'not_needed' || answer.state === 'not_needed') {
    return {
      reason: 'not-needed',
      sentence:
        decision.ratification === 'not_needed'
          ? 'This decision needs no ratification.'
          : 'The minutes say that this decision needs ratification. Choose what the accountable body said.',
    };
  }
  if (answer.state === 'awaiting') return null;
  if (answer.on === null) {
    return { reason: 'no-day', sentence: 'Enter the day of their answer.', field: 'on' };
  }
  if (answer.on > today) {
    return { reason: 'in-future', sentence: 'Enter today or an earlier day.', field: 'on' };
  }
  return answer.on < decision.decidedOn
    ? {
        reason: 'before-decided',
        sentence: 'Enter a day on or after the day of the decision.',
        field: 'on',
      }
    : null;
}

/** What was only noted decides nothing, so it needs no reasons; everything else does (S-104). */
function listDecisionFaults(decision: CheckedDecision): DecisionFault[] {
  const faults: DecisionFault[] = [];
  const isBlank = (text: string) => text.trim() === '';
  if (isBlank(decision.words)) {
    faults.push({ reason: 'words', sentence: 'write what was decided.', field: 'words' });
  }
  if (isBlank(decision.reasons) && decision.outcome !== 'noted') {
    faults.push({ reason: 'reasons', sentence: 'give the reasons.', field: 'reasons' });
  }
  if (
    decision.outcome === 'consensus_with_reservations' &&
    decision.reservations.every((reservation) => isBlank(reservation))
  ) {
    const sentence = 'say who noted a reservation.';
    faults.push({ reason: 'reservations', sentence, field: 'reservations' });
  }
  if (
    decision.usesResources &&
    isBlank(decision.accountable) &&
    decision.accountableOrganisationId === null
  ) {
    const sentence = 'it uses resources, so name the accountable body.';
    faults.push({ reason: 'accountable', sentence, field: 'accountable' });
  }
  return faults;
}
