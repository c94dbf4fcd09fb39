import { type CivilDate, civilDate, dayNumber } from './civil-date.ts';
import { minutesOf, type TimeOfDay, timeOfMinutes } from './time-of-day.ts';

/** A moment, UTC, as ISO text: `2026-11-18T16:05:00.000Z`. */
export type Instant = string;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The day on which the moment falls in London, where it is an hour later in summer. */
export function londonDate(instant: Instant): CivilDate {
  return londonClock(Date.parse(instant)).date;
}

/** The time on a London clock at the moment, to the minute. */
export function londonTime(instant: Instant): TimeOfDay {
  return londonClock(Date.parse(instant)).time;
}

/**
 * The moment a London clock shows the day and time. In the hour that comes twice in October it is the
 * first; in the hour left out in March it is the moment an hour later on the clock.
 */
export function instantInLondon(date: CivilDate, time: TimeOfDay): Instant {
  const asWinter = dayNumber(date) * DAY + minutesOf(time) * MINUTE;
  const asSummer = asWinter - HOUR;
  const shown = londonClock(asSummer);
  const isSummer = shown.date === date && shown.time === time;
  return new Date(isSummer ? asSummer : asWinter).toISOString();
}

const londonFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function londonClock(milliseconds: number): { date: CivilDate; time: TimeOfDay } {
  const parts = new Map(
    londonFormat.formatToParts(milliseconds).map(({ type, value }) => [type, value]),
  );
  const year = (parts.get('year') ?? '').padStart(4, '0');
  const date = civilDate(`${year}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`);
  const minutes = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
  return { date, time: timeOfMinutes(minutes) };
}
