import { requireBody } from '#core/bodies/bodies.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { listMeetingsOfBody } from '#core/meetings/meetings.service.ts';
import { loadPeopleNamed } from '#core/people/people.service.ts';
import { loadMembership } from '#core/seats/seats.service.ts';
import type { AttendanceRate } from '#shared/attendance/attendance.contract.ts';
import type { Attendance } from '#shared/attendance/attendance.ts';
import {
  countedMeetings,
  type RatedMeeting,
  type RatedPresence,
  type RatedSeat,
  rateSeat,
  ratesSentence,
} from '#shared/attendance/attendance-rates.rules.ts';
import { capacityOfSeat, nameOfMember } from '#shared/attendance/occupants.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { shortNameOf } from '#shared/people/people-index.ts';
import type { Seat } from '#shared/seats/seat.ts';
import { listAttendancesOf, listPresenceEventsOf } from './attendance.repository.ts';

export interface RatesOfBody {
  readonly held: number;
  readonly sentence: string;
  readonly rates: AttendanceRate[];
}

/** Each member's attendance over the held meetings of a body; about ten statements. */
export async function loadRates(
  db: ReadDb,
  about: { bodyId: string; from: CivilDate | null; to: CivilDate | null },
): Promise<RatesOfBody> {
  const { bodyId, from, to } = about;
  await requireBody(db, bodyId);
  const all = await listMeetingsOfBody(db, { bodyId, from, to });
  const ids = all.map(({ id }) => id);
  const attendances = await listAttendancesOf(db, ids);
  const came = new Set(
    (await listPresenceEventsOf(db, ids))
      .filter(({ kind }) => kind !== 'left')
      .map(({ attendanceId }) => attendanceId),
  );
  const recorded = new Set(
    attendances.filter(({ state }) => state !== 'expected').map(({ meetingId }) => meetingId),
  );
  const meetings = all.map(({ id, day, status }): RatedMeeting => ({
    id,
    day,
    status,
    rollCall: recorded.has(id),
  }));
  const seats = (await loadMembership(db, bodyId)).seats.filter(
    (seat) => capacityOfSeat(seat) === 'member',
  );
  const people = await loadPeopleNamed(db, {
    organisationIds: seats.map(({ organisationId }) => organisationId),
    postIds: seats.map(({ postId }) => postId),
    personIds: seats.map(({ personId }) => personId),
  });
  const bySeat = Map.groupBy(attendances, ({ seatId }) => seatId);
  return {
    held: countedMeetings(meetings).length,
    sentence: ratesSentence(meetings, { from, to }),
    rates: seats.map((seat) => {
      const organisation =
        people.organisation(seat.organisationId) ?? people.post(seat.postId)?.organisation ?? null;
      return {
        ...rateSeat(ratedSeat(seat, bySeat.get(seat.id) ?? [], came), meetings),
        name: nameOfMember({ people }, seat),
        organisationWords: organisation === null ? '' : shortNameOf(organisation),
      };
    }),
  };
}

function ratedSeat(
  seat: Seat,
  attendances: readonly Attendance[],
  came: ReadonlySet<string>,
): RatedSeat {
  const isSubstitute = ({ capacity }: Attendance) => capacity === 'substitute';
  const presenceOf = ({ id, state }: Attendance): RatedPresence => {
    if (state === 'present' || came.has(id)) return 'present';
    return state === 'expected' ? null : state;
  };
  return {
    seatId: seat.id,
    from: seat.termFrom,
    to: seat.leavesOn,
    presence: new Map(
      attendances
        .filter((each) => !isSubstitute(each))
        .map((each) => [each.meetingId, presenceOf(each)]),
    ),
    substituted: new Set(
      attendances
        .filter((each) => isSubstitute(each) && presenceOf(each) === 'present')
        .map(({ meetingId }) => meetingId),
    ),
  };
}
