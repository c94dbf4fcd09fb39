import type { NewRow } from '#core/db/records.ts';
import { actionRef } from '#shared/actions/action-ref.rules.ts';
import { addDays, type CivilDate, laterOf } from '#shared/calendar/civil-date.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import { actionId, decisionId } from './minute-blocks.ts';
import type { SampleBody } from './sample-body.ts';
import { dayFrom } from './sample-days.ts';
import type {
  MinutedBody,
  PlainBlock,
  SampleAction,
  SampleActionStep,
  SampleDecision,
  SampleMinutes,
} from './sample-minutes.ts';
import type { SampleStory } from './sample-story.ts';
import type { MinutedMeeting } from './tell-meetings.ts';

/** What became of decisions and actions after the meeting that minuted them. */
export function tellRegisters(
  story: SampleStory,
  told: readonly MinutedMeeting[],
  minutes: SampleMinutes,
): void {
  for (const written of minutes.bodies) {
    const meetings = told.filter(({ planned }) => planned.body.key === written.body);
    const body = meetings[0]?.planned.body;
    if (body === undefined) continue;
    tellEarlierAction(story, body, written);
    for (const script of written.meetings) {
      const dayOf = (back: number) =>
        meetings.find(({ planned }) => planned.back === back)?.meeting.day;
      const day = dayOf(script.back);
      if (day === undefined) continue;
      const next = dayOf(script.back - 1) ?? story.today;
      for (const block of blocksOf(script)) {
        if (typeof block === 'string') continue;
        if ('action' in block) tellAction(story, body, { action: block, day });
        else if ('decision' in block) tellRatification(story, body, { decision: block, day, next });
      }
    }
  }
}

/** The numbers go on from the list that was kept before: its last action, closed since. */
function tellEarlierAction(
  story: SampleStory,
  body: SampleBody,
  { lastNumber: number, lastAction: words }: MinutedBody,
): void {
  if (number === 0) return;
  const { setUpOn } = story;
  const [at, by] = [instantInLondon(addDays(setUpOn, 1), '11:30'), story.secretariatOf(body)];
  story.deed({ at, by, procedure: 'actions.add' }).insert('trackedActions', {
    ...{ id: story.id(`earlier-action:${body.key}`), bodyId: story.bodyId(body.key), number },
    ...{ ref: actionRef(body, number), topic: 'Carried over', words, owner: by },
    ownerPostId: body.secretariat === undefined ? null : story.postId(body.secretariat),
    ...{ agreedOn: setUpOn, dueOn: addDays(setUpOn, 14), firstDueOn: addDays(setUpOn, 14) },
    ...{ state: 'closed', closedOn: setUpOn, evidence: 'Closed on the list that was kept before.' },
  });
}

function tellAction(
  story: SampleStory,
  body: SampleBody,
  { action, day }: { action: SampleAction; day: CivilDate },
): void {
  const id = actionId(story, body.key, action.key);
  for (const [index, step] of action.then.entries()) {
    const on = laterOf(dayFrom(step.on, day, story.today), addDays(day, 1));
    const at = instantInLondon(on, `11:0${index}` as `${number}:${number}`);
    if (!story.isPast(at)) return;
    const dueOn = step.due === undefined ? null : dayFrom(step.due, day, story.today);
    const deed = story.deed({
      at,
      by: story.secretariatOf(body),
      procedure: procedures[step.kind],
    });
    deed.insert('actionUpdates', {
      ...{ id: story.id(`update:${id}:${index}`), actionId: id, kind: step.kind, day: on },
      ...{ words: step.words, saidBy: step.by, percent: step.percent ?? null, dueOn },
    });
    const values = changeOf(step, { on, dueOn });
    if (Object.keys(values).length > 0) deed.change('trackedActions', id, values);
  }
}

const procedures: Record<SampleActionStep['kind'], string> = {
  progress: 'actions.update',
  cannot_deliver: 'actions.cannotDeliver',
  due_changed: 'actions.changeDue',
  closed: 'actions.close',
  reopened: 'actions.reopen',
};

function changeOf(
  { kind, words, percent }: SampleActionStep,
  { on, dueOn }: { on: CivilDate; dueOn: CivilDate | null },
): Partial<NewRow<'trackedActions'>> {
  switch (kind) {
    case 'progress':
      return percent === undefined ? {} : { percent };
    case 'cannot_deliver':
      return { cannotDeliverOn: on, cannotDeliverReason: words };
    case 'due_changed':
      return { dueOn, cannotDeliverOn: null, cannotDeliverReason: '' };
    case 'closed':
      return { state: 'closed', closedOn: on, evidence: words };
    case 'reopened':
      return { state: 'open', closedOn: null, evidence: '' };
  }
}

function tellRatification(
  story: SampleStory,
  body: SampleBody,
  { decision, day, next }: { decision: SampleDecision; day: CivilDate; next: CivilDate },
): void {
  const { key, ratified } = decision;
  if (key === undefined || ratified === undefined) return;
  const { on, note } = ratified;
  const said = on === 'next' ? next : dayFrom(on, day, story.today);
  const ratifiedOn = laterOf(said, addDays(day, 1));
  const at = instantInLondon(ratifiedOn, '18:10');
  if (!story.isPast(at)) return;
  const facts = { at, by: story.secretariatOf(body), procedure: 'decisions.ratify' };
  story.deed(facts).change('decisions', decisionId(story, body.key, key), {
    ...{ ratification: 'ratified', ratifiedOn, ratifiedNote: note },
  });
}

function blocksOf({ standing, matters }: MinutedBody['meetings'][number]): PlainBlock[] {
  const blocks = [...Object.values(standing).flat(), ...matters.flatMap(({ text }) => text)];
  return blocks.flatMap((block) =>
    typeof block !== 'string' && 'private' in block ? block.private : [block],
  );
}
