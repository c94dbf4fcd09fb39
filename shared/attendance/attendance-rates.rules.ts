import type { CivilDate } from '../calendar/civil-date.ts';
import { countOf, formatPlainDate } from '../calendar/date-words.ts';

/** What a seat's member was at one meeting; null where nothing is recorded of them. */
export type RatedPresence = 'present' | 'apologies' | 'absent' | null;

export interface RatedMeeting {
  readonly id: string;
  readonly day: CivilDate;
  readonly status: 'scheduled' | 'postponed' | 'cancelled' | 'held';
  /** Whether anybody's attendance is recorded. */
  readonly rollCall: boolean;
}

export interface RatedSeat {
  readonly seatId: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** By meeting. */
  readonly presence: ReadonlyMap<string, RatedPresence>;
  /** Meetings at which somebody stood in. */
  readonly substituted: ReadonlySet<string>;
}

export interface SeatRate {
  readonly seatId: string;
  readonly held: number;
  readonly present: number;
  readonly apologies: number;
  readonly absent: number;
  readonly substituted: number;
  readonly percent: number | null;
}

/** Meetings that count for a percentage: held, with a roll call. A cancelled one never does. */
export function countedMeetings(meetings: readonly RatedMeeting[]): RatedMeeting[] {
  return meetings.filter(({ status, rollCall }) => status === 'held' && rollCall);
}

/** One seat over the held meetings of its time on the board. */
export function rateSeat(seat: RatedSeat, meetings: readonly RatedMeeting[]): SeatRate {
  const counted = countedMeetings(meetings).filter((meeting) => wasOnBoard(seat, meeting));
  const states = counted.map(({ id }) => seat.presence.get(id) ?? null);
  const present = states.filter((state) => state === 'present').length;
  const apologies = states.filter((state) => state === 'apologies').length;
  const held = counted.length;
  return {
    seatId: seat.seatId,
    held,
    present,
    apologies,
    absent: held - present - apologies,
    substituted: counted.filter(({ id }) => seat.substituted.has(id)).length,
    percent: held === 0 ? null : Math.round((100 * present) / held),
  };
}

/** `4 meetings held since 1 May 2026.` */
export function ratesSentence(
  meetings: readonly RatedMeeting[],
  { from, to }: { from: CivilDate | null; to: CivilDate | null },
): string {
  const held = meetings.filter(({ status }) => status === 'held');
  const unrecorded = held.length - countedMeetings(meetings).length;
  const since = from === null ? '' : ` since ${formatPlainDate(from)}`;
  const until = to === null ? '' : ` up to ${formatPlainDate(to)}`;
  const rest =
    unrecorded === 0
      ? ''
      : ` ${countOf(unrecorded, 'has', 'have')} no attendance recorded and ${unrecorded === 1 ? 'does' : 'do'} not count.`;
  if (held.length === 0) return `No meeting held${since}${until} yet.`;
  return `${countOf(held.length, 'meeting')} held${since}${until}.${rest}`;
}

/** What is recorded of a seat at a meeting shows that it was there, whatever its term says. */
function wasOnBoard(seat: RatedSeat, { id, day }: RatedMeeting): boolean {
  if ((seat.presence.get(id) ?? null) !== null) return true;
  return (seat.from === null || seat.from <= day) && (seat.to === null || day <= seat.to);
}
