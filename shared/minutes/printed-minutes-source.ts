import type { CivilDate } from '../calendar/civil-date.ts';
import type { TimeOfDay } from '../calendar/time-of-day.ts';
import type { Capacity, AttendanceState } from '../attendance/attendance.ts';
import type { DecisionOutcome } from '../decisions/decision.ts';
import type { MinuteEntry, Minutes } from './minutes.ts';

/** Everything printed minutes are made of, as plain records: the whole of it, which stays inside the core. */
export interface MinutesSource {
  readonly sample: boolean;
  readonly body: { readonly name: string; readonly slug: string };
  readonly meeting: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly day: CivilDate;
    readonly place: string;
  };
  readonly minutes: Omit<Minutes, 'id' | 'version' | 'openEntryId' | 'openCaret'>;
  /** The meetings that approved them and at which they were signed. */
  readonly approvedAt: NamedMeeting | null;
  readonly signedAt: NamedMeeting | null;
  readonly items: readonly SourceItem[];
  readonly entries: readonly SourceEntry[];
  /** Rows of the registers by the id of their block: what numbering and the quorum made of them. */
  readonly decisions: readonly SourceDecision[];
  readonly actions: readonly SourceAction[];
  readonly attendance: readonly SourcePerson[];
  /** Names that are nobody's secret: bodies, organisations, posts. */
  readonly openNames: readonly string[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly posts: readonly { readonly id: string; readonly title: string }[];
  readonly historyHash: string | null;
}

export interface NamedMeeting {
  readonly title: string;
  readonly day: CivilDate;
}

export type SourceEntry = Pick<
  MinuteEntry,
  'id' | 'itemId' | 'position' | 'state' | 'minuteYear' | 'minuteNumber' | 'document'
>;

export interface SourceItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly depth: 0 | 1;
  readonly kind: string;
  /** Whether the public may know more than its number, its public title and the ground. */
  readonly isPublic: boolean;
  /** Taken while the public are out, by the agenda. */
  readonly inPrivate: boolean;
  readonly publicTitle: string;
  /** `Exempt: paragraph 3`; null for a public item. */
  readonly restriction: string | null;
  readonly ground: string | null;
  readonly reason: string | null;
}

export interface SourceDecision {
  readonly id: string;
  /** The entry and the place in it: a block that was copied has the id of the first. */
  readonly entryId: string | null;
  readonly position: number;
  readonly ref: string;
  readonly outcome: DecisionOutcome;
  readonly withheld: boolean;
}

export interface SourceAction {
  readonly id: string;
  readonly entryId: string | null;
  readonly ref: string;
  readonly withheld: boolean;
}

export interface SourcePerson {
  readonly id: string;
  readonly name: string;
  /** Their post or role, and organisation: never a name. What public minutes say where they may not be named. */
  readonly role: string;
  readonly capacity: Capacity;
  readonly state: Exclude<AttendanceState, 'expected'>;
  readonly isChair: boolean;
  /** Null for whoever was there from the beginning. */
  readonly arrivedAt: TimeOfDay | null;
  readonly mayBeNamed: boolean;
  /** For a substitute: the member they stand in for, as the seat is called. */
  readonly standsFor: string;
}
