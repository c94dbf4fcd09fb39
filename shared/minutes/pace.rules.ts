import { countOf } from '../calendar/date-words.ts';
import {
  formatTime,
  minutesBetween,
  minutesOf,
  type TimeOfDay,
  timeOfMinutes,
} from '../calendar/time-of-day.ts';
import type { MinuteEntry } from './minutes.ts';

/** What the pace needs to know of one item. */
export interface PacedItem {
  itemId: string;
  /** Minutes allotted; 0 where none are. */
  allotted: number;
  entry: Pick<MinuteEntry, 'state' | 'startedAt'> | null;
}

interface Clock {
  /** When the meeting was to begin; null where no time was set. */
  plannedStart: TimeOfDay | null;
  startedAt: TimeOfDay;
  now: TimeOfDay;
}

/** How a meeting stands against the minutes that its agenda allots. */
export interface Pace {
  /** Behind the agenda; negative when ahead of it. */
  minutesLate: number;
  /** `4 minutes late`, `On time`, `3 minutes early`. */
  sentence: string;
  /** `Ends about 4:26pm`. */
  endsWords: string;
}

/** Where the item of now stands: minutes used of those allotted. */
export interface RunningItem {
  itemId: string;
  used: number;
  /** 0 to 1; 1 also where it has run over. */
  part: number;
  /** `7 of 25 minutes`; `7 minutes` where none are allotted. */
  sentence: string;
}

/** The end that the rest of the agenda leads to, against the one that the whole agenda led to; null before the start. */
export function paceOf(items: readonly PacedItem[], clock: Clock): Pace | null {
  const { plannedStart, startedAt, now } = clock;
  if (minutesBetween(startedAt, now) < 0) return null;
  const all = items.reduce((sum, { allotted }) => sum + allotted, 0);
  if (all === 0) return null;
  const running = runningItem(items, now);
  const rest = items.reduce((sum, item) => sum + minutesLeft(item, running), 0);
  const endsAt = minutesOf(now) + rest;
  const minutesLate = endsAt - (minutesOf(plannedStart ?? startedAt) + all);
  return {
    minutesLate,
    sentence: paceSentence(minutesLate),
    endsWords: `Ends about ${formatTime(timeOfMinutes(endsAt))}`,
  };
}

/** The item that was begun last and is not finished. */
export function runningItem(items: readonly PacedItem[], now: TimeOfDay): RunningItem | null {
  const open = items.flatMap(({ itemId, allotted, entry }) =>
    entry?.state === 'open' && entry.startedAt !== null
      ? [{ itemId, allotted, startedAt: entry.startedAt }]
      : [],
  );
  const last = open.toSorted((a, b) => minutesBetween(b.startedAt, a.startedAt)).at(-1);
  if (last === undefined) return null;
  const { itemId, allotted } = last;
  const used = Math.max(0, minutesBetween(last.startedAt, now));
  const sentence =
    allotted === 0 ? countOf(used, 'minute') : `${used} of ${countOf(allotted, 'minute')}`;
  return { itemId, used, part: allotted === 0 ? 0 : Math.min(1, used / allotted), sentence };
}

/** An item that nobody has begun needs all its minutes, the one of now what is left of them, others none. */
function minutesLeft({ itemId, allotted, entry }: PacedItem, running: RunningItem | null): number {
  if (entry === null) return allotted;
  return itemId === running?.itemId ? Math.max(0, allotted - running.used) : 0;
}

function paceSentence(minutesLate: number): string {
  if (minutesLate === 0) return 'On time';
  const minutes = countOf(Math.abs(minutesLate), 'minute');
  return minutesLate > 0 ? `${minutes} late` : `${minutes} early`;
}
