import { v7 as uuid } from 'uuid';
import type { ReadDb, Work } from '#core/db/history.ts';
import { given } from '#core/db/stored.ts';
import { NotFoundError, refuse } from '#core/errors.ts';
import { requirePeople } from '#core/people/people.service.ts';
import type { Attendance, AttendanceState, Capacity } from '#shared/attendance/attendance.ts';
import { listOccupants, type Occupant } from '#shared/attendance/occupants.rules.ts';
import { whyAttendanceStands, whyNotSubstitute } from '#shared/attendance/roll-call.rules.ts';
import type { RoomFacts } from '#shared/attendance/room-facts.ts';
import { buildRoom } from '#shared/attendance/room.rules.ts';
import type { Target } from '#shared/record.ts';
import type { Seat } from '#shared/seats/seat.ts';
import {
  getAttendance,
  insertAttendance,
  removeAttendance,
  updateAttendance,
} from './attendance.repository.ts';
import { loadRoomFacts } from './load-room.ts';
import { findMinutesOf } from './minutes-of-meeting.repository.ts';

/** The sentence that says why who was there stands, or null while it can be changed. */
export async function whyNotEditable(db: ReadDb, meetingId: string): Promise<string | null> {
  return whyAttendanceStands((await findMinutesOf(db, meetingId)).state);
}

/** What a member is at the start; their record is made where there was none. */
export async function setMember(
  work: Work,
  about: { meetingId: string; seatId: string; state: AttendanceState; note: string },
): Promise<void> {
  const facts = await loadToChange(work, about.meetingId);
  const seat = seatOf(facts, about.seatId);
  const member = memberOf(facts, seat.id);
  if (member === undefined) {
    refuse('vacant', 'Nobody sits there on the day of the meeting. Fill the seat first.', 'seatId');
  }
  await record(work, { facts, member, state: about.state, note: about.note });
}

/** Everybody still expected, at once; whoever somebody stands in for is left alone. */
export async function setAll(
  work: Work,
  about: { meetingId: string; state: AttendanceState },
): Promise<void> {
  const facts = await loadToChange(work, about.meetingId);
  const isOpen = ({ attendance, capacity }: Occupant) =>
    capacity === 'member' && (attendance?.state ?? 'expected') === 'expected';
  let position = nextPosition(facts);
  for (const member of listOccupants(facts).filter(isOpen)) {
    await record(work, { facts, member, state: about.state, note: '', position });
    position += 1;
  }
}

/** Who somebody is, as the form gives it. */
export interface WhoAttends {
  readonly personId: string | null;
  readonly postId: string | null;
  readonly organisationId: string | null;
  readonly name: string;
  readonly mayBeNamed: boolean;
}

/** Somebody stands in for a member, who thereby sent apologies unless something else is recorded. */
export async function addSubstitute(
  work: Work,
  about: { meetingId: string; seatId: string; counts: boolean } & WhoAttends,
): Promise<void> {
  const { meetingId, seatId, counts, ...who } = about;
  const facts = await loadToChange(work, meetingId);
  await requirePeople(work.db, who);
  const seat = seatOf(facts, seatId);
  const why = whyNotSubstitute(seat, buildRoom(facts).people);
  if (why !== null) refuse(why.reason, why.sentence, 'seatId');
  const position = nextPosition(facts);
  const member = memberOf(facts, seat.id);
  if (member !== undefined && (member.attendance?.state ?? 'expected') === 'expected') {
    await record(work, { facts, member, state: 'apologies', note: '', position });
  }
  await insert(work, {
    ...{ meetingId, seatId, counts, ...who, capacity: 'substitute' },
    ...{ state: 'present', note: '', position: position + 1 },
  });
}

/** An officer in attendance or an observer: there, and never counted. */
export async function addOther(
  work: Work,
  about: { meetingId: string; capacity: Capacity; note: string } & WhoAttends,
): Promise<void> {
  const facts = await loadToChange(work, about.meetingId);
  await requirePeople(work.db, about);
  const position = nextPosition(facts);
  await insert(work, { ...about, seatId: null, counts: false, state: 'present', position });
}

/** Changes what is recorded of somebody, and gives back the meeting. */
export async function changeAttendance(
  work: Work,
  target: Target,
  change: { [Name in keyof Attendance]?: Attendance[Name] | undefined },
): Promise<string> {
  const { meetingId, capacity } = await getAttendance(work.db, target.id);
  await requireEditable(work.db, meetingId);
  const isGuest = capacity === 'in_attendance' || capacity === 'observer';
  if (change.counts === true && isGuest) {
    const sentence = 'Officers in attendance and observers never count for the quorum.';
    refuse('never-counts', sentence, 'counts');
  }
  await updateAttendance(work, target, given(change));
  return meetingId;
}

/** Takes somebody off the list, unless the minutes tell something of them. */
export async function dropAttendance(work: Work, target: Target): Promise<string> {
  const { id, meetingId } = await getAttendance(work.db, target.id);
  const { events, declarations } = await loadToChange(work, meetingId);
  const isTold = [...events, ...declarations].some(({ attendanceId }) => attendanceId === id);
  if (isTold) {
    const sentence =
      'The minutes say that they came, left or declared an interest. Take that out of the minutes first.';
    refuse('in-minutes', sentence);
  }
  await removeAttendance(work, target);
  return meetingId;
}

async function requireEditable(db: ReadDb, meetingId: string): Promise<void> {
  const why = await whyNotEditable(db, meetingId);
  if (why !== null) refuse('approved', why);
}

async function loadToChange(work: Work, meetingId: string): Promise<RoomFacts> {
  await requireEditable(work.db, meetingId);
  return loadRoomFacts(work.db, meetingId);
}

function seatOf(facts: RoomFacts, seatId: string): Seat {
  const seat = [...facts.seats, ...facts.formerSeats].find(({ id }) => id === seatId);
  if (seat === undefined) throw new NotFoundError('seat');
  return seat;
}

function memberOf(facts: RoomFacts, seatId: string): Occupant | undefined {
  return listOccupants(facts).find(
    (person) => person.seatId === seatId && person.capacity !== 'substitute',
  );
}

async function record(
  work: Work,
  about: {
    facts: RoomFacts;
    member: Occupant;
    state: AttendanceState;
    note: string;
    position?: number;
  },
): Promise<void> {
  const { facts, member, state, note } = about;
  if (member.attendance !== null) {
    const change = note === '' ? { state } : { state, note };
    await updateAttendance(work, member.attendance, change);
    return;
  }
  const { seatId, personId, postId, organisationId, name, capacity, counts, mayBeNamed } = member;
  await insert(work, {
    ...{ meetingId: facts.meetingId, seatId, personId, postId, organisationId, name, capacity },
    ...{ counts, mayBeNamed, state, note },
    position: about.position ?? nextPosition(facts),
  });
}

async function insert(
  work: Work,
  attendance: Omit<Attendance, 'id' | 'version' | 'arrivedAt'>,
): Promise<void> {
  await insertAttendance(work, { id: uuid(), arrivedAt: null, ...attendance });
}

function nextPosition({ attendances }: RoomFacts): number {
  return attendances.reduce((most, { position }) => Math.max(most, position), 0) + 1;
}
