import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { clearDays, publishBy } from '../calendar/clear-days.ts';
import { formatLongDay } from '../calendar/date-words.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Meeting } from './meeting.ts';

/** Days before a private meeting of an executive for its two notices (SI 2012/2089 reg 5). */
const FIRST_NOTICE = 28;
const SECOND_NOTICE = 5;

export type NoticedMeeting = Pick<
  Meeting,
  | 'day'
  | 'privateReason'
  | 'privateNoticeOn'
  | 'privateNoticeAgainOn'
  | 'representations'
  | 'representationsAnswer'
>;

/**
 * What the notices of a private meeting of an executive lack: 28 clear days before with the
 * reasons, and 5 clear days before with the representations received and the answer. The 28 are days of
 * the calendar, as councils count them; the 5 are counted like the papers of the body.
 */
export function listNoticeFaults(
  meeting: NoticedMeeting,
  calendar: WorkingCalendar,
): { code: string; sentence: string }[] {
  const { day, privateNoticeOn: first, privateNoticeAgainOn: second } = meeting;
  const faults: { code: string; sentence: string }[] = [];
  const lastFirst = addDays(day, -(FIRST_NOTICE + 1));
  if (first === null || daysBetween(first, day) - 1 < FIRST_NOTICE) {
    const sentence = `A private meeting of an executive needs a notice with the reasons 28 clear days before: by ${formatLongDay(lastFirst)}.`;
    faults.push({ code: first === null ? 'no-first-notice' : 'first-notice-late', sentence });
  }
  if (second === null || clearDays(calendar, second, day) < SECOND_NOTICE) {
    const sentence = `A second notice is due 5 clear days before, with the representations received and the answer: by ${formatLongDay(lastSecond(calendar, day))}.`;
    faults.push({ code: second === null ? 'no-second-notice' : 'second-notice-late', sentence });
  }
  if (second !== null && meeting.representations.trim() === '') {
    const sentence = 'Enter the representations received against meeting in private, or "None".';
    faults.push({ code: 'no-representations', sentence });
  }
  return faults;
}

function lastSecond(calendar: WorkingCalendar, day: CivilDate): CivilDate {
  return publishBy({ calendar, meeting: day, needed: SECOND_NOTICE }).latestSafe;
}
