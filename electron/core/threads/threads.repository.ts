import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, updateRecord } from '#core/db/records.ts';
import { storedDay } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Target } from '#shared/record.ts';
import type { Thread, ThreadRecordKind } from '#shared/threads/thread.ts';
import type { ThreadTable } from './threads.table.ts';

/** A record's place in a thread. */
export interface ThreadLink {
  readonly id: string;
  readonly version: number;
  readonly threadId: string;
  readonly recordKind: ThreadRecordKind;
  readonly recordId: string;
}

export async function getThread(
  db: ReadDb,
  ref: { id: string } | { slug: string },
): Promise<Thread> {
  const threads = db.selectFrom('threads').selectAll().where('deletedAt', 'is', null);
  const row = await (
    'id' in ref ? threads.where('id', '=', ref.id) : threads.where('slug', '=', ref.slug)
  ).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('thread');
  return toThread(row);
}

/** Threads of a body, or of all, by title. */
export async function listThreads(
  db: ReadDb,
  about: { bodyId: string | null; withClosed: boolean },
): Promise<Thread[]> {
  let query = db.selectFrom('threads').selectAll().where('deletedAt', 'is', null);
  if (about.bodyId !== null) query = query.where('bodyId', '=', about.bodyId);
  if (!about.withClosed) query = query.where('closedOn', 'is', null);
  const rows = await query.orderBy('title').orderBy('id').execute();
  return rows.map(toThread);
}

/** Every slug that was ever given, so that an address never changes its meaning. */
export async function listTakenSlugs(db: ReadDb): Promise<Set<string>> {
  const rows = await db.selectFrom('threads').select('slug').execute();
  return new Set(rows.map(({ slug }) => slug));
}

export async function listLinksOf(db: ReadDb, threadIds: Iterable<string>): Promise<ThreadLink[]> {
  return db
    .selectFrom('threadLinks')
    .select(['id', 'version', 'threadId', 'recordKind', 'recordId'])
    .where('threadId', 'in', among(threadIds))
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

export async function getLink(db: ReadDb, id: string): Promise<ThreadLink> {
  const row = await db
    .selectFrom('threadLinks')
    .select(['id', 'version', 'threadId', 'recordKind', 'recordId'])
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('link');
  return row;
}

/** Whether a record of that kind is there to be linked. */
export async function isRecord(
  db: ReadDb,
  { kind, recordId }: { kind: ThreadRecordKind; recordId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom(tables[kind])
    .select('id')
    .where('id', '=', recordId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertThread(
  work: Work,
  thread: { id: string } & Pick<Thread, 'bodyId' | 'slug' | 'title' | 'note'>,
): Promise<void> {
  await insertRecord(work, 'threads', thread);
}

export async function updateThread(
  work: Work,
  target: Target,
  change: Partial<Pick<Thread, 'title' | 'note' | 'closedOn'>>,
): Promise<void> {
  await updateRecord(work, 'threads', target, change);
}

export async function removeThread(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'threads', target);
}

export async function insertLink(work: Work, link: Omit<ThreadLink, 'version'>): Promise<void> {
  await insertRecord(work, 'threadLinks', link);
}

export async function removeLink(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'threadLinks', target);
}

const tables = {
  item: 'agendaItems',
  paper: 'papers',
  decision: 'decisions',
  action: 'trackedActions',
} as const;

function toThread(row: Selectable<ThreadTable>): Thread {
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...columns } = row;
  return { ...columns, closedOn: storedDay(row.closedOn) };
}
