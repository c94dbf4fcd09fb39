import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { fold, renderMeetingIcs } from '#core/documents/meeting-ics.ts';
import { aPublicMeeting } from '#test/support/a-public-meeting.ts';

const eventOf = (ics: string): ICAL.Event => {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  ICAL.TimezoneService.register(zone);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
};

describe('The calendar file of a meeting', () => {
  test('says when and where in British time, winter and summer', () => {
    const event = eventOf(renderMeetingIcs(aPublicMeeting()));
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-26T14:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-26T16:30:00.000Z');
    expect(event.location).toBe('Council Chamber County Hall, New Road, Oxford');
    const summer = aPublicMeeting(({ meeting }) => (meeting.day = '2026-07-02'));
    expect(eventOf(renderMeetingIcs(summer)).startDate.toJSDate().toISOString()).toBe(
      '2026-07-02T13:00:00.000Z',
    );
  });

  test('keeps its UID, and takes its stamp and sequence from the record', () => {
    const ics = renderMeetingIcs(aPublicMeeting());
    expect(ics).toContain('UID:0192f000-0000-7000-8000-000000000001@clear-days.invalid\r\n');
    expect(ics).toContain('DTSTAMP:20261113T000000Z\r\n');
    expect(ics).toContain('SEQUENCE:2\r\n');
    expect(ics).toBe(renderMeetingIcs(aPublicMeeting()));
  });

  test.each([
    ['scheduled', 'CONFIRMED', 'Oxfordshire'],
    ['moved', 'CONFIRMED', 'Oxfordshire'],
    ['cancelled', 'CANCELLED', 'Cancelled: Oxfordshire'],
    ['postponed', 'CANCELLED', 'Postponed: Oxfordshire'],
  ] as const)('a %s meeting is %s', (status, word, summary) => {
    const ics = renderMeetingIcs(aPublicMeeting(({ meeting }) => (meeting.status = status)));
    expect(ics).toContain(`STATUS:${word}\r\n`);
    expect(eventOf(ics).summary.startsWith(summary)).toBe(true);
  });

  test('keeps hostile text as text', () => {
    const title = 'A; B, C\\n D: "E" \u{1f600} END:VEVENT';
    const note = 'Line one\nEND:VEVENT\nBEGIN:VALARM\n\nŵ'.repeat(9);
    const view = aPublicMeeting(({ meeting }) => {
      meeting.title = title;
      meeting.publicJoiningNote = note;
    });
    const event = eventOf(renderMeetingIcs(view));
    expect(event.summary).toBe(title);
    expect(event.description).toContain('END:VEVENT\nBEGIN:VALARM');
    expect(event.component.getAllSubcomponents()).toHaveLength(0);
  });

  test('has no end before its start', () => {
    const view = aPublicMeeting(({ meeting }) => (meeting.endsAt = '13:00'));
    expect(renderMeetingIcs(view)).not.toContain('DTEND');
  });

  test('folds at 75 octets without splitting a character', () => {
    const line = `DESCRIPTION:${'ŵ€😀'.repeat(60)}`;
    const folded = fold(line).split('\r\n');
    expect(folded.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
    expect(folded.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
    expect(folded.join('')).not.toContain('\ufffd');
  });
});
