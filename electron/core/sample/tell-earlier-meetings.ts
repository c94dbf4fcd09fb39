import { z } from 'zod';
import { toJsonList } from '#core/db/columns.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import { slugify } from '#shared/naming/slug.ts';
import type { SampleBody } from './sample-body.ts';
import { readSample } from './sample-data.ts';
import { DayWords } from './sample-days.ts';
import type { SampleStory } from './sample-story.ts';

const EarlierMeeting = z.strictObject({
  body: z.string(),
  /** A day of the sources; for the yearly event, one that moves with the clock. */
  day: DayWords,
  /** The name of an event that is no meeting. */
  event: z.string().default(''),
  place: z.string().default(''),
  note: z.string().default(''),
  /** Titles of the business that the sources name. */
  items: z.array(z.string()).default([]),
});
type EarlierMeeting = z.infer<typeof EarlierMeeting>;

/** Meetings and events that the sources date (S-091, S-093), and the yearly events around today. */
export function tellEarlierMeetings(story: SampleStory, bodies: readonly SampleBody[]): void {
  for (const meeting of readSample('earlier-meetings', z.array(EarlierMeeting))) {
    const body = bodies.find(({ key }) => key === meeting.body);
    if (body === undefined) throw new Error(`No body ${meeting.body}`);
    tellOne(story, body, meeting);
  }
}

function tellOne(
  story: SampleStory,
  body: SampleBody,
  { day: words, event, place, note, items }: EarlierMeeting,
): void {
  const day = story.day(words);
  const key = `${body.key}:${day}:${event}`;
  const id = story.id(`meeting:${key}`);
  const isPast = day < story.today;
  const at = instantInLondon(story.setUpOn, '14:00');
  const facts = { at, by: 'Senior Partnership Officer', procedure: 'meetings.create' };
  const deed = story.deed(facts).insert('meetings', {
    ...{ id, bodyId: story.bodyId(body.key), day, place, title: event, statusNote: note },
    slug:
      event === '' ? `${day}-${slugify(body.name)}` : `${day}-${slugify(event, 'untitled', 80)}`,
    kind: event === '' ? 'meeting' : 'event',
    status: isPast ? 'held' : 'scheduled',
    agendaState: isPast && event === '' ? 'published' : 'draft',
  });
  for (const [index, title] of items.entries()) {
    deed.insert('agendaItems', {
      ...{ id: story.id(`item:${key}:${index}`), meetingId: id, position: index + 1, title },
      ...{ visibility: 'public', purpose: 'decide', frozenNumber: String(index + 1) },
      recommendations: toJsonList([]),
    });
  }
}
