import { v7 as uuid } from 'uuid';
import { addToAgenda } from '#core/agenda/agenda.service.ts';
import { requireBody } from '#core/bodies/bodies.service.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { given } from '#core/db/stored.ts';
import { refuse } from '#core/errors.ts';
import {
  listUpcomingLinks,
  meetingLinksById,
  requireMeeting,
} from '#core/meetings/meetings.service.ts';
import { requirePeople } from '#core/people/people.service.ts';
import type { NewItem } from '#shared/agenda/agenda-item.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingLink } from '#shared/meetings/meeting-view.ts';
import type { Target } from '#shared/record.ts';
import { sayForwardPlan, sayWhen, whyNotOnAgenda } from '#shared/threads/forward.rules.ts';
import type { ForwardItem } from '#shared/threads/thread.ts';
import type { ForwardView } from '#shared/threads/threads.contract.ts';
import { linkRecord } from './change-threads.ts';
import {
  type ForwardColumns,
  getForwardItem,
  insertForwardItem,
  listForwardItems,
  updateForwardItem,
} from './forward-plan.repository.ts';
import { getThread, listThreads } from './threads.repository.ts';

/** The coming matters of a body, the nearest first. Past and dropped ones only where they are asked for. */
export async function viewForwardPlan(
  db: ReadDb,
  { bodyId, withPast }: { bodyId: string; withPast: boolean },
  today: CivilDate,
): Promise<{ today: CivilDate; items: ForwardView[]; sentence: string; meetings: MeetingLink[] }> {
  await requireBody(db, bodyId);
  const views = await toViews(db, await listForwardItems(db, { bodyId }));
  const items = views
    .filter(({ item, meeting }) => {
      if (withPast || item.state === 'planned') return true;
      return item.state === 'on_agenda' && (meeting === null || meeting.day >= today);
    })
    .sort((a, b) => compareDays(dayOf(a), dayOf(b)) || a.item.position - b.item.position);
  const meetings = await listUpcomingLinks(db, bodyId, today);
  return { today, items, sentence: sayForwardPlan(items), meetings };
}

/** One coming matter as the plan shows it. */
export async function viewForwardItem(db: ReadDb, id: string): Promise<ForwardView> {
  const item = await getForwardItem(db, id);
  const [view] = await toViews(db, [item]);
  return view ?? { item, meeting: null, whenWords: sayWhen(item, null), threadTitle: null };
}

/** Adds a coming matter at the end of the body's plan. */
export async function planItem(
  work: Work,
  input: { [Name in keyof ForwardColumns]: ForwardColumns[Name] | undefined } & {
    id?: string | undefined;
    bodyId: string;
    title: string;
  },
): Promise<string> {
  const { id = uuid(), ...fields } = input;
  await requireBody(work.db, input.bodyId);
  const item = given(fields) as ForwardColumns & Pick<ForwardItem, 'bodyId' | 'title'>; // the two are never undefined
  await requireParts(work, item.bodyId, item);
  const last = (await listForwardItems(work.db, { bodyId: item.bodyId })).at(-1);
  await insertForwardItem(work, { ...item, id, position: (last?.position ?? 0) + 1 });
  return id;
}

export async function amendPlanned(
  work: Work,
  target: Target,
  change: ForwardColumns,
): Promise<void> {
  const { bodyId } = await getForwardItem(work.db, target.id);
  await requireParts(work, bodyId, change);
  await updateForwardItem(work, target, change);
}

/** Drops a coming matter; it stays on record. */
export async function dropPlanned(work: Work, target: Target): Promise<void> {
  const { state } = await getForwardItem(work.db, target.id);
  if (state === 'on_agenda') {
    refuse('on-agenda', 'This matter is on an agenda. Withdraw the item there.');
  }
  await updateForwardItem(work, target, { state: 'dropped' });
}

/**
 * Makes a coming matter an item of a meeting's agenda. Nobody outside may know of it until somebody
 * says so: what the plan calls exempt gets its ground on the agenda.
 */
export async function putOnAgenda(
  work: Work,
  { target, meetingId }: { target: Target; meetingId: string },
  today: CivilDate,
): Promise<void> {
  const planned = await getForwardItem(work.db, target.id);
  const meeting = await requireMeeting(work.db, meetingId);
  const fault = whyNotOnAgenda(planned, meeting, today);
  if (fault !== null) refuse(fault.reason, fault.sentence, fault.field);
  const { title, purpose, lead, leadPostId, visibility, threadId } = planned;
  const restricted = visibility === 'exempt' || visibility === 'confidential';
  const itemId = uuid();
  const item: NewItem = {
    ...{ id: itemId, meetingId, title, purpose, presenter: lead, presenterPostId: leadPostId },
    visibility: visibility === 'public' ? 'public' : 'undecided',
    ...(restricted ? { privateNotes: `In the forward plan this is ${visibility}.` } : {}),
  };
  await addToAgenda(work, { item, today });
  await updateForwardItem(work, target, { state: 'on_agenda', meetingId, itemId });
  if (threadId !== null) await linkRecord(work, threadId, { kind: 'item', recordId: itemId });
}

async function requireParts(
  work: Work,
  bodyId: string,
  { leadPostId = null, meetingId = null, threadId = null }: ForwardColumns,
): Promise<void> {
  await requirePeople(work.db, { postId: leadPostId });
  if (threadId !== null) await getThread(work.db, { id: threadId });
  if (meetingId === null) return;
  const meeting = await requireMeeting(work.db, meetingId);
  if (meeting.bodyId !== bodyId) {
    refuse('other-body', 'Choose a meeting of the same partnership.', 'meetingId');
  }
}

async function toViews(db: ReadDb, items: readonly ForwardItem[]): Promise<ForwardView[]> {
  const meetings = await meetingLinksById(
    db,
    items.flatMap(({ meetingId }) => meetingId ?? []),
  );
  const threads = await listThreads(db, { bodyId: null, withClosed: true });
  const titles = new Map(threads.map(({ id, title }) => [id, title]));
  return items.map((item) => {
    const meeting = item.meetingId === null ? undefined : meetings.get(item.meetingId);
    return {
      item,
      meeting: meeting?.link ?? null,
      whenWords: sayWhen(item, meeting?.link.day ?? null),
      threadTitle: item.threadId === null ? null : (titles.get(item.threadId) ?? null),
    };
  });
}

function dayOf({ item, meeting }: ForwardView): string {
  return meeting?.day ?? item.expectedOn ?? '9999';
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
