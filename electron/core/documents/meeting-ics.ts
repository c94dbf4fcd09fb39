import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { paragraphsOf, plainLine, plainTitle } from './plain-text.ts';

/**
 * `meeting.ics` (RFC 5545). Written here rather than with a library because the same record must give the
 * same bytes on every machine: wall-clock times of Europe/London with their own VTIMEZONE, a DTSTAMP taken
 * from the record, and a UID that never changes.
 */
export function renderMeetingIcs(view: PublicMeeting): string {
  return linesOfCalendar('-//Clear Days//Meeting pack//EN', [], eventOf(view));
}

/** A calendar to subscribe to: every meeting with the UID that it has in its own file. */
export function renderCalendar(name: string, meetings: readonly PublicMeeting[]): string {
  const title = escapeText(plainTitle(name));
  // Once a day is enough for meetings; the older names are what most programs still read.
  const about = [
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ];
  return linesOfCalendar('-//Clear Days//Website//EN', about, meetings.flatMap(eventOf));
}

function linesOfCalendar(by: string, about: readonly string[], events: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${by}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...about,
    ...london,
    ...events,
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventOf({ body, meeting, sample }: PublicMeeting): string[] {
  const day = compact(meeting.day);
  const at = (time: string): string => `${day}T${time.replace(':', '')}00`;
  const stamp = `${compact(meeting.noticeLastChanged)}T000000Z`;
  const place = paragraphsOf(meeting.place).map(plainLine).join(', ');
  const about = [
    ...(sample ? ['Sample: made from example records, not a real meeting.'] : []),
    plainTitle(body.name),
    ...paragraphsOf(meeting.statusNote),
    ...paragraphsOf(meeting.publicJoiningNote),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${meeting.id}@clear-days.invalid`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${String(meeting.sequence)}`,
    `DTSTART;TZID=Europe/London:${at(meeting.startsAt)}`,
    ...(meeting.endsAt !== null && meeting.endsAt > meeting.startsAt
      ? [`DTEND;TZID=Europe/London:${at(meeting.endsAt)}`]
      : []),
    `STATUS:${status[meeting.status]}`,
    `SUMMARY:${escapeText(summaryOf(meeting))}`,
    ...(place === '' ? [] : [`LOCATION:${escapeText(place)}`]),
    `DESCRIPTION:${escapeText(about.join('\n\n'))}`,
    'CLASS:PUBLIC',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

const status = {
  scheduled: 'CONFIRMED',
  held: 'CONFIRMED',
  moved: 'CONFIRMED',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
} as const;

const standing = { postponed: 'Postponed: ', cancelled: 'Cancelled: ' } as const;

function summaryOf(meeting: PublicMeeting['meeting']): string {
  const title = plainTitle(meeting.title);
  const word =
    meeting.status === 'postponed' || meeting.status === 'cancelled'
      ? standing[meeting.status]
      : '';
  return `${word}${title}`;
}

/** The rules of British time since 1996, when summer time took its present dates. */
const london = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZNAME:BST',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:GMT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\n/g, '\\n');
}

/** RFC 5545, 3.1: at most 75 octets a line, never splitting a character. */
export function fold(line: string): string {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
}
