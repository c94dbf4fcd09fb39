import type { AttendanceState, Capacity } from './attendance.ts';

/** What somebody is at the start of the meeting. */
export const attendanceStateWords: Record<AttendanceState, string> = {
  expected: 'Expected',
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
};

export const capacityWords: Record<Capacity, string> = {
  member: 'Member',
  substitute: 'Substitute',
  in_attendance: 'In attendance',
  observer: 'Observer',
};
