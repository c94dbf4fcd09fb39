import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { Declaration } from '#shared/interests/interest.ts';
import type { DeclarationTable } from './interests.table.ts';

/** What was declared at a meeting, in the order of its minutes within each item. */
export async function listDeclarations(db: ReadDb, meetingId: string): Promise<Declaration[]> {
  const rows = await live(db).where('meetingId', '=', meetingId).orderBy('position').execute();
  return rows.map(toDeclaration);
}

/** What was declared of some entries of the standing register. One statement. */
export async function listDeclarationsOf(
  db: ReadDb,
  interestIds: Iterable<string>,
): Promise<Declaration[]> {
  const rows = await live(db).where('interestId', 'in', among(interestIds)).execute();
  return rows.map(toDeclaration);
}

/** The declaration with this id, also one in the recycle bin. */
export async function findDeclaration(
  db: ReadDb,
  id: string,
): Promise<(Declaration & { removed: boolean }) | undefined> {
  const row = await db
    .selectFrom('declarations')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...toDeclaration(row), removed: row.deletedAt !== null };
}

function live(db: ReadDb) {
  return db.selectFrom('declarations').selectAll().where('deletedAt', 'is', null);
}

function toDeclaration(row: Selectable<DeclarationTable>): Declaration {
  const { createdAt, updatedAt, deletedAt, ...fields } = row;
  return { ...fields, sensitive: fromFlag(row.sensitive) };
}
