import fc from 'fast-check';
import { type CivilDate, eachDay, fromDayNumber, dayNumber } from '#shared/calendar/civil-date.ts';

/** Any day between the two, both included. */
export function aDayBetween(first: CivilDate, last: CivilDate): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(fromDayNumber);
}

/** Any day of the years that the bundled list covers, away from its edges. */
export const aListedDay = aDayBetween('2015-03-01', '2028-11-01');

/** Closures of a body: a few single days of the listed years. */
export const someExtraDays = fc
  .uniqueArray(aListedDay, { maxLength: 12 })
  .map((dates) => dates.map((date) => ({ date, title: 'Offices closed' })));

/** A shutdown of a week or two around a day, so that it falls in the count. */
export function aShutdownFrom(first: CivilDate): { date: CivilDate; title: string }[] {
  const last = fromDayNumber(dayNumber(first) + 9);
  return eachDay(first, last).map((date) => ({ date, title: 'Shutdown' }));
}
