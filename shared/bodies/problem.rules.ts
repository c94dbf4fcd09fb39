import { yearOf } from '../calendar/civil-date.ts';
import { countOf } from '../calendar/date-words.ts';
import { isRunning } from '../seats/chair.rules.ts';
import { accessLaw, whyRegimeDoesNotFit } from './access.rules.ts';
import type { BodyProblem } from './body-problem.ts';
import { cabinetLeadProblems, chairProblems, secretariatProblems } from './chair-problems.rules.ts';
import { coverageProblems } from './coverage-problems.rules.ts';
import { shortfallOf } from './frequency.rules.ts';
import { isInBeing } from './life.rules.ts';
import { gap, type ProblemFacts, warning } from './problem-facts.ts';
import { membershipReviewProblems, seatProblems } from './seat-problems.rules.ts';

/**
 * What is to be mended about a body on a day, warnings first. Bodies that are over, only proposed, or
 * not partnerships of ours are asked only for what concerns them.
 */
export function bodyProblems(facts: ProblemFacts): BodyProblem[] {
  return rulesFor(facts)
    .flatMap((rule) => rule(facts))
    .sort((a, b) => Number(a.tone === 'gap') - Number(b.tone === 'gap'));
}

type Rule = (facts: ProblemFacts) => BodyProblem[];

const rulesOfOurs: readonly Rule[] = [
  chairProblems,
  seatProblems,
  coverageProblems,
  cabinetLeadProblems,
  membershipReviewProblems,
  accessProblems,
  meetingProblems,
  purposeProblems,
  secretariatProblems,
  contactProblems,
];

function rulesFor({ body, state }: ProblemFacts): readonly Rule[] {
  if (!isInBeing(state)) return [successorProblems];
  if (body.classification === 'contract' || body.kind === 'regional_body') return [accessProblems];
  if (state === 'proposed') return [accessProblems, purposeProblems];
  if (body.classification === 'joint_working') return [chairProblems, contactProblems];
  return rulesOfOurs;
}

/** Rules of access that do not fit the legal status, a statutory body without its Act (S-011). */
function accessProblems({ body }: ProblemFacts): BodyProblem[] {
  const why = whyRegimeDoesNotFit(body);
  if (why !== null) {
    const mend = {
      action: 'Check the access rules',
      place: 'access' as const,
      field: 'accessRegime',
    };
    return [warning('regime_does_not_fit', why, mend)];
  }
  const isStatutory = body.statutory || accessLaw(body.accessRegime) !== null;
  if (!isStatutory || body.statutoryBasis !== '') return [];
  const mend = { action: 'Name the Act', place: 'access' as const, field: 'statutoryBasis' };
  return [gap('statutory_basis_missing', 'The Act that requires this body is not named.', mend)];
}

/** Fewer meetings held and planned than the body means to have (S-090). */
function meetingProblems({ body, meetings, on }: ProblemFacts): BodyProblem[] {
  const shortfall = shortfallOf(body.meetingsPerYear, meetings);
  if (shortfall === null || shortfall === 0) return [];
  const mend = { action: 'Schedule meetings', place: 'meetings' as const };
  const year = yearOf(on);
  if (meetings.held + meetings.planned === 0) {
    return [gap('too_few_meetings', `No meetings are on the calendar for ${year}.`, mend)];
  }
  const target = countOf(body.meetingsPerYear ?? 0, 'meeting');
  const sentence = `${countOf(shortfall, 'meeting')} short of the ${target} meant for ${year}.`;
  return [warning('too_few_meetings', sentence, mend)];
}

function purposeProblems({ body }: ProblemFacts): BodyProblem[] {
  if (body.purpose.trim() !== '' || body.role.trim() !== '') return [];
  const mend = { action: 'Write it', place: 'facts' as const, field: 'purpose' };
  return [gap('no_purpose', 'The role and purpose are not written yet.', mend)];
}

/** Public pages need at least one contact that somebody has decided to publish (S-303). */
function contactProblems({ contacts }: ProblemFacts): BodyProblem[] {
  if (contacts.some(({ publish }) => publish)) return [];
  const sentence =
    contacts.length === 0
      ? 'No contact is recorded.'
      : 'None of the contacts may be published, so public pages show none.';
  const action = contacts.length === 0 ? 'Add a contact' : 'Choose one';
  return [gap('no_public_contact', sentence, { action, place: 'contacts' })];
}

/** A merged body points to what it became (S-023). */
function successorProblems({ body, state, links, on }: ProblemFacts): BodyProblem[] {
  if (state !== 'merged') return [];
  const hasSuccessor = links.some(
    (link) => link.kind === 'succeeded_by' && link.fromBodyId === body.id && isRunning(link, on),
  );
  if (hasSuccessor) return [];
  const sentence = 'The body it merged into is not recorded.';
  return [warning('successor_missing', sentence, { action: 'Link the successor', place: 'links' })];
}
