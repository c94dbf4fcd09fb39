import type { CivilDate } from '../calendar/civil-date.ts';
import { holderWords, type PeopleIndex } from '../people/people-index.ts';
import type { PostRef } from '../people/references.ts';
import type { CabinetLead, CabinetLeadView, ChairTerm, ChairTermView } from './chair-term.ts';
import { elapsedShare, isRunning, periodWords, termStateOn } from './chair.rules.ts';
import { isHeld, isSameHolder, isSeatFilled, seatStateOn, seatStateWords } from './seat.rules.ts';
import type { Seat, SeatView } from './seat.ts';

/** A seat on another body, for finding who sits on several (S-055). */
export interface SeatElsewhere {
  readonly bodyId: string;
  readonly slug: string;
  readonly name: string;
  readonly postId: string | null;
  readonly personId: string | null;
}

export interface SeatViewFacts {
  readonly people: PeopleIndex;
  readonly on: CivilDate;
  readonly elsewhere: readonly SeatElsewhere[];
}

/** A seat with everything the Members table shows of it. */
export function viewSeat(seat: Seat, { people, on, elsewhere }: SeatViewFacts): SeatView {
  const state = seatStateOn(seat, on);
  const post = people.post(seat.postId);
  const organisation = people.organisation(seat.organisationId) ?? post?.organisation ?? null;
  return {
    seat,
    title: seatTitle(seat, people),
    organisation,
    post,
    person: people.person(seat.personId) ?? post?.person ?? null,
    holderWords: state === 'vacant' ? '' : holderWords(seat, people),
    state,
    stateWords: seatStateWords(seat, on),
    substitutes: seat.substitutePostIds
      .map((id) => people.post(id))
      .filter((substitute): substitute is PostRef => substitute !== null),
    alsoSitsOn: isHeld(seat) ? otherBodies(seat, elsewhere) : [],
  };
}

/** What to call a seat: its own name, the organisation's, or whoever holds it. */
export function seatTitle(seat: Seat, people: PeopleIndex): string {
  if (seat.name !== '') return seat.name;
  const organisation = people.organisation(seat.organisationId);
  return (
    organisation?.name ?? people.post(seat.postId)?.organisation.name ?? holderWords(seat, people)
  );
}

export function viewChairTerm(
  term: ChairTerm,
  { people, on }: Pick<SeatViewFacts, 'people' | 'on'>,
): ChairTermView {
  const post = people.post(term.postId);
  const vacant = !isHeld(term);
  const note = term.note === '' ? 'Vacant' : term.note;
  return {
    term,
    post,
    person: people.person(term.personId) ?? post?.person ?? null,
    holderWords: vacant ? note : holderWords(term, people),
    vacant,
    state: termStateOn(term, on),
    periodWords: periodWords(term),
    elapsed: elapsedShare(term, on),
  };
}

/** A lead whose post is gone is left out: there is nothing to show of it. */
export function viewCabinetLeads(
  leads: readonly CabinetLead[],
  facts: {
    seats: readonly Seat[];
    terms: readonly ChairTerm[];
    people: PeopleIndex;
    on: CivilDate;
  },
): CabinetLeadView[] {
  return leads.flatMap((lead) => {
    const post = facts.people.post(lead.postId);
    if (post === null) return [];
    const words = holderWords({ postId: post.id, personId: null }, facts.people);
    return [{ lead, post, holderWords: words, sitsOnBody: sitsOnBody(post, facts) }];
  });
}

/** Whether the post, or the person in it, has a seat or chairs (S-044). */
export function sitsOnBody(
  post: PostRef,
  facts: { seats: readonly Seat[]; terms: readonly ChairTerm[]; on: CivilDate },
): boolean {
  const holder = { postId: post.id, personId: post.person?.id ?? null };
  return (
    facts.seats.some((seat) => isSeatFilled(seat, facts.on) && isSameHolder(seat, holder)) ||
    facts.terms.some((term) => isRunning(term, facts.on) && isSameHolder(term, holder))
  );
}

function otherBodies(seat: Seat, elsewhere: readonly SeatElsewhere[]): SeatView['alsoSitsOn'] {
  const bodies = new Map<string, SeatView['alsoSitsOn'][number]>();
  for (const other of elsewhere) {
    const { bodyId, slug, name } = other;
    if (bodyId !== seat.bodyId && isSameHolder(seat, other))
      bodies.set(bodyId, { bodyId, slug, name });
  }
  return [...bodies.values()];
}
