import { type CivilDate, dayOf, monthOf, yearOf } from '#shared/calendar/civil-date.ts';
import { publishBy } from '#shared/calendar/clear-days.ts';
import { monthName } from '#shared/calendar/date-words.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { addWorkingDays } from '#shared/calendar/working-days.ts';
import type { SampleBody } from './sample-body.ts';
import type { SampleStory } from './sample-story.ts';

const CLEAR_DAYS = 5;

/** A meeting on its way into the sample, with the days that follow from its own. */
export interface ToldMeeting {
  /** Unique in the sample: the body's key and the day. */
  readonly key: string;
  readonly id: string;
  readonly body: SampleBody;
  readonly day: CivilDate;
  /** The body's meeting before, where it has one. */
  readonly last: CivilDate | null;
  /** The last working day on which publishing is in time. */
  readonly publishBy: CivilDate;
}

export function toldMeeting(
  story: SampleStory,
  { body, day, last }: { body: SampleBody; day: CivilDate; last: CivilDate | null },
): ToldMeeting {
  const key = `${body.key}:${day}`;
  const { latestSafe } = publishBy({ calendar: story.calendar, meeting: day, needed: CLEAR_DAYS });
  return { key, id: story.id(`meeting:${key}`), body, day, last, publishBy: latestSafe };
}

/** A moment so many working days after the meeting's publish-by day; before it, when negative. */
export function momentBy(
  story: SampleStory,
  meeting: ToldMeeting,
  [workingDays, time]: [number, TimeOfDay],
): string {
  return instantInLondon(dayBy(story, meeting, workingDays), time);
}

export function dayBy(story: SampleStory, meeting: ToldMeeting, workingDays: number): CivilDate {
  return addWorkingDays(story.calendar, meeting.publishBy, workingDays);
}

/** Puts the meeting's own facts into words of the sample: `{last}`, `{quarter}`, `{nextYear}`. */
export function fillWords(words: string, { day, last }: ToldMeeting): string {
  const year = monthOf(day) >= 4 ? yearOf(day) + 1 : yearOf(day);
  const lastDay = last === null ? 'before' : `${dayOf(last)} ${monthName(last)}`;
  return words
    .replaceAll('{last}', lastDay)
    .replaceAll('{quarter}', String(lastQuarter(day)))
    .replaceAll('{nextYear}', `${year}-${String((year + 1) % 100).padStart(2, '0')}`);
}

/** The last quarter of the financial year that was over on the day: 4 from April to June. */
function lastQuarter(day: CivilDate): number {
  return ((Math.floor((monthOf(day) - 4 + 12) / 3) + 3) % 4) + 1;
}
