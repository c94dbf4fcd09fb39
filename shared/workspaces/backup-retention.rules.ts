import { addDays, type CivilDate, weekdayOf } from '../calendar/civil-date.ts';
import { londonDate } from '../calendar/london-time.ts';

const keepDays = 14;
const keepWeeks = 8;
const keepMonths = 24;

/**
 * Which backups have been outlived (trust.md, recipes): kept are all of today and yesterday, then the
 * newest of each of 14 days, of 8 weeks and of 24 months. Takes and gives back the moments they were made.
 */
export function backupsToRemove(madeAt: readonly string[], now: string): Set<string> {
  const newestFirst = madeAt.toSorted((a, b) => b.localeCompare(a));
  const yesterday = addDays(londonDate(now), -1);
  const kept = new Set([
    ...newestFirst.filter((instant) => londonDate(instant) >= yesterday),
    ...newestOfEach(newestFirst, (day) => day).slice(0, keepDays),
    ...newestOfEach(newestFirst, mondayOf).slice(0, keepWeeks),
    ...newestOfEach(newestFirst, (day) => day.slice(0, 7)).slice(0, keepMonths),
  ]);
  return new Set(madeAt.filter((instant) => !kept.has(instant)));
}

function newestOfEach(
  newestFirst: readonly string[],
  periodOf: (day: CivilDate) => string,
): string[] {
  const newest = new Map<string, string>();
  for (const instant of newestFirst) {
    const period = periodOf(londonDate(instant));
    if (!newest.has(period)) newest.set(period, instant);
  }
  return [...newest.values()];
}

function mondayOf(day: CivilDate): CivilDate {
  return addDays(day, 1 - weekdayOf(day));
}
