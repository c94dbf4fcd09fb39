import type { PostRef } from '../people/references.ts';
import { shortNameOf } from '../people/people-index.ts';
import { byPosition } from '../agenda/order.rules.ts';
import { isRunning } from '../seats/chair.rules.ts';
import { isSameHolder, isSeatFilled } from '../seats/seat.rules.ts';
import { seatTitle } from '../seats/seat-views.ts';
import { seatRoleWords } from '../seats/seat-words.ts';
import type { Seat } from '../seats/seat.ts';
import { capacityWords } from './attendance-words.ts';
import type { Attendance, Capacity } from './attendance.ts';
import type { CountedPerson } from './quorum.rules.ts';
import type { RoomFacts } from './room-facts.ts';

/** Somebody who is, was or should be in the room. */
export interface Occupant extends CountedPerson {
  readonly key: string;
  readonly attendance: Attendance | null;
  readonly seat: Seat | null;
  /** As the minutes name them. */
  readonly name: string;
  readonly shortName: string;
  readonly organisationWords: string;
  /** Post or role, without anybody's name: what a public file says where the name may not be given. */
  readonly roleWords: string;
  readonly mayBeNamed: boolean;
  readonly votes: boolean;
  readonly isChair: boolean;
}

/** Members in the order of their seats, each with who stands in for them, then everybody else. */
export function listOccupants(facts: RoomFacts): Occupant[] {
  const recorded = [...facts.attendances].sort(byPosition);
  const row = [...facts.seats, ...facts.formerSeats];
  const seats = new Map(row.map((seat) => [seat.id, seat]));
  const ofSeat = Map.groupBy(recorded, ({ seatId }) =>
    seatId !== null && seats.has(seatId) ? seatId : null,
  );
  const members = row.flatMap((seat) => {
    const own = ofSeat.get(seat.id) ?? [];
    const sitting = own.filter(({ capacity }) => capacity !== 'substitute');
    const standingIn = own.filter(({ capacity }) => capacity === 'substitute');
    const member =
      sitting.length > 0
        ? sitting.map((each) => recordedOccupant(facts, each, seat))
        : isSeatFilled(seat, facts.day)
          ? [expectedOccupant(facts, seat)]
          : [];
    return [...member, ...standingIn.map((each) => recordedOccupant(facts, each, seat))];
  });
  const others = (ofSeat.get(null) ?? []).map((each) => recordedOccupant(facts, each, null));
  return [...members, ...others];
}

/** In what capacity the holder of a seat comes: advisers attend, observers observe. */
export function capacityOfSeat({ role }: Pick<Seat, 'role'>): Exclude<Capacity, 'substitute'> {
  if (role === 'adviser') return 'in_attendance';
  return role === 'observer' ? 'observer' : 'member';
}

/** Whether the holder of a seat counts for the quorum; a co-opted member only with a vote. */
export function seatCounts(seat: Pick<Seat, 'role' | 'voting'>): boolean {
  if (capacityOfSeat(seat) !== 'member') return false;
  return seat.role !== 'co_opted' || seat.voting;
}

/** What the minutes call the holder of a seat, before anybody says otherwise. */
export function nameOfMember(facts: Pick<RoomFacts, 'people'>, seat: Seat): string {
  const post = facts.people.post(seat.postId);
  const person = facts.people.person(seat.personId) ?? post?.person ?? null;
  const name = person?.name ?? post?.title ?? seatTitle(seat, facts.people);
  return name === '' ? seatRoleWords[seat.role] : name;
}

function expectedOccupant(facts: RoomFacts, seat: Seat): Occupant {
  const who = { personId: seat.personId, postId: seat.postId };
  const organisationId = seat.organisationId;
  return occupant(facts, {
    ...{ key: seat.id, attendance: null, seat, ...who, organisationId },
    capacity: capacityOfSeat(seat),
    counts: seatCounts(seat),
    name: nameOfMember(facts, seat),
    mayBeNamed: null,
  });
}

function recordedOccupant(facts: RoomFacts, attendance: Attendance, seat: Seat | null): Occupant {
  const { id, personId, postId, organisationId, capacity, counts, name, mayBeNamed } = attendance;
  const who = { personId, postId, organisationId };
  return occupant(facts, {
    ...{ key: id, attendance, seat, capacity, counts, name, mayBeNamed, ...who },
  });
}

function occupant(
  facts: RoomFacts,
  about: Pick<
    Occupant,
    'key' | 'attendance' | 'seat' | 'personId' | 'postId' | 'organisationId' | 'counts' | 'name'
  > & { capacity: Capacity; mayBeNamed: boolean | null },
): Occupant {
  const { people, responsibleAuthorities } = facts;
  const { seat, capacity } = about;
  const isMember = capacity !== 'substitute' && seat !== null;
  const post = people.post(about.postId);
  const personId = about.personId ?? post?.person?.id ?? null;
  const organisation =
    people.organisation(about.organisationId) ??
    post?.organisation ??
    (isMember ? people.organisation(seat.organisationId) : null);
  const organisationWords = organisation === null ? '' : shortNameOf(organisation);
  return {
    ...about,
    personId,
    seatId: seat?.id ?? null,
    organisationId: organisation?.id ?? null,
    sector: organisation?.sector ?? null,
    tier: organisation?.tier ?? null,
    responsibleAuthority: organisation !== null && responsibleAuthorities.has(organisation.id),
    electedMember:
      (people.person(personId)?.electedMember ?? false) ||
      (post?.cabinetPost ?? false) ||
      (isMember && seat.basis === 'elected_member'),
    shortName:
      post?.title ?? (isMember && organisationWords !== '' ? organisationWords : about.name),
    organisationWords,
    roleWords: roleOf({ post, capacity, seat: isMember ? seat : null, organisationWords }),
    mayBeNamed: about.mayBeNamed ?? (personId !== null && facts.nameable.has(personId)),
    votes: seat !== null && seat.voting && about.counts && capacity !== 'in_attendance',
    isChair: isMember && isInTheChair(facts, seat, { postId: about.postId, personId }),
  };
}

function isInTheChair(
  { terms, day }: RoomFacts,
  seat: Seat,
  holder: { postId: string | null; personId: string | null },
): boolean {
  if (seat.role === 'chair' || seat.role === 'co_chair') return true;
  return terms.some(
    (term) => term.office !== 'vice_chair' && isRunning(term, day) && isSameHolder(term, holder),
  );
}

function roleOf(about: {
  post: PostRef | null;
  capacity: Capacity;
  seat: Seat | null;
  organisationWords: string;
}): string {
  const { post, capacity, seat, organisationWords } = about;
  const plain = seat === null ? capacityWords[capacity] : seat.name || seatRoleWords[seat.role];
  const title = post?.title ?? plain;
  return organisationWords === '' ? title : `${title}, ${organisationWords}`;
}
