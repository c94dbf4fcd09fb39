import { formatLongDate, formatLongDay } from '../calendar/date-words.ts';
import { formatTime, formatTimeRange } from '../calendar/time-of-day.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingBody } from './meeting-view.ts';
import type { Status } from './status.ts';

/** `2026-11-26-health-and-wellbeing-board`, with `-2` for the second that day. */
export function meetingSlug(parts: { day: string; bodySlug: string; nth: number }): string {
  const { day, bodySlug, nth } = parts;
  return nth <= 1 ? `${day}-${bodySlug}` : `${day}-${bodySlug}-${nth}`;
}

/** The day part of a meeting's address: `2026-11-26`, or `2026-11-26-2`. */
export function daySlugOf(slug: string, bodySlug: string): string {
  const day = slug.slice(0, 10);
  const first = `${day}-${bodySlug}`;
  return slug.startsWith(`${first}-`) ? `${day}${slug.slice(first.length)}` : day;
}

/** `/meetings/health-and-wellbeing-board/2026-11-26`; tabs follow it. */
export function meetingPath(
  meeting: Pick<Meeting, 'slug'>,
  body: Pick<MeetingBody, 'slug'>,
): string {
  return `/meetings/${body.slug}/${daySlugOf(meeting.slug, body.slug)}`;
}

/** The name of the meeting: its own title, or its body's name. */
export function meetingTitle(
  meeting: Pick<Meeting, 'title'>,
  body: Pick<MeetingBody, 'name'>,
): string {
  return meeting.title.trim() === '' ? body.name : meeting.title;
}

/** `2pm to 4:30pm`, `2pm`, `Time to be set`. */
export function sayTimes({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): string {
  if (startsAt === null) return 'Time to be set';
  return endsAt === null ? formatTime(startsAt) : formatTimeRange(startsAt, endsAt);
}

/** `Thursday 26 November 2026, 2pm to 4:30pm. Council Chamber, County Hall. In person.` */
export function summariseMeeting(meeting: Meeting): string {
  const { day, startsAt, place, mode, access } = meeting;
  const time = startsAt === null ? '' : `, ${sayTimes(meeting)}`;
  const sentences = [
    `${formatLongDate(day)}${time}`,
    place.trim(),
    { in_person: 'In person', hybrid: 'In person and online', online: 'Online' }[mode],
    access === 'private' ? 'Private' : '',
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');
}

/** What has become of the meeting, or `null` where it simply goes ahead. */
export function meetingStatus(
  meeting: Pick<Meeting, 'status' | 'movedFrom' | 'kind'>,
): Status | null {
  switch (meeting.status) {
    case 'cancelled':
      return { tone: 'bad', words: 'Cancelled' };
    case 'postponed':
      return { tone: 'warn', words: 'Postponed, no new day yet' };
    case 'held':
      return { tone: 'good', words: 'Held' };
    case 'scheduled':
      return meeting.movedFrom === null
        ? null
        : { tone: 'warn', words: `Moved from ${formatLongDay(meeting.movedFrom)}` };
  }
}
