import { compareDates } from '../calendar/civil-date.ts';
import { isRunning } from '../seats/chair.rules.ts';
import type { ChairTerm } from '../seats/chair-term.ts';
import { endsSoon, isHeld, isSeatFilled } from '../seats/seat.rules.ts';
import { sitsOnBody } from '../seats/seat-views.ts';
import { holderWords, postWords } from '../people/people-index.ts';
import type { BodyProblem } from './body-problem.ts';
import { dayWords, gap, type ProblemFacts, warning } from './problem-facts.ts';

/** What is wrong with who chairs (S-036, S-039, S-041). */
export function chairProblems(facts: ProblemFacts): BodyProblem[] {
  const { terms, on } = facts;
  const chairing = terms.filter(({ office }) => office !== 'vice_chair');
  const running = chairing.filter((term) => isRunning(term, on));
  const held = running.filter(isHeld);
  if (held.length > 0) return held.flatMap((term) => endingSoon(term, chairing, facts));
  if (hasChairSeat(facts)) return [];
  const vacant = running[0];
  if (vacant !== undefined) {
    const why = vacant.note === '' ? '' : `: ${vacant.note}`;
    const mend = { action: 'Name a chair', place: 'chair' as const, recordId: vacant.id };
    return [warning('no_chair', `The chair is vacant${why}.`, mend)];
  }
  const last = chairing
    .filter((term) => term.toDay !== null && term.toDay < on)
    .sort((a, b) => compareDates(a.toDay ?? on, b.toDay ?? on))
    .at(-1);
  const lastDay = last?.toDay ?? null;
  if (lastDay !== null) {
    const sentence = `The chair's term ended on ${dayWords(lastDay, on)}.`;
    return [
      warning('chair_term_over', sentence, { action: 'Start the next term', place: 'chair' }),
    ];
  }
  const { chairNote } = facts.body;
  const sentence =
    chairNote === '' ? 'No chair is recorded.' : `No chair is recorded: ${chairNote}.`;
  return [warning('no_chair', sentence, { action: 'Name a chair', place: 'chair' })];
}

/** Cabinet members who lead on the body's work without a seat on it (S-044). */
export function cabinetLeadProblems(facts: ProblemFacts): BodyProblem[] {
  return facts.leads.flatMap((lead) => {
    const post = facts.people.post(lead.postId);
    if (post === null || sitsOnBody(post, facts)) return [];
    const sentence = `${postWords(post)} leads on this work but has no seat.`;
    const mend = { action: 'Add a seat', place: 'cabinet_leads' as const, recordId: lead.id };
    return [warning('cabinet_lead_without_seat', sentence, mend)];
  });
}

/** Who provides the secretariat (S-052). */
export function secretariatProblems({ body }: ProblemFacts): BodyProblem[] {
  const named = body.secretariatOrganisationId !== null || body.secretariatPostId !== null;
  if (named) return [];
  const mend = { action: 'Name it', place: 'facts' as const, field: 'secretariatPostId' };
  return [gap('no_secretariat', 'Nobody is named as the secretariat.', mend)];
}

function endingSoon(
  term: ChairTerm,
  all: readonly ChairTerm[],
  { on, people }: ProblemFacts,
): BodyProblem[] {
  const { toDay } = term;
  if (!endsSoon(toDay, on)) return [];
  const followed = all.some(({ fromDay }) => fromDay !== null && fromDay > toDay);
  if (followed) return [];
  const who = holderWords(term, people);
  const sentence = `The term of ${who === '' ? 'the chair' : who} ends on ${dayWords(toDay, on)}.`;
  const mend = { action: 'Plan the next term', place: 'chair' as const, recordId: term.id };
  return [warning('chair_term_ends_soon', sentence, mend)];
}

function hasChairSeat({ seats, on }: ProblemFacts): boolean {
  return seats.some(
    (seat) => (seat.role === 'chair' || seat.role === 'co_chair') && isSeatFilled(seat, on),
  );
}
