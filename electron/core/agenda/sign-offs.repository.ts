import { among } from '#core/db/among.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { SignOff, SignOffChange } from '#shared/agenda/sign-off.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Target } from '#shared/record.ts';

/** The answers of agencies to the strategies of a meeting, by name. */
export async function listSignOffs(db: ReadDb, meetingId: string): Promise<SignOff[]> {
  const rows = await signOffRows(db)
    .innerJoin('agendaItems', 'agendaItems.id', 'signOffs.itemId')
    .where('agendaItems.meetingId', '=', meetingId)
    .orderBy('organisations.name')
    .execute();
  return rows.map(toSignOff);
}

export async function getSignOff(db: ReadDb, id: string): Promise<SignOff> {
  const row = await signOffRows(db).where('signOffs.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('sign-off');
  return toSignOff(row);
}

export async function insertSignOff(
  work: Work,
  signOff: { id: string; itemId: string; organisationId: string; askedOn: CivilDate | null },
): Promise<void> {
  await insertRecord(work, 'signOffs', signOff);
}

export async function updateSignOff(
  work: Work,
  target: Target,
  change: SignOffChange,
): Promise<void> {
  await updateRecord(work, 'signOffs', target, toStored(change));
}

export async function removeSignOff(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'signOffs', target);
}

/** Organisations that can be asked, by name. */
export async function listAgencies(db: ReadDb): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('deletedAt', 'is', null)
    .where('endedOn', 'is', null)
    .orderBy('name')
    .execute();
}

/** Which of the organisations are on record; those asked must be. */
export async function countAgencies(db: ReadDb, ids: readonly string[]): Promise<number> {
  const rows = await db
    .selectFrom('organisations')
    .select('id')
    .where('id', 'in', among(ids))
    .where('deletedAt', 'is', null)
    .execute();
  return rows.length;
}

function signOffRows(db: ReadDb) {
  return db
    .selectFrom('signOffs')
    .innerJoin('organisations', 'organisations.id', 'signOffs.organisationId')
    .select([
      'signOffs.id',
      'signOffs.version',
      'signOffs.itemId',
      'signOffs.organisationId',
      'organisations.name as organisationName',
      'signOffs.state',
      'signOffs.resources',
      'signOffs.note',
      'signOffs.askedOn',
      'signOffs.answeredOn',
    ])
    .where('signOffs.deletedAt', 'is', null);
}

function toSignOff(
  row: Omit<SignOff, 'askedOn' | 'answeredOn'> & {
    askedOn: string | null;
    answeredOn: string | null;
  },
): SignOff {
  return { ...row, askedOn: storedDay(row.askedOn), answeredOn: storedDay(row.answeredOn) };
}
