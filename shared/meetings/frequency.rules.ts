import { shortfallOf } from '../bodies/frequency.rules.ts';
import { type CivilDate, dateOf, yearOf } from '../calendar/civil-date.ts';
import { countOf } from '../calendar/date-words.ts';

/** The calendar year in which meetings are counted against the target (S-089, S-090). */
export function yearAround(day: CivilDate): { from: CivilDate; to: CivilDate } {
  const year = yearOf(day);
  return { from: dateOf(year, 1, 1), to: dateOf(year, 12, 31) };
}

/** `2 meetings are held or planned in 2026; the target is 3.`; `null` where the target is met. */
export function sayShortfall(count: number, target: number | null, year: CivilDate): string | null {
  if ((shortfallOf(target, { held: 0, planned: count }) ?? 0) === 0) return null;
  return sayAgainstTarget(count, target, year);
}

/** The number of meetings of a year beside the target, if there is one. */
export function sayAgainstTarget(count: number, target: number | null, day: CivilDate): string {
  const meetings = `${countOf(count, 'meeting is', 'meetings are')} held or planned in ${yearOf(day)}`;
  return target === null ? `${meetings}.` : `${meetings}; the target is ${target}.`;
}
