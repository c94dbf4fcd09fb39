import { instantInLondon } from '#shared/calendar/london-time.ts';
import { slugify } from '#shared/naming/slug.ts';
import { actionId, decisionId } from './minute-blocks.ts';
import { dayFrom } from './sample-days.ts';
import type { Deed } from './sample-deed.ts';
import type { MinutedBody, SampleMinutes } from './sample-minutes.ts';
import type { SampleStory } from './sample-story.ts';
import type { MinutedMeeting } from './tell-meetings.ts';

/** Matters that run across meetings, and what is to come. */
export function tellThreads(
  story: SampleStory,
  told: readonly MinutedMeeting[],
  minutes: SampleMinutes,
): void {
  const at = instantInLondon(story.day('today -3d'), '15:20');
  for (const written of minutes.bodies) {
    const meetings = told.filter(({ planned }) => planned.body.key === written.body);
    const body = meetings[0]?.planned.body;
    if (body === undefined) continue;
    const by = story.secretariatOf(body);
    for (const thread of written.threads) {
      const deed = story.deed({ at, by, procedure: 'threads.create' });
      tellThread(story, deed, { body: written.body, thread, meetings });
    }
    tellPlan(story, story.deed({ at, by, procedure: 'forwardPlan.add' }), written);
  }
}

type SampleThread = MinutedBody['threads'][number];
type SampleLink = SampleThread['links'][number];

interface ThreadPlace {
  readonly body: string;
  readonly thread: SampleThread;
  readonly meetings: readonly MinutedMeeting[];
}

function tellThread(story: SampleStory, deed: Deed, place: ThreadPlace): void {
  const { body, thread } = place;
  const { key, title, note, closedOn } = thread;
  const threadId = threadIdOf(story, body, key);
  deed.insert('threads', {
    ...{ id: threadId, bodyId: story.bodyId(body), slug: slugify(title), title, note },
    closedOn: story.dayOrNull(closedOn),
  });
  for (const [index, link] of thread.links.entries()) {
    const record = linked(story, place, link);
    if (record === null) continue;
    const id = story.id(`thread-link:${body}:${key}:${index}`);
    deed.insert('threadLinks', { id, threadId, ...record, note: link.note });
  }
}

/** Null where the meeting is not there: a body may have met less often than the sample hoped. */
function linked(story: SampleStory, { body, meetings }: ThreadPlace, link: SampleLink) {
  const { decision, action, item, back, paper } = link;
  if (decision !== undefined) {
    return { recordKind: 'decision', recordId: decisionId(story, body, decision) } as const;
  }
  if (action !== undefined) {
    return { recordKind: 'action', recordId: actionId(story, body, action) } as const;
  }
  const told = meetings.find(({ planned }) => planned.back === back);
  const found = told?.items.find(({ source }) => source.title === item);
  if (found === undefined) return null;
  const { id } = found.item;
  if (!paper) return { recordKind: 'item', recordId: id } as const;
  return { recordKind: 'paper', recordId: story.id(`paper:${id}:0`) } as const;
}

function tellPlan(story: SampleStory, deed: Deed, { body, plan }: MinutedBody): void {
  for (const [index, { title, purpose, by, on, thread, ...rest }] of plan.entries()) {
    deed.insert('forwardPlan', {
      ...{ id: story.id(`plan:${body}:${index}`), bodyId: story.bodyId(body), title, purpose },
      ...{ lead: story.postTitle(by), leadPostId: story.postId(by), ...rest },
      expectedOn: dayFrom(on, story.today, story.today),
      threadId: thread === undefined ? null : threadIdOf(story, body, thread),
      position: index + 1,
    });
  }
}

function threadIdOf(story: SampleStory, body: string, key: string): string {
  return story.id(`thread:${body}:${key}`);
}
