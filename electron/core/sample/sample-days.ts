import { z } from 'zod';
import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  firstOfMonth,
  isCivilDate,
  lastOfMonth,
} from '#shared/calendar/civil-date.ts';

const step = String.raw`[+-]\d+[dmy]|start-of-month|end-of-month`;

/** A day of the sources, `2009-02-18`, or one that moves with the clock: `today +10d end-of-month`. */
export const DayWords = z
  .string()
  .regex(new RegExp(String.raw`^(\d{4}-\d\d-\d\d|today)( (${step}))*$`));

/** The day the words mean when today is `today`; steps are taken from left to right. */
export function dayFromWords(words: string, today: CivilDate): CivilDate {
  const [start, ...steps] = words.split(' ');
  const first = start === 'today' ? today : start;
  if (first === undefined || !isCivilDate(first)) throw new RangeError(`Not a day: ${words}`);
  return steps.reduce(takeStep, first);
}

function takeStep(day: CivilDate, step: string): CivilDate {
  if (step === 'start-of-month') return firstOfMonth(day);
  if (step === 'end-of-month') return lastOfMonth(day);
  const count = Number.parseInt(step, 10);
  if (step.endsWith('d')) return addDays(day, count);
  return step.endsWith('m') ? addMonths(day, count) : addYears(day, count);
}

/** A day of the clock, `today -12d`, or one counted from another: `+30d`. */
export function dayFrom(words: string, from: CivilDate, today: CivilDate): CivilDate {
  return dayFromWords(words.startsWith('today') ? words : `${from} ${words}`, today);
}
