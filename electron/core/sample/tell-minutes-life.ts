import { toJsonList } from '#core/db/columns.ts';
import type { NewRow } from '#core/db/records.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { addWorkingDays } from '#shared/calendar/working-days.ts';
import { type MinutesState, minutesStates, type MinuteVersion } from '#shared/minutes/minutes.ts';
import { chairOf } from './roll-call.ts';
import type { SampleStory } from './sample-story.ts';
import { keepSampleVersion } from './store-minutes.ts';
import type { MinutedMeeting } from './tell-meetings.ts';
import { tellMinutesOut } from './tell-minutes-out.ts';

export interface LifeFacts {
  readonly told: MinutedMeeting;
  /** The meeting that approves them. */
  readonly next: MinutedMeeting | null;
  readonly state: MinutesState;
  readonly corrections: readonly string[];
  /** Which texts are kept: a copy of each would be most of the sample. */
  readonly keeps: 'all' | 'approved' | 'none';
}

interface Step {
  readonly reached: MinutesState;
  readonly day: CivilDate;
  readonly time: TimeOfDay;
  readonly procedure: string;
  readonly values: Partial<NewRow<'minutes'>>;
  readonly keeping?: Pick<MinuteVersion, 'name' | 'reason'>;
  /** The public bundle that was built on the day. */
  readonly out?: 'draft' | 'approved';
}

/** Takes minutes from the draft to the signed record, as far as they are meant to have come. */
export function tellMinutesLife(story: SampleStory, facts: LifeFacts): void {
  const { told, state } = facts;
  const { meeting, planned } = told;
  const id = story.id(`minutes:${meeting.key}`);
  const far = minutesStates.indexOf(state);
  const steps = listSteps(story, facts).filter(
    ({ reached }) => minutesStates.indexOf(reached) <= far,
  );
  let number = 0;
  for (const { reached, day, time, procedure, values, keeping, out } of steps) {
    const at = instantInLondon(day, time);
    if (!story.isPast(at)) return;
    if (out !== undefined) tellMinutesOut(story, meeting, { day, standing: out });
    const by = story.secretariatOf(planned.body);
    const deed = story.deed({ at, by, procedure });
    deed.change('minutes', id, { state: reached, ...values });
    if (keeping === undefined || !isKept(facts, keeping)) continue;
    number += 1;
    const version = { id: story.id(`version:${meeting.key}:${number}`), number, ...keeping };
    deed.run((work) => keepSampleVersion(work, id, version));
  }
}

function isKept({ keeps }: LifeFacts, { reason }: Pick<MinuteVersion, 'reason'>): boolean {
  return keeps === 'all' || (keeps === 'approved' && reason === 'approved');
}

function listSteps(story: SampleStory, { told, next, corrections }: LifeFacts): Step[] {
  const { meeting, planned } = told;
  const chair = chairOf(story, planned.body);
  const after = (day: CivilDate, count: number) => addWorkingDays(story.calendar, day, count);
  const [cleared, out] = [after(meeting.day, 4), after(meeting.day, 6)];
  const draft: Step[] = [
    {
      ...{ reached: 'cleared', day: cleared, time: '10:00', procedure: 'minutes.clear' },
      values: { clearedBy: chair, clearedOn: cleared },
      keeping: { name: 'Cleared by the chair', reason: 'cleared' },
    },
    {
      ...{ reached: 'published_draft', day: out, time: '12:00', procedure: 'minutes.issueDraft' },
      values: { draftPublishedOn: out },
      out: 'draft',
      keeping: { name: 'Published as a draft', reason: 'published_draft' },
    },
  ];
  if (next === null) return draft;
  const { id: nextId, day } = next.meeting;
  const item = next.items.find((each) => each.item.kind === 'minutes_approval')?.item.id ?? null;
  const final = after(day, 3);
  return [
    ...draft,
    {
      ...{ reached: 'approved', day, time: '17:50', procedure: 'minutes.approve' },
      values: {
        ...{ approvedMeetingId: nextId, approvedItemId: item, approvedBy: chair, approvedOn: day },
        corrections: toJsonList([...corrections]),
      },
      keeping: { name: 'As approved', reason: 'approved' },
    },
    {
      ...{ reached: 'signed', day, time: '17:55', procedure: 'minutes.sign' },
      values: { signedBy: chair, signedOn: day, signedMeetingId: nextId },
    },
    {
      ...{ reached: 'published_final', day: final, time: '11:00', procedure: 'minutes.issueFinal' },
      values: { finalPublishedOn: final },
      out: 'approved',
    },
  ];
}
