import type { PrintedAttendance, PrintedPerson } from './printed-minutes.ts';

/** A column of the attendance tables. */
export interface AttendanceColumn {
  readonly heading: string;
  readonly text: (person: PrintedPerson) => string;
}

/** The columns that say something of anybody: where only posts are given, a column for them is empty. */
export function attendanceColumns(attendance: readonly PrintedAttendance[]): AttendanceColumn[] {
  const people = attendance.flatMap((group) => group.people);
  const hasRoles = people.some(({ role }) => role !== '');
  const hasNotes = people.some(({ note }) => note !== '');
  return [
    { heading: hasRoles ? 'Name' : 'Name or post', text: ({ name }) => name },
    ...(hasRoles ? [{ heading: 'Post and organisation', text: roleOf }] : []),
    ...(hasNotes ? [{ heading: 'Note', text: noteOf }] : []),
  ];
}

const roleOf = ({ role }: PrintedPerson) => role;
const noteOf = ({ note }: PrintedPerson) => note;
