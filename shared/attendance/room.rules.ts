import { countOf, joinWords } from '../calendar/date-words.ts';
import type { Declaration } from '../interests/interest.ts';
import { isSeatFilled } from '../seats/seat.rules.ts';
import type { Room, RoomPerson } from './attendance.contract.ts';
import type { PresenceEvent } from './attendance.ts';
import { capacityOfSeat, listOccupants, type Occupant, seatCounts } from './occupants.rules.ts';
import {
  keysHere,
  type Moment,
  presenceByEntry,
  type EntryPresence,
  type PresenceStep,
  type PresenceStory,
  type Whereabouts,
  whereaboutsAt,
} from './presence.rules.ts';
import { isWithdrawal, noteOf } from './room-notes.rules.ts';
import { type QuorumFacts, quorumOf } from './quorum.rules.ts';
import type { QuorumState } from './quorum.ts';
import type { RoomFacts } from './room-facts.ts';

/** Who is in the room after all that the minutes say, and whether they are a quorum. */
export function buildRoom(facts: RoomFacts): Room {
  const occupants = listOccupants(facts);
  const story = storyOf(facts, occupants);
  const now = whereaboutsAt(story, 'now');
  const people = occupants.map((each) => viewPerson(facts, each, now.get(each.key) ?? 'away'));
  const isHere = ({ here }: RoomPerson) => here === 'here';
  const isMember = ({ capacity }: RoomPerson) => capacity === 'member' || capacity === 'substitute';
  return {
    people,
    membersHere: people.filter((person) => isHere(person) && isMember(person)).length,
    seats: facts.seats.filter((seat) => capacityOfSeat(seat) === 'member').length,
    othersWords: sayOthers(people.filter(isHere)),
    quorum: quorumAmong(facts, occupants, keysHere(now)),
  };
}

/** Whether there is a quorum at a point of the meeting. */
export function quorumAtMoment(facts: RoomFacts, moment: Moment): QuorumState {
  const occupants = listOccupants(facts);
  const room = whereaboutsAt(storyOf(facts, occupants), moment);
  return quorumAmong(facts, occupants, keysHere(room));
}

/** Presence and quorum at each entry. */
export function presenceAtEntries(
  facts: RoomFacts,
): (EntryPresence & { itemId: string | null; quorum: QuorumState })[] {
  const occupants = listOccupants(facts);
  const itemOf = new Map(facts.entries.map(({ id, itemId }) => [id, itemId]));
  return presenceByEntry(storyOf(facts, occupants)).map((presence) => ({
    ...presence,
    itemId: itemOf.get(presence.entryId) ?? null,
    quorum: quorumAmong(facts, occupants, presence.atEnd),
  }));
}

/** How the rule stands where everybody who holds a seat is there. */
export function quorumOfAll(facts: RoomFacts): QuorumState {
  return quorumOf(quorumFactsOf(facts), listOccupants({ ...facts, attendances: [] }));
}

/** The comings and goings that the minutes tell, in their order. */
export function storyOf(facts: RoomFacts, occupants: readonly Occupant[]): PresenceStory {
  const late = new Map(occupants.flatMap((each) => lateArrival(facts, each)));
  return {
    people: occupants.map(({ key, attendance }) => ({
      key,
      state: late.has(key) ? 'expected' : (attendance?.state ?? 'expected'),
    })),
    entries: facts.entries.map(({ id, state }) => ({
      id,
      ended: state !== 'open' || facts.endedAt !== null,
    })),
    steps: [
      ...late.values(),
      ...facts.events.map(toStep),
      ...facts.declarations.flatMap(toWithdrawal),
    ],
  };
}

/** Somebody marked present with a later time, of whom no arrival is minuted, came in while an item ran. */
function lateArrival(
  { events, startedAt, entries }: RoomFacts,
  { key, attendance }: Occupant,
): [string, PresenceStep][] {
  const at = attendance?.state === 'present' ? attendance.arrivedAt : null;
  if (at === null || startedAt === null || at <= startedAt) return [];
  if (events.some((event) => event.attendanceId === key && event.kind === 'arrived')) return [];
  const entry = entries.findLast((each) => each.startedAt !== null && each.startedAt <= at);
  const position = entry?.startedAt === at ? -1 : Number.MAX_SAFE_INTEGER;
  return [[key, { key, entryId: entry?.id ?? null, position, kind: 'arrived' }]];
}

function toStep({ attendanceId, entryId, position, kind }: PresenceEvent): PresenceStep {
  return { key: attendanceId, entryId, position, kind };
}

function toWithdrawal(declaration: Declaration): PresenceStep[] {
  const { attendanceId, entryId, position, returnedAt } = declaration;
  if (attendanceId === null || !isWithdrawal(declaration)) return [];
  return [
    { key: attendanceId, entryId, position, kind: 'withdrew', cameBack: returnedAt !== null },
  ];
}

function quorumAmong(
  facts: RoomFacts,
  occupants: readonly Occupant[],
  keys: readonly string[],
): QuorumState {
  const here = new Set(keys);
  return quorumOf(
    quorumFactsOf(facts),
    occupants.filter(({ key }) => here.has(key)),
  );
}

function quorumFactsOf({ rules, seats, day }: RoomFacts): QuorumFacts {
  const counting = seats.filter(seatCounts);
  return {
    rule: rules.quorum,
    parts: rules.parts,
    seats: {
      all: counting.length,
      filled: counting.filter((seat) => isSeatFilled(seat, day)).length,
    },
  };
}

function viewPerson(facts: RoomFacts, person: Occupant, where: Whereabouts): RoomPerson {
  const { attendance, key, seatId, name, shortName, organisationWords, capacity } = person;
  const { counts, votes, isChair, mayBeNamed } = person;
  const here = where === 'away' ? stateOf(attendance?.state) : where;
  return {
    ...{ attendance, key, seatId, name, shortName, organisationWords, capacity, here },
    note: noteOf(facts, person, here),
    ...{ counts, votes, isChair, mayBeNamed },
  };
}

/** Present at a roll call and yet away: expected to come in later. */
function stateOf(state: 'expected' | 'present' | 'apologies' | 'absent' = 'expected') {
  return state === 'present' ? 'expected' : state;
}

function sayOthers(here: readonly RoomPerson[]): string {
  const officers = here.filter(({ capacity }) => capacity === 'in_attendance').length;
  const observers = here.filter(({ capacity }) => capacity === 'observer').length;
  const words = [
    officers === 0 ? '' : countOf(officers, 'officer'),
    observers === 0 ? '' : countOf(observers, 'observer'),
  ].filter((each) => each !== '');
  return words.length === 0 ? '' : `${joinWords(words)} attending`;
}
