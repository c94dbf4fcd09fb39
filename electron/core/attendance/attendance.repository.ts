import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Attendance, PresenceEvent } from '#shared/attendance/attendance.ts';
import { isTimeOfDay, type TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { Target } from '#shared/record.ts';
import type { AttendanceTable, PresenceEventTable } from './attendance.table.ts';

/** Everybody recorded at a meeting, in their order. */
export async function listAttendances(db: ReadDb, meetingId: string): Promise<Attendance[]> {
  return listAttendancesOf(db, [meetingId]);
}

/** Everybody recorded at some meetings. One statement. */
export async function listAttendancesOf(
  db: ReadDb,
  meetingIds: Iterable<string>,
): Promise<Attendance[]> {
  const rows = await db
    .selectFrom('attendances')
    .selectAll()
    .where('meetingId', 'in', among(meetingIds))
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toAttendance);
}

export async function getAttendance(db: ReadDb, id: string): Promise<Attendance> {
  const row = await db
    .selectFrom('attendances')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('attendance');
  return toAttendance(row);
}

export async function insertAttendance(
  work: Work,
  attendance: Omit<Attendance, 'version'>,
): Promise<void> {
  await insertRecord(work, 'attendances', toStored(attendance));
}

export async function updateAttendance(
  work: Work,
  target: Target,
  change: { [Name in keyof Attendance]?: Attendance[Name] | undefined },
): Promise<void> {
  const { id, version, ...fields } = change;
  const patch: RowPatch<'attendances'> = toStored(fields);
  await updateRecord(work, 'attendances', target, patch);
}

export async function removeAttendance(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'attendances', target);
}

/** The comings and goings of some meetings, as far as the minutes tell them. One statement. */
export async function listPresenceEventsOf(
  db: ReadDb,
  meetingIds: Iterable<string>,
): Promise<PresenceEvent[]> {
  const rows = await db
    .selectFrom('presenceEvents')
    .selectAll()
    .where('meetingId', 'in', among(meetingIds))
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toPresenceEvent);
}

/** A time column; the tables check its shape. */
export function storedTime(text: string | null): TimeOfDay | null {
  return text !== null && isTimeOfDay(text) ? text : null;
}

function toAttendance(row: Selectable<AttendanceTable>): Attendance {
  const { id, version, meetingId, seatId, personId, postId, organisationId, name } = row;
  const { capacity, state, note, position } = row;
  return {
    ...{ id, version, meetingId, seatId, personId, postId, organisationId, name, capacity, state },
    ...{ note, position },
    arrivedAt: storedTime(row.arrivedAt),
    counts: fromFlag(row.counts),
    mayBeNamed: fromFlag(row.mayBeNamed),
  };
}

function toPresenceEvent(row: Selectable<PresenceEventTable>): PresenceEvent {
  const { id, version, meetingId, attendanceId, entryId, kind, note, position } = row;
  return {
    ...{ id, version, meetingId, attendanceId, entryId, kind, note, position },
    at: storedTime(row.at),
  };
}
