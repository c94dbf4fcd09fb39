import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { paragraphsOf, plainLine, plainTitle } from '../plain-text.ts';
import { londonOffset } from '../london-time.ts';
import { type Html, htmlData } from './html.ts';

/** The meeting as a schema.org `Event`, for search engines and calendars (bundle.md). */
export function meetingData(view: PublicMeeting): Html {
  return htmlData({ '@context': 'https://schema.org', ...meetingEvent(view) });
}

/** The same as data, to stand among others. */
export function meetingEvent({ body, meeting }: PublicMeeting): object {
  const at = (time: string): string =>
    `${meeting.day}T${time}:00${londonOffset(meeting.day, time)}`;
  const place = paragraphsOf(meeting.place).map(plainLine).join(', ');
  return {
    '@type': 'Event',
    name: plainTitle(meeting.title),
    startDate: at(meeting.startsAt),
    ...(meeting.endsAt === null ? {} : { endDate: at(meeting.endsAt) }),
    eventStatus: `https://schema.org/${eventStatus[meeting.status]}`,
    ...(meeting.status === 'moved' && meeting.movedFrom !== null
      ? { previousStartDate: meeting.movedFrom }
      : {}),
    eventAttendanceMode: `https://schema.org/${attendance[meeting.mode]}`,
    ...(place === '' ? {} : { location: { '@type': 'Place', name: place, address: place } }),
    organizer: { '@type': 'Organization', name: plainTitle(body.name) },
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
  };
}

const eventStatus = {
  scheduled: 'EventScheduled',
  held: 'EventScheduled',
  moved: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const;

const attendance = {
  in_person: 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
} as const;
