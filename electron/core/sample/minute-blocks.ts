import type { z } from 'zod';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { addMinutes } from '#shared/calendar/time-of-day.ts';
import type { MinuteDocument } from '#shared/minutes/minute-document.ts';
import type { Attending } from './roll-call.ts';
import { dayFrom } from './sample-days.ts';
import type { PlainBlock, SampleAction, SampleBlock, SampleDecision } from './sample-minutes.ts';
import type { SampleStory } from './sample-story.ts';
import { fillWords, type ToldMeeting } from './told-meeting.ts';

/** Where words are minuted. */
export interface MinutePlace {
  readonly story: SampleStory;
  readonly meeting: ToldMeeting;
  /** The number of the item. */
  readonly number: string;
  readonly startedAt: TimeOfDay;
  readonly attending: readonly Attending[];
}

/** A node on its way into a document; attributes left out take their default there. */
export type NodeInput = NonNullable<z.input<typeof MinuteDocument>['content']>[number];

/** Minutes into an item after which somebody comes, goes or declares. */
const LATER = 3;

export function paragraph(text: string) {
  return { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] };
}

/** The ids of what other records of the sample refer to. */
export function decisionId(story: SampleStory, body: string, key: string): string {
  return story.id(`decision:${body}:${key}`);
}

export function actionId(story: SampleStory, body: string, key: string): string {
  return story.id(`tracked-action:${body}:${key}`);
}

/** Blocks of the sample's files as the nodes of a document. */
export function toNodes(place: MinutePlace, blocks: readonly SampleBlock[]): NodeInput[] {
  return blocks.map((block, index) => {
    if (typeof block === 'string' || !('private' in block)) return toNode(place, block, `${index}`);
    const content = block.private.map((each, inner) => toNode(place, each, `${index}.${inner}`));
    return { type: 'private', content } as NodeInput; // nothing private inside it, by its schema
  });
}

function toNode(place: MinutePlace, block: PlainBlock, index: string): NodeInput {
  const { story, meeting, number, startedAt } = place;
  const id = story.id(`block:${meeting.key}:${number}:${index}`);
  const say = (text: string) => fillWords(text, meeting);
  if (typeof block === 'string') return paragraph(say(block));
  if ('list' in block) return { type: 'bulletList', content: block.list.map(listItem) };
  if ('table' in block) return table(block.table);
  if ('note' in block && !('event' in block)) {
    return { type: 'note', content: [paragraph(block.note)] };
  }
  if ('decision' in block) return decision(place, block, id);
  if ('action' in block) return action(place, block);
  if ('declares' in block) {
    const { declares, organisation, interest, ...attrs } = block;
    const leaves = attrs.handling === 'left' || attrs.handling === 'spoke_and_left';
    return {
      type: 'declaration',
      attrs: {
        ...{ id, ...attrs, ...whoIs(place, declares) },
        organisationId: organisation === undefined ? null : story.organisationId(organisation),
        leftAt: leaves ? addMinutes(startedAt, LATER) : null,
        returnedAt: leaves ? addMinutes(startedAt, LATER + 12) : null,
        interestId: interest === undefined ? null : story.id(`interest:${interest}`),
      },
    };
  }
  if ('event' in block) {
    const { who, event, note } = block;
    const at = addMinutes(startedAt, LATER);
    return { type: 'presence', attrs: { id, ...whoIs(place, who), event, at, note } };
  }
  if ('adjourned' in block) {
    const at = addMinutes(startedAt, block.minutes);
    return { type: 'adjournment', attrs: { event: 'adjourned', at, words: block.adjourned } };
  }
  const { tabled, late, urgent } = block;
  const attrs = { title: tabled, copies: 20, reasonLate: late, reasonUrgent: urgent };
  return { type: 'tabledPaper', attrs };
}

function decision({ story, meeting }: MinutePlace, block: SampleDecision, id: string): NodeInput {
  const { decision: said, key, outcome, reasons, options, reservations, accountable } = block;
  const words = said.map((text) => fillWords(text, meeting));
  return {
    type: 'decision',
    attrs: {
      id: key === undefined ? id : decisionId(story, meeting.body.key, key),
      ...{ outcome, reasons, options, reservations },
      accountableOrganisationId:
        accountable === undefined ? null : story.organisationId(accountable),
      accountable: block.accountableWords,
      ...{ usesResources: block.resources, needsRatification: block.ratify },
      votes:
        block.votes === undefined
          ? null
          : { for: block.votes[0], against: block.votes[1], abstaining: block.votes[2] },
    },
    content:
      words.length === 1
        ? words.map(paragraph)
        : [{ type: 'orderedList', attrs: { start: 1 }, content: words.map(listItem) }],
  };
}

function action({ story, meeting }: MinutePlace, block: SampleAction): NodeInput {
  return {
    type: 'action',
    attrs: {
      id: actionId(story, meeting.body.key, block.key),
      ownerPostId: story.postId(block.owner),
      ownerOrganisationId: story.organisationId(block.owner.split('/')[0] ?? ''),
      owner: story.postTitle(block.owner),
      dueOn: dayFrom(block.due, meeting.day, story.today),
    },
    content: [paragraph(fillWords(block.action, meeting))],
  };
}

function listItem(text: string) {
  return { type: 'listItem' as const, content: [paragraph(text)] };
}

function table(rows: readonly string[][]): NodeInput {
  const cells = (row: readonly string[], type: 'tableHeader' | 'tableCell') => ({
    type: 'tableRow' as const,
    content: row.map((text) => ({ type, content: [paragraph(text)] })),
  });
  const content = rows.map((row, index) => cells(row, index === 0 ? 'tableHeader' : 'tableCell'));
  return { type: 'table', content };
}

function whoIs({ story, meeting, attending }: MinutePlace, post: string) {
  const found = attending.find((each) => each.post === post);
  if (found === undefined) throw new Error(`${post} is not at ${meeting.key}.`);
  return { attendanceId: found.row.id, who: story.postTitle(post) };
}
