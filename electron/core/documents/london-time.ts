import { addDays, type CivilDate, dateOf, weekdayOf } from '#shared/calendar/civil-date.ts';

/**
 * The offset of a wall-clock time in Europe/London, "+00:00" or "+01:00". Summer time runs from 1am UTC on
 * the last Sunday of March to 1am UTC on the last Sunday of October (Summer Time Order 2002).
 */
export function londonOffset(day: string, time: string): '+00:00' | '+01:00' {
  const year = Number(day.slice(0, 4));
  const moment = `${day}T${time}`;
  const begins = `${lastSundayOf(year, 3)}T02:00`;
  const ends = `${lastSundayOf(year, 10)}T02:00`;
  return moment >= begins && moment < ends ? '+01:00' : '+00:00';
}

function lastSundayOf(year: number, month: 3 | 10): CivilDate {
  const last = dateOf(year, month, 31);
  return addDays(last, -(weekdayOf(last) % 7));
}
