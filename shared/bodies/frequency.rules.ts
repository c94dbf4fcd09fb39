import { type CivilDate, yearOf } from '../calendar/civil-date.ts';
import { countOf, formatLongDay, formatPlainDate, weekdayName } from '../calendar/date-words.ts';
import type { FrequencyFacts, MeetingLine } from './body-page.ts';

/** Meetings of a body as counted for a year. */
export interface MeetingCounts {
  readonly held: number;
  readonly planned: number;
}

/** How many meetings the plan for the year lacks (S-090); null without a target. */
export function shortfallOf(
  perYear: number | null,
  { held, planned }: MeetingCounts,
): number | null {
  return perYear === null ? null : Math.max(0, perYear - held - planned);
}

/** Meetings against the plan on a day (S-089 to S-091). */
export function frequencyFacts(facts: {
  perYear: number | null;
  on: CivilDate;
  counts: MeetingCounts;
  last: MeetingLine | null;
  next: MeetingLine | null;
}): FrequencyFacts {
  const { perYear, on, counts, last, next } = facts;
  const shortfall = shortfallOf(perYear, counts);
  return {
    year: yearOf(on),
    ...{ perYear, ...counts, shortfall, last, next },
    sentence: frequencyWords({ perYear, on, counts, last, next, shortfall }),
  };
}

/** `4 times a year. 3 held, next on Monday 7 December`. */
function frequencyWords(facts: {
  perYear: number | null;
  on: CivilDate;
  counts: MeetingCounts;
  last: MeetingLine | null;
  next: MeetingLine | null;
  shortfall: number | null;
}): string {
  const { perYear, on, counts, last, next, shortfall } = facts;
  const target = perYear === null ? 'No target set' : timesAYear(perYear);
  const done = counts.held === 0 ? 'none held this year' : `${counts.held} held`;
  const coming = next === null ? 'none on the calendar' : `next on ${dayWords(next.day, on)}`;
  const lack =
    shortfall !== null && shortfall > 0 ? `. ${countOf(shortfall, 'meeting')} short` : '';
  const neverMet = counts.held === 0 && last === null && next === null;
  const state = neverMet ? 'no meetings recorded' : `${done}, ${coming}`;
  return `${target}. ${capitalised(state)}${lack}`;
}

function timesAYear(perYear: number): string {
  if (perYear === 0) return 'Meets when needed';
  if (perYear === 1) return 'Once a year';
  return perYear === 2 ? 'Twice a year' : `${perYear} times a year`;
}

/** `Monday 7 December`, with the year where it is another one. */
function dayWords(day: CivilDate, on: CivilDate): string {
  return yearOf(day) === yearOf(on)
    ? formatLongDay(day)
    : `${weekdayName(day)} ${formatPlainDate(day)}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
