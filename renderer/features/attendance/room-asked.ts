import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';

/** Which dialog is open, and about whom. */
export type Asked =
  | { kind: 'substitute'; person: RoomPerson }
  | { kind: 'details'; person: RoomPerson }
  | { kind: 'other' };
