import { londonDate } from '#shared/calendar/london-time.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { timeNow } from './use-now.ts';

/** What to offer as the time: now on the day of the meeting, else what the calendar says of that day. */
export function likelyTime(meeting: Meeting, which: 'startsAt' | 'endsAt'): TimeOfDay {
  const isToday = londonDate(new Date().toISOString()) === meeting.day;
  return isToday ? timeNow() : (meeting[which] ?? timeNow());
}
