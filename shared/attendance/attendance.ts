import { z } from 'zod';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { RecordId, recordShape } from '../record.ts';

/** In what capacity somebody is there. Only members and their substitutes can count for a quorum. */
export const Capacity = z.enum(['member', 'substitute', 'in_attendance', 'observer']);
export type Capacity = z.infer<typeof Capacity>;

export const AttendanceState = z.enum(['expected', 'present', 'apologies', 'absent']);
export type AttendanceState = z.infer<typeof AttendanceState>;

/** Somebody at one meeting: by seat and person, never by name alone. */
export const Attendance = z.strictObject({
  ...recordShape,
  meetingId: RecordId,
  /** For a member their seat; for a substitute the seat they stand in for. */
  seatId: RecordId.nullable(),
  personId: RecordId.nullable(),
  postId: RecordId.nullable(),
  organisationId: RecordId.nullable(),
  /** As the minutes name them. */
  name: z.string(),
  capacity: Capacity,
  /** At the start; who comes and goes later is an event. */
  state: AttendanceState,
  arrivedAt: TimeOfDay.nullable(),
  /** Whether they count for the quorum while in the room. */
  counts: z.boolean(),
  /** Whether public minutes may give the name; otherwise the post or role. */
  mayBeNamed: z.boolean(),
  note: z.string(),
  position: z.number(),
});
export type Attendance = z.infer<typeof Attendance>;

/** Somebody coming or going, in the order of the minutes. */
export const PresenceEvent = z.strictObject({
  ...recordShape,
  meetingId: RecordId,
  attendanceId: RecordId,
  entryId: RecordId.nullable(),
  kind: z.enum(['arrived', 'left', 'returned']),
  at: TimeOfDay.nullable(),
  note: z.string(),
  position: z.number(),
});
export type PresenceEvent = z.infer<typeof PresenceEvent>;
