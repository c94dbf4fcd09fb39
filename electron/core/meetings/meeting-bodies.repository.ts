import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { BodyTable } from '#core/bodies/bodies.table.ts';
import { NotFoundError } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';

const columns = [
  'id',
  'slug',
  'name',
  'shortName',
  'kind',
  'accessRegime',
  'countingRule',
  'clearDaysNeeded',
  'numberingStyle',
  'numberingCode',
  'meetingsPerYear',
  'publishesOnWeb',
] as const;

export async function getMeetingBody(db: ReadDb, id: string): Promise<MeetingBody> {
  const row = await db.selectFrom('bodies').select(columns).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('body');
  return toMeetingBody(row);
}

/** Bodies by id, those in the recycle bin too: their meetings stay on record. */
export async function listMeetingBodies(
  db: ReadDb,
  ids: Iterable<string>,
): Promise<Map<string, MeetingBody>> {
  const rows = await db
    .selectFrom('bodies')
    .select(columns)
    .where('id', 'in', among(ids))
    .execute();
  return new Map(rows.map((row) => [row.id, toMeetingBody(row)]));
}

/** Bodies that still meet, in their order. */
export async function listBodiesThatMeet(db: ReadDb): Promise<MeetingBody[]> {
  const rows = await db
    .selectFrom('bodies')
    .select(columns)
    .where('deletedAt', 'is', null)
    .where('state', 'not in', ['merged', 'disbanded'])
    .orderBy('position')
    .orderBy('name')
    .execute();
  return rows.map(toMeetingBody);
}

/** Which boards each body reports its targets to, as of a day. */
export async function listReportingLinks(
  db: ReadDb,
  about: { bodyIds: Iterable<string>; on: CivilDate },
): Promise<{ bodyId: string; boardId: string }[]> {
  const rows = await db
    .selectFrom('bodyLinks')
    .select(['fromBodyId', 'toBodyId', 'toDay'])
    .where('fromBodyId', 'in', among(about.bodyIds))
    .where('kind', '=', 'reports_performance_to')
    .where('deletedAt', 'is', null)
    .execute();
  return rows
    .filter(({ toDay }) => toDay === null || toDay >= about.on)
    .map(({ fromBodyId, toBodyId }) => ({ bodyId: fromBodyId, boardId: toBodyId }));
}

function toMeetingBody(row: Pick<Selectable<BodyTable>, (typeof columns)[number]>): MeetingBody {
  return { ...row, publishesOnWeb: fromFlag(row.publishesOnWeb) };
}
