import type { Selectable } from 'kysely';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import {
  insertRecord,
  removeRecord,
  restoreRecord,
  type RowPatch,
  updateRecord,
} from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Interest } from '#shared/interests/interest.ts';
import type { Target } from '#shared/record.ts';
import type { InterestTable } from './interests.table.ts';

/** The standing register in the order in which it was written. */
export async function listInterests(db: ReadDb): Promise<Interest[]> {
  const rows = await db
    .selectFrom('interests')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(toInterest);
}

export async function getInterest(db: ReadDb, id: string): Promise<Interest> {
  const found = await findInterest(db, id);
  if (found === undefined || found.removed) throw new NotFoundError('interest');
  return found.interest;
}

/** The interest with this id, also one in the recycle bin. */
export async function findInterest(
  db: ReadDb,
  id: string,
): Promise<{ interest: Interest; removed: boolean } | undefined> {
  const row = await db.selectFrom('interests').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  return { interest: toInterest(row), removed: row.deletedAt !== null };
}

export async function insertInterest(
  work: Work,
  interest: Omit<Interest, 'version'>,
): Promise<void> {
  await insertRecord(work, 'interests', toStored(interest));
}

export async function updateInterest(
  work: Work,
  target: Target,
  change: { [Name in keyof Interest]?: Interest[Name] | undefined },
): Promise<void> {
  const { id, version, ...fields } = change;
  const patch: RowPatch<'interests'> = toStored(fields);
  await updateRecord(work, 'interests', target, patch);
}

export async function removeInterest(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'interests', target);
}

export async function restoreInterest(work: Work, id: string): Promise<void> {
  await restoreRecord(work, 'interests', id);
}

function toInterest(row: Selectable<InterestTable>): Interest {
  const { createdAt, updatedAt, deletedAt, ...fields } = row;
  return {
    ...fields,
    sensitive: fromFlag(row.sensitive),
    notifiedOn: storedDay(row.notifiedOn),
    fromDay: storedDay(row.fromDay),
    toDay: storedDay(row.toDay),
    dispensationUntil: storedDay(row.dispensationUntil),
  };
}
