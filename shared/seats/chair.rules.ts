import { addDays, addYears, type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { countOf, formatPlainDate } from '../calendar/date-words.ts';
import type { ChairKind } from '../bodies/body.ts';
import type { ChairTerm, Office } from './chair-term.ts';
import { isHeld, type SeatRefusal } from './seat.rules.ts';

type Period = Pick<ChairTerm, 'fromDay' | 'toDay'>;
type TermFacts = Period & Pick<ChairTerm, 'office' | 'postId' | 'personId' | 'note'>;

/** Whether the term runs on the day. Without a first day it always did, without a last it always will. */
export function isRunning({ fromDay, toDay }: Period, on: CivilDate): boolean {
  return (fromDay === null || fromDay <= on) && (toDay === null || on <= toDay);
}

/** Whether the term is over, to come, or running on the day. */
export function termStateOn(term: Period, on: CivilDate): 'running' | 'over' | 'to_come' {
  if (isRunning(term, on)) return 'running';
  return term.toDay !== null && term.toDay < on ? 'over' : 'to_come';
}

/** How much of the term is over on the day, 0 to 1; null where it has no two days (S-039). */
export function elapsedShare({ fromDay, toDay }: Period, on: CivilDate): number | null {
  if (fromDay === null || toDay === null) return null;
  const length = daysBetween(fromDay, toDay) + 1;
  const gone = daysBetween(fromDay, on);
  return Math.min(1, Math.max(0, gone / length));
}

/** `1 April 2025 to 31 March 2027`. */
export function periodWords({ fromDay, toDay }: Period): string {
  if (fromDay !== null && toDay !== null) {
    return `${formatPlainDate(fromDay)} to ${formatPlainDate(toDay)}`;
  }
  if (fromDay !== null) return `Since ${formatPlainDate(fromDay)}`;
  return toDay === null ? '' : `Until ${formatPlainDate(toDay)}`;
}

/** `Rotates across sectors every 2 years` (S-037 to S-039). */
export function arrangementWords(body: {
  chairKind: ChairKind;
  chairCycleYears: number | null;
  chairElection: string;
}): string {
  const { chairKind, chairCycleYears: years, chairElection } = body;
  const arrangement = {
    permanent: 'Permanent chair',
    rotating: `Rotates across sectors${years === null ? '' : everyYears(years)}`,
    co_chairs: 'Co-chairs',
  }[chairKind];
  return chairElection === ''
    ? arrangement
    : `${arrangement}. Elected ${uncapitalised(chairElection)}`;
}

/** The last day that the rotation gives a term which begins on the day (S-039). */
export function lastDayOfCycle(from: CivilDate, years: number): CivilDate {
  return addDays(addYears(from, years), -1);
}

/** Why a term cannot be kept beside the body's others, or `null`. Co-chairs and vice-chairs may overlap (S-040). */
export function whyNotChairTerm(
  candidate: TermFacts,
  others: readonly TermFacts[],
  chairKind: ChairKind,
): SeatRefusal | null {
  const { office, fromDay, toDay, note } = candidate;
  if (!isHeld(candidate) && note.trim() === '') {
    const sentence = 'Choose who holds the office, or write why nobody does: "To be agreed"';
    return { reason: 'nobody', sentence, field: 'note' };
  }
  if (fromDay !== null && toDay !== null && toDay < fromDay) {
    const sentence = `Enter a day on or after ${formatPlainDate(fromDay)}`;
    return { reason: 'ends-before-start', sentence, field: 'toDay' };
  }
  if (office === 'co_chair' && chairKind !== 'co_chairs') {
    const sentence = 'This body has one chair. Change its arrangement to co-chairs first';
    return { reason: 'not-co-chaired', sentence, field: 'office' };
  }
  const clash = others.find(
    (other) => excludeEachOther(office, other.office) && overlap(candidate, other),
  );
  if (clash === undefined) return null;
  const period = periodWords(clash);
  const when = period === '' ? 'without days' : `(${uncapitalised(period)})`;
  const sentence = `Another term as chair ${when} runs at the same time. End that one first`;
  return { reason: 'overlaps', sentence, field: 'fromDay' };
}

export function overlap(one: Period, other: Period): boolean {
  const startsInTime = other.toDay === null || one.fromDay === null || one.fromDay <= other.toDay;
  const endsInTime = one.toDay === null || other.fromDay === null || one.toDay >= other.fromDay;
  return startsInTime && endsInTime;
}

/** One chair at a time, and a chair or co-chairs, never both. */
function excludeEachOther(one: Office, other: Office): boolean {
  if (one === 'vice_chair' || other === 'vice_chair') return false;
  return one === 'chair' || other === 'chair';
}

function everyYears(years: number): string {
  return years === 1 ? ' every year' : ` every ${countOf(years, 'year')}`;
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
