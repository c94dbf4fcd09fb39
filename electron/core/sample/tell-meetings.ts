import { toFlag } from '#core/db/columns.ts';
import { addDays, laterOf } from '#shared/calendar/civil-date.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import { addMinutes, TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { addWorkingDays } from '#shared/calendar/working-days.ts';
import { slugify } from '#shared/naming/slug.ts';
import { composeAgenda } from './compose-agenda.ts';
import { type PlacedSampleItem, placeItems } from './place-items.ts';
import type { PlannedMeeting } from './plan-meetings.ts';
import type { SampleAgenda } from './sample-agenda.ts';
import type { Pool } from './sample-business.ts';
import { mattersOf, type SampleMinutes } from './sample-minutes.ts';
import type { SampleStory } from './sample-story.ts';
import type { StoredDocument } from './store-documents.ts';
import { DRAFTED, tellAgenda } from './tell-agenda.ts';
import { tellLife } from './tell-meeting-life.ts';
import { tellPapers } from './tell-papers.ts';
import { momentBy, type ToldMeeting, toldMeeting } from './told-meeting.ts';

/** What meetings are made from. */
export interface MeetingStuff {
  readonly pools: readonly Pool[];
  readonly agendas: readonly SampleAgenda[];
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly minutes: SampleMinutes;
}

/** A meeting that is told, with the agenda that its minutes follow. */
export interface MinutedMeeting {
  readonly meeting: ToldMeeting;
  readonly planned: PlannedMeeting;
  readonly startsAt: TimeOfDay;
  readonly endsAt: TimeOfDay;
  readonly items: readonly PlacedSampleItem[];
}

const WITHOUT_AGENDA: readonly string[] = ['private', 'not_begun', 'postponed'];

/** Tells a meeting from the day it entered the calendar to the day it was held, as far as that is past. */
export function tellMeeting(
  story: SampleStory,
  planned: PlannedMeeting,
  stuff: MeetingStuff,
): MinutedMeeting {
  const meeting = toldMeeting(story, planned);
  const pool = stuff.pools.find(({ bodies }) => bodies.includes(planned.body.key));
  const isNext = planned.day >= story.today && (planned.last ?? '') < story.today;
  const written = isNext ? stuff.agendas.find(({ body }) => body === planned.body.key) : undefined;
  const times = schedule(story, meeting, { planned, pool, written });
  const isDrafted = story.isPast(momentBy(story, meeting, [DRAFTED, '09:45']));
  const hasAgenda = isDrafted && !WITHOUT_AGENDA.includes(planned.twist ?? '');
  if (pool === undefined || !hasAgenda) {
    tellLife(story, meeting, { planned, agenda: null });
    return { meeting, planned, ...times, items: [] };
  }
  const matters = mattersOf(stuff.minutes, planned);
  const turn = { index: planned.index, dice: story.dice(meeting.key), matters };
  const secretariat = planned.body.secretariat ?? 'county-council/partnership-officer';
  const sections = written?.sections ?? composeAgenda(pool, { ...turn, secretariat });
  const frozen = written === undefined;
  const placed = placeItems(story, meeting, { sections, frozen });
  tellAgenda(story, meeting, placed);
  const papers = tellPapers(story, meeting, { ...stuff, items: placed.items });
  tellLife(story, meeting, { planned, agenda: { state: written?.agendaState, papers } });
  return { meeting, planned, ...times, items: placed.items };
}

function schedule(
  story: SampleStory,
  meeting: ToldMeeting,
  about: { planned: PlannedMeeting; pool: Pool | undefined; written: SampleAgenda | undefined },
): Pick<MinutedMeeting, 'startsAt' | 'endsAt'> {
  const { planned, pool, written } = about;
  const { body, day } = planned;
  const isPrivate = pool === undefined || planned.twist === 'private';
  const startsAt = TimeOfDay.parse(written?.startsAt ?? pool?.startsAt ?? '10:00');
  const lasting = addMinutes(startsAt, pool?.slot ?? 90);
  const endsAt = written === undefined ? lasting : TimeOfDay.parse(written.endsAt);
  const isOnline = pool === undefined && story.dice(`mode:${meeting.key}`)() < 0.4;
  const movedFrom = planned.twist === 'moved' ? addWorkingDays(story.calendar, day, -5) : null;
  const at = instantInLondon(laterOf(addDays(story.setUpOn, 1), addDays(day, -190)), '11:15');
  const by = story.secretariatOf(body);
  story.deed({ at, by, procedure: 'meetings.create' }).insert('meetings', {
    ...{ id: meeting.id, bodyId: story.bodyId(body.key), day: movedFrom ?? day },
    slug: `${day}-${slugify(body.name)}`,
    ...{ startsAt, endsAt },
    place: isOnline ? 'Online' : (written?.place ?? pool?.place ?? 'County Hall, Oxford'),
    mode: isOnline ? 'online' : (written?.mode ?? pool?.mode ?? 'in_person'),
    joiningPublic: written?.joiningPublic ?? '',
    joiningPrivate: written?.joiningPrivate ?? '',
    notice: written?.notice ?? '',
    privateNotes: written?.privateNotes ?? '',
    access: isPrivate ? 'private' : 'public',
    privateReason: isPrivate ? whyPrivate(planned) : '',
    reportsTargets: toFlag(body.reportsTargets),
  });
  if (movedFrom === null) return { startsAt, endsAt };
  const movedAt = instantInLondon(addDays(story.today, -6), '14:20');
  story.deed({ at: movedAt, by, procedure: 'meetings.move' }).change('meetings', meeting.id, {
    ...{ day, movedFrom, calendarSequence: 1 },
    statusNote: 'Moved so that the transport forecasts are ready in time.',
  });
  return { startsAt, endsAt };
}

function whyPrivate({ twist }: PlannedMeeting): string {
  return twist === 'private'
    ? 'The directors consider the commercial position of a member. The company will publish its decisions.'
    : 'A working group of officers. It takes no decisions and reports to its partnership, which meets in public.';
}
