import { numbersOfItems } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { listDeclarationsAt } from '#core/interests/declarations.service.ts';
import { requireMeeting } from '#core/meetings/meetings.service.ts';
import {
  listPersonsNamed,
  listRepresentable,
  loadPeopleNamed,
} from '#core/people/people.service.ts';
import { listSeatsById, loadMembership } from '#core/seats/seats.service.ts';
import { defaultMinuteRules } from '#shared/attendance/minute-rules.rules.ts';
import type { MinuteRules } from '#shared/attendance/quorum.ts';
import type { RoomFacts } from '#shared/attendance/room-facts.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Seat } from '#shared/seats/seat.ts';
import { listAttendances, listPresenceEventsOf } from './attendance.repository.ts';
import { findMinuteRules } from './minute-rules.repository.ts';
import { findMinutesOf } from './minutes-of-meeting.repository.ts';

/** Everything about the room of a meeting, in about fifteen statements whatever its size. */
export async function loadRoomFacts(db: ReadDb, meetingId: string): Promise<RoomFacts> {
  const { bodyId, day } = await requireMeeting(db, meetingId);
  const membership = await loadMembership(db, bodyId);
  const attendances = await listAttendances(db, meetingId);
  const events = await listPresenceEventsOf(db, [meetingId]);
  const declarations = await listDeclarationsAt(db, meetingId);
  const { startedAt, endedAt, entries } = await findMinutesOf(db, meetingId);
  const rules = await rulesInForce(db, bodyId);
  const { seats, terms } = membership;
  const formerSeats = await listFormerSeats(db, seats, attendances);
  const named = [...seats, ...formerSeats, ...attendances];
  const people = await loadPeopleNamed(db, {
    organisationIds: named.map(({ organisationId }) => organisationId),
    postIds: named.map(({ postId }) => postId),
    personIds: named.map(({ personId }) => personId),
  });
  const holders = seats.map(
    ({ personId, postId }) => personId ?? people.post(postId)?.person?.id ?? null,
  );
  const persons = await listPersonsNamed(db, holders);
  return {
    ...{ meetingId, day, seats, formerSeats, terms, attendances, events, declarations },
    ...{ startedAt, endedAt, entries, people, rules },
    nameable: new Set(persons.filter(({ publishName }) => publishName).map(({ id }) => id)),
    responsibleAuthorities: await responsibleAuthorities(db, rules),
    itemNumbers: declarations.length === 0 ? new Map() : await numbersOfItems(db, [meetingId]),
  };
}

/** A body on a day without any meeting: for how its rule stands with the seats of today. */
export async function loadBodyFacts(
  db: ReadDb,
  bodyId: string,
  day: CivilDate,
): Promise<RoomFacts> {
  const { seats, terms } = await loadMembership(db, bodyId);
  const rules = await rulesInForce(db, bodyId);
  const people = await loadPeopleNamed(db, {
    organisationIds: seats.map(({ organisationId }) => organisationId),
    postIds: seats.map(({ postId }) => postId),
    personIds: seats.map(({ personId }) => personId),
  });
  return {
    ...{ meetingId: '', day, seats, formerSeats: [], terms, attendances: [], events: [] },
    ...{ declarations: [], startedAt: null, endedAt: null, entries: [], people, rules },
    nameable: new Set(),
    responsibleAuthorities: await responsibleAuthorities(db, rules),
    itemNumbers: new Map(),
  };
}

/** The rules of a body, or the defaults where it has none. */
export async function rulesInForce(
  db: ReadDb,
  bodyId: string,
): Promise<Omit<MinuteRules, 'id' | 'version' | 'bodyId'>> {
  return (await findMinuteRules(db, bodyId)) ?? defaultMinuteRules;
}

/** Whoever sat in a seat that has gone since stays where the minutes have them. */
async function listFormerSeats(
  db: ReadDb,
  seats: readonly Seat[],
  attendances: readonly { seatId: string | null }[],
): Promise<Seat[]> {
  const known = new Set(seats.map(({ id }) => id));
  const missing = attendances.flatMap(({ seatId }) =>
    seatId === null || known.has(seatId) ? [] : [seatId],
  );
  return missing.length === 0 ? [] : listSeatsById(db, missing);
}

async function responsibleAuthorities(
  db: ReadDb,
  { parts }: Pick<MinuteRules, 'parts'>,
): Promise<Set<string>> {
  if (!parts.some(({ matches }) => matches === 'responsible_authority')) return new Set();
  const organisations = await listRepresentable(db);
  return new Set(organisations.filter((each) => each.responsibleAuthority).map(({ id }) => id));
}
