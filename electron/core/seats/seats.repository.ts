import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import { fromFlag, fromJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Target } from '#shared/record.ts';
import type { SeatElsewhere } from '#shared/seats/seat-views.ts';
import type { NewSeat, Seat } from '#shared/seats/seat.ts';
import type { SeatTable } from './seats.table.ts';

/** Seats of one body, or of all, in the order in which they are shown. */
export async function listSeats(db: ReadDb, bodyId?: string): Promise<Seat[]> {
  let query = db.selectFrom('seats').selectAll().where('deletedAt', 'is', null);
  if (bodyId !== undefined) query = query.where('bodyId', '=', bodyId);
  const rows = await query.orderBy('bodyId').orderBy('position').orderBy('id').execute();
  return rows.map(toSeat);
}

export async function getSeat(db: ReadDb, id: string): Promise<Seat> {
  const row = await db
    .selectFrom('seats')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('seat');
  return toSeat(row);
}

/** Those with these ids, removed ones included. */
export async function listSeatsById(db: ReadDb, ids: Iterable<string>): Promise<Seat[]> {
  const rows = await db.selectFrom('seats').selectAll().where('id', 'in', among(ids)).execute();
  return rows.map(toSeat);
}

/** Seats on other bodies of those who sit on this one (S-055). */
export async function listSeatsElsewhere(db: ReadDb, bodyId: string): Promise<SeatElsewhere[]> {
  const here = (column: 'postId' | 'personId') =>
    db
      .selectFrom('seats as here')
      .select(`here.${column}`)
      .where('here.bodyId', '=', bodyId)
      .where('here.deletedAt', 'is', null)
      .where(`here.${column}`, 'is not', null);
  return db
    .selectFrom('seats')
    .innerJoin('bodies', 'bodies.id', 'seats.bodyId')
    .select(['seats.bodyId', 'bodies.slug', 'bodies.name', 'seats.postId', 'seats.personId'])
    .where('seats.deletedAt', 'is', null)
    .where('bodies.deletedAt', 'is', null)
    .where('seats.bodyId', '<>', bodyId)
    .where((where) =>
      where.or([
        where('seats.postId', 'in', here('postId')),
        where('seats.personId', 'in', here('personId')),
      ]),
    )
    .orderBy('bodies.name')
    .execute();
}

/** Who sits where, of all bodies that are there. */
export async function listSeatsWithBodies(db: ReadDb) {
  return db
    .selectFrom('seats')
    .innerJoin('bodies', 'bodies.id', 'seats.bodyId')
    .select(['seats.id', 'seats.organisationId', 'seats.postId', 'seats.personId', 'seats.role'])
    .select(['bodies.id as bodyId', 'bodies.slug', 'bodies.name', 'bodies.shortName'])
    .where('seats.deletedAt', 'is', null)
    .where('bodies.deletedAt', 'is', null)
    .where('bodies.state', 'not in', ['merged', 'disbanded'])
    .orderBy('bodies.name')
    .orderBy('seats.position')
    .execute();
}

/** Stores a seat after the others of its body. */
export async function insertSeat(work: Work, seat: NewSeat & { id: string }): Promise<void> {
  const last = await work.db
    .selectFrom('seats')
    .select((select) => select.fn.max('position').as('position'))
    .where('bodyId', '=', seat.bodyId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  const position = (last?.position ?? 0) + 1;
  await insertRecord(work, 'seats', { ...toStored(seat), position });
}

export async function updateSeat(
  work: Work,
  target: Target,
  change: { [Name in keyof Seat]?: Seat[Name] | undefined },
): Promise<void> {
  const { id, version, ...fields } = change;
  const patch: RowPatch<'seats'> = toStored(fields);
  await updateRecord(work, 'seats', target, patch);
}

export async function removeSeat(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'seats', target);
}

function toSeat(row: Selectable<SeatTable>): Seat {
  const { id, version, bodyId, organisationId, postId, personId, name, role, basis } = row;
  const { accountableTo, whyChosen, howChosen, responsibilities, leavingNote, position } = row;
  return {
    ...{ id, version, bodyId, organisationId, postId, personId, name, role, basis },
    ...{ accountableTo, whyChosen, howChosen, responsibilities, leavingNote, position },
    chosenOn: storedDay(row.chosenOn),
    termFrom: storedDay(row.termFrom),
    termTo: storedDay(row.termTo),
    voting: fromFlag(row.voting),
    substitutesAllowed: fromFlag(row.substitutesAllowed),
    substitutePostIds: fromJsonList(row.substitutePostIds),
    leavingNoticeOn: storedDay(row.leavingNoticeOn),
    leavingChairTold: fromFlag(row.leavingChairTold),
    leavingSecretariatTold: fromFlag(row.leavingSecretariatTold),
    leavesOn: storedDay(row.leavesOn),
  };
}
