import { v7 as uuid } from 'uuid';
import { requireBody } from '#core/bodies/bodies.service.ts';
import type { Work } from '#core/db/history.ts';
import { given } from '#core/db/stored.ts';
import { NotFoundError, refuse } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { uniqueSlug } from '#shared/naming/slug.ts';
import type { Target } from '#shared/record.ts';
import type { ThreadRecordKind } from '#shared/threads/thread.ts';
import { listForwardItems, updateForwardItem } from './forward-plan.repository.ts';
import {
  getLink,
  getThread,
  insertLink,
  insertThread,
  isRecord,
  listLinksOf,
  listTakenSlugs,
  removeLink,
  removeThread,
  updateThread,
} from './threads.repository.ts';

/** A record that is to be told of in a thread. */
export interface Linking {
  readonly kind: ThreadRecordKind;
  readonly recordId: string;
}

/** Begins a thread, with what it begins with. Its address is its own for ever. */
export async function beginThread(
  work: Work,
  input: {
    id?: string | undefined;
    bodyId: string;
    title: string;
    note: string;
    links: readonly Linking[];
  },
): Promise<string> {
  const { id = uuid(), links, bodyId, title, note } = input;
  await requireBody(work.db, bodyId);
  const slug = uniqueSlug(title, await listTakenSlugs(work.db), 'thread');
  await insertThread(work, { id, bodyId, slug, title, note });
  for (const link of links) await linkRecord(work, id, link);
  return id;
}

export async function amendThread(
  work: Work,
  {
    target,
    change,
  }: { target: Target; change: { title?: string | undefined; note?: string | undefined } },
): Promise<void> {
  await updateThread(work, target, given(change));
}

export async function closeThread(
  work: Work,
  { target, on }: { target: Target; on: CivilDate },
  today: CivilDate,
): Promise<void> {
  if (on > today) refuse('in-future', 'Enter today or an earlier day.', 'on');
  const { closedOn } = await getThread(work.db, target);
  if (closedOn !== null) refuse('closed', 'This matter is closed already.');
  await updateThread(work, target, { closedOn: on });
}

export async function reopenThread(work: Work, target: Target): Promise<void> {
  const { closedOn } = await getThread(work.db, target);
  if (closedOn === null) refuse('open', 'This matter is open.');
  await updateThread(work, target, { closedOn: null });
}

/** Removes the thread and its links; the records that it told of stay. */
export async function discardThread(work: Work, target: Target): Promise<void> {
  await getThread(work.db, target);
  for (const link of await listLinksOf(work.db, [target.id])) await removeLink(work, link);
  for (const item of await listForwardItems(work.db, { threadIds: [target.id] })) {
    await updateForwardItem(work, item, { threadId: null });
  }
  await removeThread(work, target);
}

/** Tells of a record in a thread. What it tells of already stays as it is. */
export async function linkRecord(work: Work, threadId: string, link: Linking): Promise<void> {
  await getThread(work.db, { id: threadId });
  if (!(await isRecord(work.db, link))) throw new NotFoundError(link.kind);
  const { kind: recordKind, recordId } = link;
  const links = await listLinksOf(work.db, [threadId]);
  if (links.some((each) => each.recordKind === recordKind && each.recordId === recordId)) return;
  await insertLink(work, { id: uuid(), threadId, recordKind, recordId });
}

/** Takes a record out of its thread; gives back which one. */
export async function unlinkRecord(work: Work, target: Target): Promise<string> {
  const { threadId } = await getLink(work.db, target.id);
  await removeLink(work, target);
  return threadId;
}
