import type { Selectable } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type {
  BodyDuty,
  BodyEvent,
  BodyLink,
  BodyLinkChange,
  BodyName,
  BodyPriority,
  BodyPriorityChange,
} from '#shared/bodies/body-records.ts';
import type { Target } from '#shared/record.ts';
import type {
  BodyDutyTable,
  BodyEventTable,
  BodyLinkTable,
  BodyNameTable,
  BodyPriorityTable,
} from './bodies.table.ts';

type OfBody = 'bodyNames' | 'bodyEvents' | 'bodyPriorities' | 'bodyDuties' | 'bodyStrategies';
type OwnTable = OfBody | 'bodyLinks';

/** Other names of one body, or of all. */
export async function listNames(db: ReadDb, bodyId?: string): Promise<BodyName[]> {
  const query = db.selectFrom('bodyNames').selectAll().where('deletedAt', 'is', null);
  const ofBody = bodyId === undefined ? query : query.where('bodyId', '=', bodyId);
  const rows = await ofBody.orderBy('fromDay').orderBy('id').execute();
  return rows.map(toName);
}

/** Links from and to one body, or all. */
export async function listLinks(db: ReadDb, bodyId?: string): Promise<BodyLink[]> {
  const query = db.selectFrom('bodyLinks').selectAll().where('deletedAt', 'is', null);
  const ofBody =
    bodyId === undefined
      ? query
      : query.where((where) =>
          where.or([where('fromBodyId', '=', bodyId), where('toBodyId', '=', bodyId)]),
        );
  const rows = await ofBody.orderBy('id').execute();
  return rows.map(toLink);
}

/** Life cycle events of one body, or of all. */
export async function listEvents(db: ReadDb, bodyId?: string): Promise<BodyEvent[]> {
  const query = db.selectFrom('bodyEvents').selectAll().where('deletedAt', 'is', null);
  const ofBody = bodyId === undefined ? query : query.where('bodyId', '=', bodyId);
  const rows = await ofBody.orderBy('day').orderBy('id').execute();
  return rows.map(toEvent);
}

/** Priorities of one body, or of all. */
export async function listPriorities(db: ReadDb, bodyId?: string): Promise<BodyPriority[]> {
  const query = db.selectFrom('bodyPriorities').selectAll().where('deletedAt', 'is', null);
  const rows = await (bodyId === undefined ? query : query.where('bodyId', '=', bodyId))
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toPriority);
}

export async function listDuties(db: ReadDb, bodyId: string): Promise<BodyDuty[]> {
  const rows = await db
    .selectFrom('bodyDuties')
    .selectAll()
    .where('deletedAt', 'is', null)
    .where('bodyId', '=', bodyId)
    .orderBy('id')
    .execute();
  return rows.map(toDuty);
}

export async function getName(db: ReadDb, id: string): Promise<BodyName> {
  const row = await db.selectFrom('bodyNames').selectAll().where('id', '=', id).executeTakeFirst();
  return toName(live(row, 'name of a body'));
}

export async function getLink(db: ReadDb, id: string): Promise<BodyLink> {
  const row = await db.selectFrom('bodyLinks').selectAll().where('id', '=', id).executeTakeFirst();
  return toLink(live(row, 'link between bodies'));
}

export async function getEvent(db: ReadDb, id: string): Promise<BodyEvent> {
  const row = await db.selectFrom('bodyEvents').selectAll().where('id', '=', id).executeTakeFirst();
  return toEvent(live(row, 'life cycle event'));
}

export async function getPriority(db: ReadDb, id: string): Promise<BodyPriority> {
  const row = await db
    .selectFrom('bodyPriorities')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return toPriority(live(row, 'priority'));
}

export async function insertName(work: Work, name: Omit<BodyName, 'version'>): Promise<void> {
  await insertRecord(work, 'bodyNames', name);
}

export async function insertLink(work: Work, link: Omit<BodyLink, 'version'>): Promise<void> {
  await insertRecord(work, 'bodyLinks', link);
}

