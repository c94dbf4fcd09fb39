import type { CivilDate } from '../calendar/civil-date.ts';
import type { TimeOfDay } from '../calendar/time-of-day.ts';
import type { Declaration } from '../interests/interest.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { ChairTerm } from '../seats/chair-term.ts';
import type { Seat } from '../seats/seat.ts';
import type { Attendance, PresenceEvent } from './attendance.ts';
import type { MinuteRules } from './quorum.ts';

/** An item's stretch of the minutes. */
export interface RoomEntry {
  readonly id: string;
  readonly itemId: string | null;
  readonly state: 'open' | 'done' | 'deferred';
  readonly startedAt: TimeOfDay | null;
}

/** Everything that the room, its quorum and the presence at each item follow from. */
export interface RoomFacts {
  readonly meetingId: string;
  readonly day: CivilDate;
  readonly seats: readonly Seat[];
  /** Seats that are gone since, of which something is recorded at the meeting. */
  readonly formerSeats: readonly Seat[];
  readonly terms: readonly ChairTerm[];
  readonly attendances: readonly Attendance[];
  readonly events: readonly PresenceEvent[];
  readonly declarations: readonly Declaration[];
  readonly startedAt: TimeOfDay | null;
  readonly endedAt: TimeOfDay | null;
  /** In the order in which they were opened. */
  readonly entries: readonly RoomEntry[];
  readonly people: PeopleIndex;
  /** People whose name may be published. */
  readonly nameable: ReadonlySet<string>;
  readonly responsibleAuthorities: ReadonlySet<string>;
  /** Numbers of items, as far as a sentence names them. */
  readonly itemNumbers: ReadonlyMap<string, string>;
  readonly rules: Pick<MinuteRules, 'quorum' | 'parts'>;
}
