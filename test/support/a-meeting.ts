import type { NewMeetingInput } from '#shared/meetings/meeting-form.ts';
import type { ScheduledMeeting } from '#shared/meetings/meeting-view.ts';
import type { TestApp } from './test-app.ts';

type Client = Pick<TestApp, 'client'>;

/** A meeting of a body: the one of the design pictures, Thursday 26 November 2026, 2pm to 4:30pm. */
export function aMeeting(
  { client }: Client,
  overrides: Partial<NewMeetingInput> & Pick<NewMeetingInput, 'bodyId'>,
): Promise<ScheduledMeeting> {
  return client.meetings.create({
    day: '2026-11-26',
    startsAt: '14:00',
    endsAt: '16:30',
    place: 'Council Chamber, County Hall',
    ...overrides,
  });
}
