import { addDays, type CivilDate } from './civil-date.ts';
import { clearDays, type MeetingNotice, publishBy, type PublishBy } from './clear-days.ts';
import {
  countOf,
  formatDayRange,
  formatLongDay,
  formatLongDayBeside,
  formatMediumDay,
  joinWords,
} from './date-words.ts';
import {
  explainProvisionalYears,
  nameDaysOff,
  nameWeekends,
  sayDaysOff,
} from './days-off-words.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { listWorkingDays, workingDaysBetween } from './working-days.ts';

/**
 * How many clear days a publication leaves and how they were counted, naming every holiday between:
 * `Published Fri 13 November. Counting Mon 16 to Thu 19 there are 4 clear working days; 5 are needed.`
 */
export function explainClearDays(notice: MeetingNotice, published: CivilDate): string {
  const { calendar, meeting, needed } = notice;
  const lead = `Published ${formatMediumDay(published)}`;
  const need = `${countOf(needed, 'is', 'are')} needed.`;
  const none = `no ${clearDayNoun(calendar, 0)}`;
  if (published >= meeting) {
    const when =
      published === meeting
        ? 'the day of the meeting'
        : `after the meeting on ${formatMediumDay(meeting)}`;
    return `${lead}, ${when}. There are ${none}; ${need}`;
  }
  const [from, to] = [addDays(published, 1), addDays(meeting, -1)];
  const counted = listWorkingDays(calendar, from, to);
  const [first, last] = [counted.at(0), counted.at(-1)];
  const count =
    first === undefined || last === undefined
      ? `There are ${none} before the meeting on ${formatMediumDay(meeting)}; ${need}`
      : `Counting ${formatDayRange(first, last, published)} ${thereAre(calendar, counted.length)}; ${need}`;
  const more = [
    sayDaysOff(calendar, from, to),
    explainProvisionalYears(calendar, published, meeting),
  ];
  return joinSentences([`${lead}.`, count, ...more]);
}

/**
 * When to publish, and why, as of today: `Publish by the end of Wednesday 18 November and the public
 * have 5 clear working days to read the papers.` Once the day has gone it says what publishing today
 * would leave.
 */
export function explainDeadline(notice: MeetingNotice, today: CivilDate): string {
  const by = publishBy(notice);
  const provisional = explainProvisionalYears(notice.calendar, by.latestSafe, notice.meeting);
  if (today > by.latestStrict) return joinSentences([sayMissed(notice, by, today), provisional]);
  return joinSentences([
    ...sayPublishBy(notice, by, today),
    sayNotCounted(notice, by),
    provisional,
  ]);
}

export type TimeLeft =
  | { readonly kind: 'today' | 'tomorrow'; readonly text: string }
  | { readonly kind: 'ahead'; readonly workingDays: number; readonly text: string }
  | { readonly kind: 'late'; readonly workingDays: number; readonly text: string };

/** `today`, `tomorrow`, `in 8 working days`, `2 days late`: lateness is counted in working days. */
export function describeTimeLeft(
  calendar: WorkingCalendar,
  today: CivilDate,
  due: CivilDate,
): TimeLeft {
  if (due === today) return { kind: 'today', text: 'today' };
  if (due === addDays(today, 1)) return { kind: 'tomorrow', text: 'tomorrow' };
  if (due > today) {
    const workingDays = workingDaysBetween(calendar, today, due);
    return { kind: 'ahead', workingDays, text: `in ${countOf(workingDays, dayNoun(calendar))}` };
  }
  const workingDays = workingDaysBetween(calendar, due, today);
  const text = workingDays === 0 ? 'late' : `${countOf(workingDays, 'day')} late`;
  return { kind: 'late', workingDays, text };
}

/** `5 clear working days`; without "working" where the body counts Saturdays. */
export function countClearDays(calendar: WorkingCalendar, count: number): string {
  return `${count} ${clearDayNoun(calendar, count)}`;
}

function sayPublishBy(notice: MeetingNotice, by: PublishBy, today: CivilDate): string[] {
  const { calendar, needed } = notice;
  const onlyStrictLeft = today > by.latestSafe;
  const target = onlyStrictLeft ? by.latestStrict : by.latestSafe;
  const tooLate = addDays(by.latestStrict, 1);
  const only = needed === 1 ? 'there would be none' : `there would be only ${needed - 1}`;
  return [
    onlyStrictLeft
      ? `The last ${dayNoun(calendar)} to publish was ${formatLongDay(by.latestSafe)}.`
      : '',
    `Publish by the end of ${formatLongDay(target)} and the public ${onlyStrictLeft ? 'still ' : ''}have ${countClearDays(calendar, needed)} to read the papers.`,
    target === by.latestStrict
      ? `On ${formatLongDayBeside(tooLate, target)} ${only}.`
      : `The very last day is ${formatLongDay(by.latestStrict)}: on ${formatLongDayBeside(tooLate, by.latestStrict)} ${only}.`,
  ];
}

function sayNotCounted({ calendar, meeting }: MeetingNotice, by: PublishBy): string {
  const [from, to] = [addDays(by.latestSafe, 1), addDays(meeting, -1)];
  const reasons = [
    'The day you publish',
    ...nameWeekends(calendar, from, to),
    ...nameDaysOff(calendar, from, to),
    'the day of the meeting',
  ];
  return `${joinWords(reasons)} do not count.`;
}

function sayMissed(notice: MeetingNotice, by: PublishBy, today: CivilDate): string {
  const { calendar, meeting, needed } = notice;
  const was = `The last day to publish was ${formatLongDay(by.latestStrict)}`;
  if (today >= meeting) return `${was}, for the meeting on ${formatLongDay(meeting)}.`;
  const left = clearDays(calendar, today, meeting);
  const have = left === 0 ? `no ${clearDayNoun(calendar, 0)}` : countClearDays(calendar, left);
  return `${was}. Publish today, ${formatLongDay(today)}, and the public have ${have} to read the papers; ${countOf(needed, 'is', 'are')} needed.`;
}

function thereAre(calendar: WorkingCalendar, count: number): string {
  return `there ${count === 1 ? 'is' : 'are'} ${countClearDays(calendar, count)}`;
}

function clearDayNoun(calendar: WorkingCalendar, count: number): string {
  return `clear ${dayNoun(calendar)}${count === 1 ? '' : 's'}`;
}

function dayNoun(calendar: WorkingCalendar): string {
  return calendar.rule === 'working_days' ? 'working day' : 'day';
}

function joinSentences(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
