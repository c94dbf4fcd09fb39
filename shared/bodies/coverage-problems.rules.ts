import { joinWords } from '../calendar/date-words.ts';
import type { Organisation, Tier } from '../people/organisation.ts';
import { seatStateOn } from '../seats/seat.rules.ts';
import type { BodyProblem } from './body-problem.ts';
import { gap, type ProblemFacts, warning } from './problem-facts.ts';

const localTiers = ['county', 'district', 'parish_or_town'] as const;
const tierNames: Record<(typeof localTiers)[number], string> = {
  county: 'county council',
  district: 'district council',
  parish_or_town: 'parish or town council',
};
const addSeats = { action: 'Add seats', place: 'seats' as const };

/** Who ought to be represented and is not (S-045 to S-047). A seat counts also while it is vacant. */
export function coverageProblems(facts: ProblemFacts): BodyProblem[] {
  switch (facts.body.kind) {
    case 'public_service_board':
      return responsibleAuthorityProblems(facts);
    case 'partnership_board':
      return [...tierProblems(facts), ...eachDistrictProblems(facts)];
    case 'thematic_partnership':
      return anyDistrictProblems(facts);
    case 'development_group':
    case 'delivery_group':
    case 'area_board':
    case 'local_strategic_partnership':
    case 'forum':
    case 'regional_body':
    case 'other':
      return [];
  }
}

/** The board that delivers the agreement has every responsible authority on it (S-047, S-057). */
function responsibleAuthorityProblems(facts: ProblemFacts): BodyProblem[] {
  const missing = facts.representable.filter(
    (organisation) => organisation.responsibleAuthority && !hasSeat(organisation, facts),
  );
  if (missing.length === 0) return [];
  const sentence = `${countedNames(missing, 'responsible authority', 'responsible authorities')} without a seat: ${names(missing)}.`;
  return [warning('responsible_authority_without_seat', sentence, addSeats)];
}

/** All tiers of local government are on the board (S-046). */
function tierProblems(facts: ProblemFacts): BodyProblem[] {
  const missing = localTiers.filter((tier) => !isTierSeated(tier, facts));
  if (missing.length === 0) return [];
  const sentence = `No ${joinWords(missing.map((tier) => tierNames[tier])).replace(' and ', ' or ')} has a seat.`;
  return [warning('tier_not_represented', sentence, addSeats)];
}

/** Each district leads its own part of the county, so each has a seat (S-046). */
function eachDistrictProblems(facts: ProblemFacts): BodyProblem[] {
  const missing = facts.representable.filter(
    (organisation) => organisation.tier === 'district' && !hasSeat(organisation, facts),
  );
  if (missing.length === 0 || !isTierSeated('district', facts)) return [];
  const sentence = `${countedNames(missing, 'district council', 'district councils')} without a seat: ${names(missing)}.`;
  return [warning('district_not_represented', sentence, addSeats)];
}

/** Where the work is relevant to a district, districts are represented; the officer judges that (S-045). */
function anyDistrictProblems(facts: ProblemFacts): BodyProblem[] {
  if (isTierSeated('district', facts) || facts.seats.length === 0) return [];
  const sentence =
    'No district council has a seat. Add one where the work is relevant to a district.';
  return [gap('district_not_represented', sentence, addSeats)];
}

function isTierSeated(tier: Tier, facts: ProblemFacts): boolean {
  const basis = tier === 'district' || tier === 'parish_or_town' ? tier : null;
  return currentSeats(facts).some(
    (seat) =>
      (basis !== null && seat.basis === basis) ||
      facts.people.organisation(seat.organisationId)?.tier === tier ||
      facts.people.post(seat.postId)?.organisation.tier === tier,
  );
}

function hasSeat({ id }: Organisation, facts: ProblemFacts): boolean {
  return currentSeats(facts).some(
    (seat) => seat.organisationId === id || facts.people.post(seat.postId)?.organisation.id === id,
  );
}

/** Seats are kept when their member leaves, so a seat counts for its organisation while vacant too. */
function currentSeats({ seats, on }: ProblemFacts) {
  return seats.filter((seat) => seatStateOn(seat, on) !== 'not_started');
}

function countedNames(missing: readonly Organisation[], one: string, many: string): string {
  return `${missing.length} ${missing.length === 1 ? one : many}`;
}

function names(missing: readonly Organisation[]): string {
  return joinWords(missing.map(({ name }) => name));
}