export async function updateLink(
  work: Work,
  target: Target,
  change: BodyLinkChange,
): Promise<void> {
  const patch: RowPatch<'bodyLinks'> = toStored(change);
  await updateRecord(work, 'bodyLinks', target, patch);
}

export async function insertEvent(work: Work, event: Omit<BodyEvent, 'version'>): Promise<void> {
  await insertRecord(work, 'bodyEvents', event);
}

/** Stores a priority after the body's others. */
export async function insertPriority(
  work: Work,
  priority: Omit<BodyPriority, 'version' | 'position'>,
): Promise<void> {
  const last = (await listPriorities(work.db, priority.bodyId)).at(-1);
  await insertRecord(work, 'bodyPriorities', { ...priority, position: (last?.position ?? 0) + 1 });
}

export async function updatePriority(
  work: Work,
  target: Target,
  change: BodyPriorityChange,
): Promise<void> {
  const patch: RowPatch<'bodyPriorities'> = toStored(change);
  await updateRecord(work, 'bodyPriorities', target, patch);
}

export async function insertDuty(work: Work, duty: Omit<BodyDuty, 'version'>): Promise<void> {
  await insertRecord(work, 'bodyDuties', duty);
}

export async function updateDuty(
  work: Work,
  target: Target,
  change: Pick<BodyDuty, 'postId' | 'note'>,
): Promise<void> {
  await updateRecord(work, 'bodyDuties', target, change);
}

/** Removes one of a body's own small records. */
export async function removeOwn(work: Work, table: OwnTable, target: Target): Promise<void> {
  await removeRecord(work, table, target);
}

/** Removes everything that goes with a body: its names, events, priorities, duties, strategies, links from it. */
export async function removeAllOwn(work: Work, bodyId: string): Promise<void> {
  for (const table of ofBody) {
    const rows = await work.db
      .selectFrom(table)
      .select(['id', 'version'])
      .where('bodyId', '=', bodyId)
      .where('deletedAt', 'is', null)
      .execute();
    for (const row of rows) await removeRecord(work, table, row);
  }
  for (const link of await listLinks(work.db, bodyId)) {
    if (link.fromBodyId === bodyId) await removeRecord(work, 'bodyLinks', link);
  }
}

const ofBody = [
  'bodyNames',
  'bodyEvents',
  'bodyPriorities',
  'bodyDuties',
  'bodyStrategies',
] as const satisfies readonly OfBody[];

function live<Row extends { deletedAt: string | null }>(row: Row | undefined, what: string): Row {
  if (row?.deletedAt !== null) throw new NotFoundError(what);
  return row;
}

function toName(row: Selectable<BodyNameTable>): BodyName {
  const { id, version, bodyId, name, kind } = row;
  const [fromDay, toDay] = [storedDay(row.fromDay), storedDay(row.toDay)];
  return { id, version, bodyId, name, kind, fromDay, toDay };
}

function toLink(row: Selectable<BodyLinkTable>): BodyLink {
  const { id, version, fromBodyId, toBodyId, kind, note, frequency } = row;
  const [fromDay, toDay] = [storedDay(row.fromDay), storedDay(row.toDay)];
  return { id, version, fromBodyId, toBodyId, kind, note, frequency, fromDay, toDay };
}

function toEvent(row: Selectable<BodyEventTable>): BodyEvent {
  const { id, version, bodyId, state, note } = row;
  return { id, version, bodyId, state, note, day: storedDay(row.day) };
}

function toPriority(row: Selectable<BodyPriorityTable>): BodyPriority {
  const { id, version, bodyId, words, horizon, position } = row;
  return { id, version, bodyId, words, horizon, position };
}

function toDuty(row: Selectable<BodyDutyTable>): BodyDuty {
  const { id, version, bodyId, duty, postId, note } = row;
  return { id, version, bodyId, duty, postId, note };
}
