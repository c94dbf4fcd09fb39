import { addMinutes, minutesBetween, type TimeOfDay } from '../calendar/time-of-day.ts';
import { formatTime } from '../calendar/time-of-day.ts';
import { countOf } from '../calendar/date-words.ts';
import { isWithdrawn, type PlacedItem } from './order.rules.ts';

/** The times that follow from the order, the minutes and the hour at which the meeting begins. */
export interface RunningClock {
  /** When each item begins; null for a withdrawn item or while the meeting has no hour. */
  readonly startsAt: ReadonlyMap<string, TimeOfDay | null>;
  /** Minutes that count for each item: those of its parts where they have more. */
  readonly minutes: ReadonlyMap<string, number>;
  readonly minutesUsed: number;
  readonly minutesSlot: number | null;
  readonly endsAt: TimeOfDay | null;
}

export interface ClockedMeeting {
  readonly startsAt: TimeOfDay | null;
  readonly endsAt: TimeOfDay | null;
  readonly minutesSlot: number | null;
}

/** Runs the clock over the order of business. Withdrawn items take no time. */
export function runClock(placed: readonly PlacedItem[], meeting: ClockedMeeting): RunningClock {
  const startsAt = new Map<string, TimeOfDay | null>();
  const minutes = new Map<string, number>();
  const at = (used: number) =>
    meeting.startsAt === null ? null : addMinutes(meeting.startsAt, used);
  let used = 0;
  for (const place of placed.filter(({ parent }) => parent === null)) {
    const parts = placed.filter(({ parent }) => parent?.id === place.item.id);
    let within = 0;
    for (const part of parts) {
      const taken = isWithdrawn(part) ? 0 : part.item.minutes;
      startsAt.set(part.item.id, isWithdrawn(part) ? null : at(used + within));
      minutes.set(part.item.id, taken);
      within += taken;
    }
    const taken = isWithdrawn(place) ? 0 : Math.max(place.item.minutes, within);
    startsAt.set(place.item.id, isWithdrawn(place) ? null : at(used));
    minutes.set(place.item.id, taken);
    used += taken;
  }
  return { startsAt, minutes, minutesUsed: used, minutesSlot: slotOf(meeting), endsAt: at(used) };
}

/** Minutes there are: as entered, else from the times of the meeting. */
export function slotOf({ startsAt, endsAt, minutesSlot }: ClockedMeeting): number | null {
  if (minutesSlot !== null) return minutesSlot;
  if (startsAt === null || endsAt === null) return null;
  const minutes = minutesBetween(startsAt, endsAt);
  return minutes > 0 ? minutes : null;
}

/** `142 of 150 minutes. Ends 4:22pm.` */
export function sayClock({ minutesUsed, minutesSlot, endsAt }: RunningClock): string {
  const used =
    minutesSlot === null
      ? countOf(minutesUsed, 'minute')
      : `${minutesUsed} of ${countOf(minutesSlot, 'minute')}`;
  return endsAt === null ? `${used}.` : `${used}. Ends ${formatTime(endsAt)}.`;
}

/** How far the business overruns, or `null` when it fits. */
export function sayOverrun({ minutesUsed, minutesSlot }: RunningClock): string | null {
  if (minutesSlot === null || minutesUsed <= minutesSlot) return null;
  const over = countOf(minutesUsed - minutesSlot, 'minute');
  return `The business needs ${over} more than the meeting has.`;
}
