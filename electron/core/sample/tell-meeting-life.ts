import type { NewRow } from '#core/db/records.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { PlannedMeeting } from './plan-meetings.ts';
import type { SampleStory } from './sample-story.ts';
import type { FiledPaper } from './tell-papers.ts';
import { tellPublication } from './tell-publication.ts';
import { dayBy, momentBy, type ToldMeeting } from './told-meeting.ts';

interface AgendaSoFar {
  /** Of an agenda written out for the pictures: how far it has come. */
  readonly state: 'draft' | 'with_chair' | 'cleared' | undefined;
  readonly papers: readonly FiledPaper[];
}

/** Tells how an agenda was cleared and published and the meeting held, cancelled or put off. */
export function tellLife(
  story: SampleStory,
  meeting: ToldMeeting,
  { planned, agenda }: { planned: PlannedMeeting; agenda: AgendaSoFar | null },
): void {
  if (planned.twist === 'postponed') {
    const at = instantInLondon(story.day('today -4d'), '10:40');
    change(story, meeting, at, {
      status: 'postponed',
      statusNote: 'The district asked for more time. A new day will be announced.',
      calendarSequence: 1,
    });
    return;
  }
  if (agenda !== null) tellClearing(story, meeting, { planned, agenda });
  if (planned.twist === 'cancelled') {
    change(story, meeting, momentBy(story, meeting, [4, '09:10']), {
      status: 'cancelled',
      statusNote: 'Cancelled because there was no quorum. Its business goes to the next meeting.',
      calendarSequence: 1,
    });
    return;
  }
  const ended = instantInLondon(meeting.day, '17:30');
  if (story.isPast(ended)) change(story, meeting, ended, { status: 'held' });
}

function tellClearing(
  story: SampleStory,
  meeting: ToldMeeting,
  { planned, agenda }: { planned: PlannedMeeting; agenda: AgendaSoFar },
): void {
  const { papers, state } = agenda;
  if (state !== undefined) {
    if (state !== 'draft') clear(story, meeting, [-1, '16:30']);
    return;
  }
  if (!planned.body.publishesOnWeb) return;
  const isLate = planned.twist === 'published_late';
  const early = Math.floor(story.dice(`publish:${meeting.key}`)() * 3);
  const publishedOn = dayBy(story, meeting, isLate ? 2 : -early);
  if (!story.isPast(momentBy(story, meeting, [isLate ? 2 : -early, '16:05']))) return;
  clear(story, meeting, [-early - 1, '16:30']);
  const held = planned.twist === 'paper_late' ? papers.slice(-1) : [];
  const passed = isLate ? 'The chair was away and cleared the agenda two days late.' : '';
  tellPublication(story, meeting, {
    ...{ number: 1, day: publishedOn, passed, note: '' },
    papers: papers.filter((paper) => !held.includes(paper)),
  });
  change(story, meeting, instantInLondon(publishedOn, '16:05'), { agendaState: 'published' });
  if (held.length === 0) return;
  tellPublication(story, meeting, {
    ...{ number: 2, day: dayBy(story, meeting, 3), papers },
    passed: 'One paper came after the rest.',
    note: 'With the paper that was to follow.',
  });
}

function clear(story: SampleStory, meeting: ToldMeeting, by: [number, TimeOfDay]): void {
  change(story, meeting, momentBy(story, meeting, by), {
    agendaState: 'cleared',
    agendaClearedOn: dayBy(story, meeting, by[0]),
  });
}

function change(
  story: SampleStory,
  meeting: ToldMeeting,
  at: string,
  values: Partial<NewRow<'meetings'>>,
): void {
  const facts = { at, by: story.secretariatOf(meeting.body), procedure: 'meetings.amend' };
  story.deed(facts).change('meetings', meeting.id, values);
}
