import type { ReadDb } from '#core/db/history.ts';

export { actionRef, bodyCode } from '#shared/actions/action-ref.rules.ts';

/** The next number of a body's actions. Those in the recycle bin keep theirs, so none is ever used again. */
export async function nextActionNumber(db: ReadDb, bodyId: string): Promise<number> {
  const { last } = await db
    .selectFrom('trackedActions')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('bodyId', '=', bodyId)
    .executeTakeFirstOrThrow();
  // SQLite answers null for a body without actions, whatever the column's type says.
  return Number(last) + 1;
}
