import type { Selectable } from 'kysely';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { countUses, use, type UseCount } from '#core/db/uses.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Body } from '#shared/bodies/body.ts';
import type { Target } from '#shared/record.ts';
import type { BodyTable } from './bodies.table.ts';

/** Every body in its order. */
export async function listBodies(db: ReadDb): Promise<Body[]> {
  const rows = await liveBodies(db).orderBy('position').orderBy('name').orderBy('id').execute();
  return rows.map(toBody);
}

/** Those with these ids, as far as they are there. */
export async function listBodiesById(db: ReadDb, ids: readonly string[]): Promise<Body[]> {
  if (ids.length === 0) return [];
  const rows = await liveBodies(db).where('id', 'in', ids).execute();
  return rows.map(toBody);
}

export async function getBody(db: ReadDb, id: string): Promise<Body> {
  const row = await liveBodies(db).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('body');
  return toBody(row);
}

/** The body with this slug or this id. Where two laptops made one slug, the older body has it. */
export async function getBodyNamed(db: ReadDb, slugOrId: string): Promise<Body> {
  const row = await liveBodies(db)
    .where((where) => where.or([where('slug', '=', slugOrId), where('id', '=', slugOrId)]))
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('body');
  return toBody(row);
}

/** Every slug ever given, removed bodies included: an address is never used again. */
export async function listTakenSlugs(db: ReadDb): Promise<Set<string>> {
  const rows = await db.selectFrom('bodies').select('slug').execute();
  return new Set(rows.map(({ slug }) => slug));
}

/** Stores a body after the others. */
export async function insertBody(
  work: Work,
  body: { id: string; slug: string } & Partial<Omit<Body, 'id' | 'version' | 'slug' | 'position'>> &
    Pick<Body, 'name' | 'kind' | 'accessRegime'>,
): Promise<void> {
  const last = await work.db
    .selectFrom('bodies')
    .select((select) => select.fn.max('position').as('position'))
    .executeTakeFirst();
  const position = (last?.position ?? 0) + 1;
  await insertRecord(work, 'bodies', { ...toStored(body), position });
}

export async function updateBody(
  work: Work,
  target: Target,
  change: { [Name in keyof Omit<Body, 'id' | 'version'>]?: Body[Name] | undefined },
): Promise<void> {
  const patch: RowPatch<'bodies'> = toStored(change);
  await updateRecord(work, 'bodies', target, patch);
}

export async function removeBody(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'bodies', target);
}

/** What depends on the body and does not go with it. */
export async function countUsesOfBody(db: ReadDb, id: string): Promise<UseCount[]> {
  return countUses(db, id, [
    use('meetings', 'bodyId', 'meeting'),
    use('seats', 'bodyId', 'seat'),
    use('chairTerms', 'bodyId', 'term of office'),
    use('cabinetLeads', 'bodyId', 'cabinet lead'),
    use('bodyLinks', 'toBodyId', 'link from another body'),
    use('exports', 'bodyId', 'export'),
    use('agendaTemplates', 'bodyId', 'agenda template'),
    use('extraDays', 'bodyId', 'extra day'),
  ]);
}

function liveBodies(db: ReadDb) {
  return db.selectFrom('bodies').selectAll().where('deletedAt', 'is', null);
}

function toBody(row: Selectable<BodyTable>): Body {
  const { createdAt, updatedAt, deletedAt, ...columns } = row;
  return {
    ...columns,
    statutory: fromFlag(row.statutory),
    commissions: fromFlag(row.commissions),
    filmNotice: fromFlag(row.filmNotice),
    publishesOnWeb: fromFlag(row.publishesOnWeb),
    establishedOn: storedDay(row.establishedOn),
    endedOn: storedDay(row.endedOn),
    membershipReviewedOn: storedDay(row.membershipReviewedOn),
    frameworkFrom: storedDay(row.frameworkFrom),
  };
}
