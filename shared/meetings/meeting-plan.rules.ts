import {
  addDays,
  type CivilDate,
  dateOf,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  addMonths,
  monthOf,
  weekdayOf,
  yearOf,
} from '../calendar/civil-date.ts';
import { countOf, formatLongDay } from '../calendar/date-words.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, workingDayOnOrAfter } from '../calendar/working-days.ts';
import type { MeetingPattern } from './meeting-plan.ts';

/** A day that a pattern gives. */
export interface PatternDay {
  readonly day: CivilDate;
  /** The day the pattern gave, when it was not a working day. */
  readonly insteadOf: CivilDate | null;
  readonly because: string | null;
}

/** What the days are worked out from; the other body's days only for a relative pattern. */
export interface PatternFacts {
  readonly calendar: WorkingCalendar;
  readonly otherBody: { readonly name: string; readonly days: readonly CivilDate[] } | null;
}

/** More days than this are a slip of the pen. */
const MOST_DAYS = 60;
const MOST_YEARS_IN_DAYS = 5 * 366;

/** Why the pattern gives no plan, or `null`. */
export function whyNotPattern({ from, to }: MeetingPattern): string | null {
  if (to < from) return 'Enter a last day on or after the first.';
  return daysBetween(from, to) > MOST_YEARS_IN_DAYS ? 'Plan at most 5 years at once.' : null;
}

/**
 * The days of a pattern in order (S-084, S-092). A weekend or holiday moves to the next working day; a
 * day relative to another body's meeting is counted in working days and is always one.
 */
export function listPatternDays(pattern: MeetingPattern, facts: PatternFacts): PatternDay[] {
  const { calendar } = facts;
  switch (pattern.kind) {
    case 'monthly':
      return listMonthly(pattern)
        .map((day) => onWorkingDay(calendar, day))
        .slice(0, MOST_DAYS);
    case 'weekly':
      return listWeekly(pattern)
        .map((day) => onWorkingDay(calendar, day))
        .slice(0, MOST_DAYS);
    case 'relative':
      return listRelative(pattern, facts).slice(0, MOST_DAYS);
  }
}

type Pattern<Kind extends MeetingPattern['kind']> = Extract<MeetingPattern, { kind: Kind }>;

function listMonthly({ nth, weekday, months, from, to }: Pattern<'monthly'>): CivilDate[] {
  const days: CivilDate[] = [];
  for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) {
    if (!months.includes(monthOf(month))) continue;
    const day = nthWeekday(month, nth, weekday);
    if (day >= from && day <= to) days.push(day);
  }
  return days;
}

/** The second Thursday of a month; the last where `nth` is 5. */
function nthWeekday(month: CivilDate, nth: number, weekday: number): CivilDate {
  const first = addDays(month, (weekday - weekdayOf(month) + 7) % 7);
  if (nth < 5) return addDays(first, (nth - 1) * 7);
  const last = dateOf(yearOf(month), monthOf(month), daysInMonth(yearOf(month), monthOf(month)));
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

function listWeekly({ every, from, to }: Pattern<'weekly'>): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to; day = addDays(day, every * 7)) days.push(day);
  return days;
}

function listRelative(
  { workingDays, side, from, to }: Pattern<'relative'>,
  { calendar, otherBody }: PatternFacts,
): PatternDay[] {
  if (otherBody === null) return [];
  const steps = side === 'before' ? -workingDays : workingDays;
  return otherBody.days
    .filter((day) => day >= from && day <= to)
    .map((day) => ({
      day: addWorkingDays(calendar, day, steps),
      insteadOf: null,
      because: `${countOf(workingDays, 'working day')} ${side} the ${otherBody.name} meets on ${formatLongDay(day)}`,
    }));
}

function onWorkingDay(calendar: WorkingCalendar, day: CivilDate): PatternDay {
  const working = workingDayOnOrAfter(calendar, day);
  return { day: working, insteadOf: working === day ? null : day, because: null };
}
