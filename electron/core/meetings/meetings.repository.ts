import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { Meeting, MeetingKind, MeetingRef } from '#shared/meetings/meeting.ts';
import type { Target } from '#shared/record.ts';
import type { MeetingTable } from './meetings.table.ts';

/** What a meeting holds besides what every record does. */
export type MeetingColumns = Partial<Omit<Meeting, 'id' | 'version'>>;

export async function getMeeting(db: ReadDb, id: string): Promise<Meeting> {
  const row = await liveMeetings(db).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('meeting');
  return toMeeting(row);
}

/** The meeting that an address or an id names. */
export async function getMeetingByRef(db: ReadDb, ref: MeetingRef): Promise<Meeting> {
  if ('id' in ref) return getMeeting(db, ref.id);
  const day = ref.daySlug.slice(0, 10);
  const slug = `${day}-${ref.bodySlug}${ref.daySlug.slice(10)}`;
  const row = await liveMeetings(db)
    .where('slug', '=', slug)
    .where('bodyId', 'in', (from) =>
      from.selectFrom('bodies').select('id').where('slug', '=', ref.bodySlug),
    )
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('meeting');
  return toMeeting(row);
}

/** Meetings and events of a stretch of time in order of day and hour. */
export async function listMeetings(
  db: ReadDb,
  about: { from: CivilDate; to: CivilDate; bodyId?: string; kind?: MeetingKind },
): Promise<Meeting[]> {
  let query = liveMeetings(db).where('day', '>=', about.from).where('day', '<=', about.to);
  if (about.bodyId !== undefined) query = query.where('bodyId', '=', about.bodyId);
  if (about.kind !== undefined) query = query.where('kind', '=', about.kind);
  const rows = await query.orderBy('day').orderBy('startsAt').orderBy('id').execute();
  return rows.map(toMeeting);
}

/** Every meeting and event of some bodies in order of day. */
export async function listAllOfBodies(db: ReadDb, bodyIds: Iterable<string>): Promise<Meeting[]> {
  const rows = await liveMeetings(db)
    .where('bodyId', 'in', among(bodyIds))
    .orderBy('day')
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
  return rows.map(toMeeting);
}

/** A day on which a body meets or met. */
export interface DayOfBody {
  bodyId: string;
  day: CivilDate;
  reportsTargets: boolean;
}

/** The days on which some bodies meet or met in a stretch of time, in order, and nothing else of them. */
export async function listDaysOfBodies(
  db: ReadDb,
  about: { bodyIds: Iterable<string>; from: CivilDate; to: CivilDate },
): Promise<DayOfBody[]> {
  const rows = await db
    .selectFrom('meetings')
    .select(['bodyId', 'day', 'reportsTargets'])
    .where('bodyId', 'in', among(about.bodyIds))
    .where('day', '>=', about.from)
    .where('day', '<=', about.to)
    .where('kind', '=', 'meeting')
    .where('status', 'in', ['scheduled', 'held'])
    .where('deletedAt', 'is', null)
    .orderBy('day')
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
  return rows.map(({ bodyId, day, reportsTargets }) => ({
    bodyId,
    day: storedDay(day),
    reportsTargets: fromFlag(reportsTargets),
  }));
}

/** Meetings to come that stand, soonest first. */
export async function listUpcoming(
  db: ReadDb,
  about: { from: CivilDate; limit: number },
): Promise<Meeting[]> {
  const rows = await liveMeetings(db)
    .where('day', '>=', about.from)
    .where('status', '=', 'scheduled')
    .orderBy('day')
    .orderBy('startsAt')
    .orderBy('id')
    .limit(about.limit)
    .execute();
  return rows.map(toMeeting);
}

export async function countUpcoming(db: ReadDb, from: CivilDate): Promise<number> {
  const { count } = await db
    .selectFrom('meetings')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('day', '>=', from)
    .where('status', '=', 'scheduled')
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Meetings that stand on the given days. */
export async function listOnDays(db: ReadDb, days: readonly string[]): Promise<Meeting[]> {
  const rows = await liveMeetings(db)
    .where('day', 'in', among(days))
    .where('status', '=', 'scheduled')
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
  return rows.map(toMeeting);
}

export async function listMeetingsById(
  db: ReadDb,
  ids: Iterable<string>,
): Promise<Map<string, Meeting>> {
  const rows = await liveMeetings(db).where('id', 'in', among(ids)).execute();
  return new Map(rows.map((row) => [row.id, toMeeting(row)]));
}

/** Meetings of a body before a day, the latest first. */
export async function listBefore(
  db: ReadDb,
  about: { bodyId: string; day: CivilDate; limit: number },
): Promise<Meeting[]> {
  const rows = await liveMeetings(db)
    .where('bodyId', '=', about.bodyId)
    .where('kind', '=', 'meeting')
    .where('day', '<', about.day)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(about.limit)
    .execute();
  return rows.map(toMeeting);
}

/** The first meeting of a body after a day. */
export async function findAfter(
  db: ReadDb,
  about: { bodyId: string; day: CivilDate },
): Promise<Meeting | undefined> {
  const row = await liveMeetings(db)
    .where('bodyId', '=', about.bodyId)
    .where('kind', '=', 'meeting')
    .where('day', '>', about.day)
    .orderBy('day')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toMeeting(row);
}

/** Slugs of a day that were ever given, so that an address is never given twice. */
export async function listSlugsOfDay(db: ReadDb, start: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('meetings')
    .select('slug')
    .where('slug', '>=', start)
    .where('slug', '<', `${start}~`)
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}

export async function insertMeeting(
  work: Work,
  meeting: { id: string; bodyId: string; slug: string; day: CivilDate } & MeetingColumns,
): Promise<void> {
  await insertRecord(work, 'meetings', toStored(meeting));
}

export async function updateMeeting(
  work: Work,
  target: Target,
  change: MeetingColumns,
): Promise<void> {
  await updateRecord(work, 'meetings', target, toStored(change) as RowPatch<'meetings'>);
}

export async function removeMeeting(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'meetings', target);
}

function liveMeetings(db: ReadDb) {
  return db.selectFrom('meetings').selectAll().where('deletedAt', 'is', null);
}

function toMeeting(row: Selectable<MeetingTable>): Meeting {
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...columns } = row;
  return {
    ...columns,
    day: storedDay(row.day),
    startsAt: storedTime(row.startsAt),
    endsAt: storedTime(row.endsAt),
    movedFrom: storedDay(row.movedFrom),
    privateNoticeOn: storedDay(row.privateNoticeOn),
    privateNoticeAgainOn: storedDay(row.privateNoticeAgainOn),
    convenedOn: storedDay(row.convenedOn),
    agendaClearedOn: storedDay(row.agendaClearedOn),
    extraordinary: fromFlag(row.extraordinary),
    reportsTargets: fromFlag(row.reportsTargets),
  };
}

/** A time column. The table checks its shape but lets in 24:00 to 29:59, which no clock shows. */
function storedTime(text: string | null): TimeOfDay | null {
  return text === null || text >= '24:00' ? null : (text as TimeOfDay); // the table's check
}
