import type { ReadDb } from '#core/db/history.ts';
import type { Attendance } from '#shared/attendance/attendance.ts';
import * as attendances from './attendance.repository.ts';

/** Somebody at a meeting; throws NotFoundError. */
export async function getAttendance(db: ReadDb, id: string): Promise<Attendance> {
  return attendances.getAttendance(db, id);
}
