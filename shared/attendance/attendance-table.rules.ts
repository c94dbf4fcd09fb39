import { formatTime, isTimeOfDay } from '../calendar/time-of-day.ts';
import { listOccupants, type Occupant } from './occupants.rules.ts';
import type { RoomFacts } from './room-facts.ts';
import { seatShortName } from './room-notes.rules.ts';

/** One line of the printed attendance. */
export interface AttendanceRow {
  readonly key: string;
  /** As the minutes of members name them. */
  readonly name: string;
  /** The only words for a public file: the name where it may be given, else post or role. */
  readonly publicWords: string;
  /** Post or role and organisation; never a name. */
  readonly roleWords: string;
  readonly organisationWords: string;
  readonly mayBeNamed: boolean;
  readonly isChair: boolean;
  /** For a substitute, the post or organisation they stood in for; never a name. */
  readonly standsFor: string | null;
  /** `Arrived 2:20pm, left 3:10pm`; empty for whoever was there throughout. */
  readonly times: string;
  /** The officer's note, for members only. */
  readonly note: string;
}

/** Who was there, in the order in which minutes print it. */
export interface AttendanceTable {
  /** Members there at any time. */
  readonly present: AttendanceRow[];
  readonly substitutes: AttendanceRow[];
  readonly apologies: AttendanceRow[];
  readonly absent: AttendanceRow[];
  readonly inAttendance: AttendanceRow[];
  readonly observers: AttendanceRow[];
}

/** The attendance as it is printed. Whoever came in later was present; nobody expected is printed. */
export function tabulate(facts: RoomFacts): AttendanceTable {
  const occupants = listOccupants(facts);
  const came = new Set(
    facts.events.filter(({ kind }) => kind !== 'left').map(({ attendanceId }) => attendanceId),
  );
  const wasThere = ({ key, attendance }: Occupant) =>
    attendance?.state === 'present' || came.has(key);
  const rowsOf = (isMeant: (person: Occupant) => boolean) =>
    occupants.filter(isMeant).map((person) => toRow(facts, person));
  const there = (capacity: Occupant['capacity']) =>
    rowsOf((person) => person.capacity === capacity && wasThere(person));
  const away = (state: 'apologies' | 'absent') =>
    rowsOf((person) => person.attendance?.state === state && !wasThere(person));
  return {
    present: there('member'),
    substitutes: there('substitute'),
    apologies: away('apologies'),
    absent: away('absent'),
    inAttendance: there('in_attendance'),
    observers: there('observer'),
  };
}

function toRow(facts: RoomFacts, person: Occupant): AttendanceRow {
  const { key, name, roleWords, organisationWords, mayBeNamed, isChair, seat } = person;
  return {
    ...{ key, name, roleWords, organisationWords, mayBeNamed, isChair },
    publicWords: publicWordsOf(person),
    standsFor:
      person.capacity === 'substitute' && seat !== null ? seatShortName(facts, seat) : null,
    times: timesOf(facts, person),
    note: person.attendance?.note ?? '',
  };
}

function publicWordsOf({ mayBeNamed, name, roleWords }: Occupant): string {
  if (!mayBeNamed || roleWords.startsWith(name)) return roleWords;
  return `${name}, ${roleWords}`;
}

function timesOf({ events, declarations, startedAt }: RoomFacts, person: Occupant): string {
  const { key, attendance } = person;
  const own = events.filter(({ attendanceId }) => attendanceId === key);
  const late = attendance?.arrivedAt ?? null;
  const isLate = late !== null && late !== startedAt && !own.some(({ kind }) => kind === 'arrived');
  const withdrawals = declarations
    .filter((each) => each.attendanceId === key && each.leftAt !== null)
    .flatMap(({ leftAt, returnedAt }) => [
      { kind: 'left', at: leftAt },
      { kind: 'returned', at: returnedAt },
    ]);
  const told = [...(isLate ? [{ kind: 'arrived', at: late }] : []), ...own, ...withdrawals]
    .flatMap(({ kind, at }) => (at !== null && isTimeOfDay(at) ? [{ kind, at }] : []))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ kind, at }) => `${kind} ${formatTime(at)}`)
    .join(', ');
  return told.charAt(0).toUpperCase() + told.slice(1);
}
