import { addMonths } from '../calendar/civil-date.ts';
import { countOf } from '../calendar/date-words.ts';
import { endsSoon, seatStateOn, whoIsNotTold } from '../seats/seat.rules.ts';
import { seatTitle } from '../seats/seat-views.ts';
import type { Seat } from '../seats/seat.ts';
import type { BodyProblem } from './body-problem.ts';
import { dayWords, gap, type ProblemFacts, warning } from './problem-facts.ts';

/** Vacant seats and terms that are over or nearly so (S-035), members who leave (S-053). */
export function seatProblems(facts: ProblemFacts): BodyProblem[] {
  if (facts.seats.length === 0) {
    return [gap('no_members', 'No seats are recorded.', { action: 'Add seats', place: 'seats' })];
  }
  return facts.seats.flatMap((seat) => problemsOfSeat(seat, facts));
}

/** A review of the membership that is due (S-034). */
export function membershipReviewProblems({ body, on }: ProblemFacts): BodyProblem[] {
  const { membershipReviewMonths: months, membershipReviewedOn: reviewedOn } = body;
  if (months === null) return [];
  const mend = {
    action: 'Record a review',
    place: 'facts' as const,
    field: 'membershipReviewedOn',
  };
  if (reviewedOn === null) {
    const sentence = `No review of the membership is recorded. One is due every ${countOf(months, 'month')}.`;
    return [gap('membership_review_overdue', sentence, mend)];
  }
  const due = addMonths(reviewedOn, months);
  if (due >= on) return [];
  const sentence = `The review of the membership was due on ${dayWords(due, on)}.`;
  return [warning('membership_review_overdue', sentence, mend)];
}

function problemsOfSeat(seat: Seat, facts: ProblemFacts): BodyProblem[] {
  const { on, people } = facts;
  const title = seatTitle(seat, people);
  const the = title === '' ? 'A seat' : `The ${title} seat`;
  const mend = (action: string) => ({ action, place: 'seats' as const, recordId: seat.id });
  switch (seatStateOn(seat, on)) {
    case 'vacant':
      return [warning('vacant_seat', `${the} is vacant.`, mend('Fill the seat'))];
    case 'not_started':
      return [];
    case 'leaving':
      return [
        warning('member_leaving', leavingWords(seat, the, facts), mend('Ask for a nomination')),
      ];
    case 'term_over':
    case 'filled':
      return termProblems(seat, the, facts).map(({ kind, sentence }) =>
        warning(kind, sentence, mend('Ask for a nomination')),
      );
  }
}

function termProblems(
  { termTo }: Seat,
  the: string,
  { on }: ProblemFacts,
): { kind: BodyProblem['kind']; sentence: string }[] {
  if (termTo === null) return [];
  const day = dayWords(termTo, on);
  if (termTo < on) return [{ kind: 'seat_term_over', sentence: `${the} ended on ${day}.` }];
  return endsSoon(termTo, on)
    ? [{ kind: 'seat_term_ends_soon', sentence: `${the} ends on ${day}.` }]
    : [];
}

function leavingWords(seat: Seat, the: string, { on }: ProblemFacts): string {
  const day = seat.leavesOn === null ? '' : ` after ${dayWords(seat.leavesOn, on)}`;
  const untold = whoIsNotTold(seat);
  const notice = untold === null ? '' : ` There is no written notice to ${untold} yet.`;
  return `${the} will be vacant${day}.${notice}`;
}
