import { z } from 'zod';

/** A time on the clock of the body, `HH:MM`, 00:00 to 23:59. */
export type TimeOfDay = `${number}:${number}`;

const NOT_A_TIME = 'Enter a time, for example 2pm or 14:30.';

// The assertion narrows the output only: zod has no refinement that narrows a string type.
export const TimeOfDay = z
  .string(NOT_A_TIME)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, NOT_A_TIME)
  .meta({ description: 'A time of day, HH:MM, Europe/London' }) as unknown as z.ZodType<
  TimeOfDay,
  string
>;

export type TypedTime =
  { readonly ok: true; readonly time: TimeOfDay } | { readonly ok: false; readonly reason: string };

const MINUTES_IN_DAY = 24 * 60;

export function isTimeOfDay(text: string): text is TimeOfDay {
  return TimeOfDay.safeParse(text).success;
}

/** Minutes since midnight, 0 to 1439. */
export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time that many minutes after midnight, round the clock: 1440 is midnight again. */
export function timeOfMinutes(minutes: number): TimeOfDay {
  const onClock = ((minutes % MINUTES_IN_DAY) + MINUTES_IN_DAY) % MINUTES_IN_DAY;
  const [hour, minute] = [Math.floor(onClock / 60), onClock % 60];
  const text = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return text as TimeOfDay; // built from two padded numbers, so it has the shape
}

/** The time that many minutes later, past midnight where it must. */
export function addMinutes(time: TimeOfDay, minutes: number): TimeOfDay {
  return timeOfMinutes(minutesOf(time) + minutes);
}

/** Minutes from the first to the second on one day; negative when the second is earlier. */
export function minutesBetween(from: TimeOfDay, to: TimeOfDay): number {
  return minutesOf(to) - minutesOf(from);
}

/** `2pm`, `2:30pm`, `midday`, `midnight`. */
export function formatTime(time: TimeOfDay): string {
  const minutes = minutesOf(time);
  if (minutes === 0) return 'midnight';
  if (minutes === MINUTES_IN_DAY / 2) return 'midday';
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const half = hour < 12 ? 'am' : 'pm';
  const past = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${past}${half}`;
}

/** `2pm to 4:30pm`. */
export function formatTimeRange(from: TimeOfDay, to: TimeOfDay): string {
  return `${formatTime(from)} to ${formatTime(to)}`;
}

/** `45 minutes`, `1 hour`, `2 hours 30 minutes`. */
export function formatDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words = [
    hours === 0 ? '' : `${hours} hour${hours === 1 ? '' : 's'}`,
    rest === 0 && hours > 0 ? '' : `${rest} minute${rest === 1 ? '' : 's'}`,
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** Reads a time as typed: `2pm`, `2.30 pm`, `14:30`, `1430`, `midday`. A bare `2` is not guessed. */
export function parseTypedTime(typed: string): TypedTime {
  const text = typed.trim().toLowerCase().replace(/\s+/g, '');
  if (text === 'midday' || text === 'noon') return { ok: true, time: '12:00' };
  if (text === 'midnight') return { ok: true, time: '00:00' };
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm|a\.m\.|p\.m\.)?$/.exec(text);
  if (match === null) return { ok: false, reason: NOT_A_TIME };
  const [hour, minute, half] = [Number(match[1]), Number(match[2] ?? 0), match[3]?.[0]];
  if (half !== undefined)
    return parseTwelveHour({ typed, hour, minute, isAfternoon: half === 'p' });
  if (match[2] === undefined) {
    return { ok: false, reason: `Write ${hour}am, ${hour}pm or a full time such as 14:30.` };
  }
  return parseClock(typed, hour, minute);
}

function parseTwelveHour(parts: {
  typed: string;
  hour: number;
  minute: number;
  isAfternoon: boolean;
}): TypedTime {
  const { typed, hour, minute, isAfternoon } = parts;
  if (hour < 1 || hour > 12) return noSuchTime(typed);
  return parseClock(typed, (hour % 12) + (isAfternoon ? 12 : 0), minute);
}

function parseClock(typed: string, hour: number, minute: number): TypedTime {
  if (hour > 23 || minute > 59) return noSuchTime(typed);
  return { ok: true, time: timeOfMinutes(hour * 60 + minute) };
}

function noSuchTime(typed: string): TypedTime {
  return { ok: false, reason: `There is no time ${typed.trim()}. ${NOT_A_TIME}` };
}
