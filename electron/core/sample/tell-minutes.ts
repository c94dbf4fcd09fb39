import type { NewRow } from '#core/db/records.ts';
import { minuteYearOf } from '#shared/minutes/numbering.rules.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import { addMinutes } from '#shared/calendar/time-of-day.ts';
import {
  type Approval,
  itemDocument,
  type MinuteFacts,
  openingDocument,
} from './compose-minutes.ts';
import type { MinutePlace } from './minute-blocks.ts';
import { callRoll, chairOf } from './roll-call.ts';
import {
  intendedState,
  minutedBody,
  minutedMeeting,
  type SampleMinutes,
} from './sample-minutes.ts';
import type { SampleStory } from './sample-story.ts';
import { projectSample } from './store-minutes.ts';
import type { MinutedMeeting } from './tell-meetings.ts';
import { tellMinutesLife } from './tell-minutes-life.ts';

/** Meetings whose minutes are in full, with every version. */
const IN_FULL = 4;

/** Numbers of minutes already given, by municipal year. */
type Numbers = Map<string, number>;

/** Tells the minutes of every body's last meetings: in the room, cleared, out, approved at the next one. */
export function tellMinutes(
  story: SampleStory,
  told: readonly MinutedMeeting[],
  { minutes, years }: { minutes: SampleMinutes; years: number },
): void {
  const farthest = years > 1 ? Number.MAX_SAFE_INTEGER : IN_FULL;
  const held = told.filter(
    ({ planned: { back } }) => back !== null && back > 0 && back <= farthest,
  );
  const bodies = [...Map.groupBy(held, ({ planned }) => planned.body.key).values()];
  for (const [turn, meetings] of bodies.entries()) {
    const numbers: Numbers = new Map();
    for (const [index, meeting] of meetings.entries()) {
      const state = intendedState(minutes, meeting.planned, turn);
      const before = meetings[index - 1];
      const next = meetings[index + 1] ?? null;
      const approval =
        before === undefined ? noneBefore : approvalOf(story, { before, minutes, turn });
      const dice = story.dice(`minutes:${meeting.meeting.key}`);
      const inFull = (meeting.planned.back ?? 0) <= IN_FULL;
      const facts = { told: meeting, next, approval, minutes, dice, inFull };
      tellMinutesOf(story, facts, numbers);
      const corrections = correctionsOf(story, meeting, minutes);
      const isWritten = minutedBody(minutes, meeting.planned.body.key) !== undefined;
      const keeps = !inFull ? 'none' : isWritten ? 'all' : 'approved';
      tellMinutesLife(story, { told: meeting, next, state, corrections, keeps });
    }
  }
}

const noneBefore: Approval = { of: null, given: true, corrections: [] };

function approvalOf(
  story: SampleStory,
  about: { before: MinutedMeeting; minutes: SampleMinutes; turn: number },
): Approval {
  const { before, minutes, turn } = about;
  const state = intendedState(minutes, before.planned, turn);
  const given = state === 'approved' || state === 'signed' || state === 'published_final';
  return { of: before, given, corrections: given ? correctionsOf(story, before, minutes) : [] };
}

/** Those written out; else every fourth meeting has one. */
function correctionsOf(
  story: SampleStory,
  { meeting, planned, items }: MinutedMeeting,
  minutes: SampleMinutes,
): string[] {
  const script = minutedMeeting(minutes, planned);
  if (script !== undefined || items.length === 0) return script?.corrections ?? [];
  const dice = story.dice(`corrections:${meeting.key}`);
  if (dice() > 0.25) return [];
  return [minutes.corrections[Math.floor(dice() * minutes.corrections.length)] ?? ''];
}

/** The text as it stood when the meeting ended, and what its blocks are in the registers. */
function tellMinutesOf(story: SampleStory, facts: MinuteFacts, numbers: Numbers): void {
  const { told, minutes } = facts;
  const { meeting, planned, items, startsAt, endsAt } = told;
  const attending = callRoll(story, told, minutes);
  const id = story.id(`minutes:${meeting.key}`);
  const at = instantInLondon(meeting.day, '17:40');
  const deed = story.deed({
    ...{ at, by: story.secretariatOf(planned.body), procedure: 'minutes.end' },
  });
  deed.insert('minutes', {
    ...{ id, bodyId: story.bodyId(planned.body.key), meetingId: meeting.id, state: 'drafting' },
    ...{ startedAt: startsAt, endedAt: endsAt, chairedBy: chairOf(story, planned.body) },
    publicSummary: summaryOf(facts),
  });
  for (const { row } of attending) deed.insert('attendances', row);
  const minuteYear = minuteYearOf(meeting.day);
  const place = { story, meeting, attending };
  const opening: MinutePlace = { ...place, number: '0', startedAt: startsAt };
  deed.insert('minuteEntries', {
    ...{ id: story.id(`entry:${meeting.key}:0`), minutesId: id, itemId: null, position: 0 },
    ...{ state: 'done', minuteYear, startedAt: startsAt, endedAt: startsAt },
    document: JSON.stringify(openingDocument(opening, facts)),
  });
  let startedAt = startsAt;
  for (const [index, placed] of items.entries()) {
    const endedAt = addMinutes(startedAt, placed.source.minutes);
    const minuteNumber = (numbers.get(minuteYear) ?? 0) + 1;
    numbers.set(minuteYear, minuteNumber);
    const { number } = placed;
    const document = itemDocument({ ...place, number, startedAt }, placed, facts);
    deed.insert('minuteEntries', {
      ...{ id: story.id(`entry:${meeting.key}:${number}`), minutesId: id, position: index + 1 },
      ...{ itemId: placed.item.id, minuteYear, minuteNumber, startedAt, endedAt },
      ...{ state: stateOf(placed.source.title, facts), document: JSON.stringify(document) },
    });
    startedAt = endedAt;
  }
  deed.run((work) => projectSample(work, id));
}

function stateOf(title: string, { minutes, told }: MinuteFacts): NewRow<'minuteEntries'>['state'] {
  const script = minutedMeeting(minutes, told.planned);
  return script?.matters.find((matter) => matter.title === title)?.state ?? 'done';
}

function summaryOf({ told, minutes, dice }: MinuteFacts): string {
  if (told.items.every(({ item }) => item.visibility === 'public')) return '';
  const { summary } = minutes.phrases;
  return summary[Math.floor(dice() * summary.length)] ?? '';
}
