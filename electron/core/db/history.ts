import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Database } from './database.ts';
import type { ChangesTable } from './history.table.ts';

/** Reading: sees only what has been committed. */
export type ReadDb = Kysely<Database>;

/** Changing: an open transaction, and the action that its changes belong to. */
export interface Work {
  readonly db: Transaction<Database>;
  readonly action: Action;
}

/** One intention of a person. It enters the history with its first change. */
export interface Action {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly procedure: string;
  readonly undoes: string | null;
  /** True once a change has been recorded under it. */
  changed: boolean;
}

export interface FieldChange {
  tableName: string;
  recordId: string;
  recordVersion: number;
  field: string;
  oldValue: string | null;
  newValue: string | null;
}

export const chainStart = '0'.repeat(64);

/** Begins one intention of a person inside an open transaction. */
export function beginAction(
  db: Transaction<Database>,
  about: { at: string; actor: string; procedure: string; undoes?: string },
): Work {
  const { at, actor, procedure, undoes = null } = about;
  return { db, action: { id: uuid(), at, actor, procedure, undoes, changed: false } };
}

/** Adds changes to the end of the hash chain. */
export async function recordChanges(work: Work, changes: readonly FieldChange[]): Promise<void> {
  if (changes.length === 0) return;
  await enterAction(work);
  const last = await work.db
    .selectFrom('changes')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  let sequence = last?.sequence ?? 0;
  let previousHash = last?.hash ?? chainStart;
  const entries = changes.map((change) => {
    sequence += 1;
    const entry = { ...change, sequence, actionId: work.action.id, previousHash };
    previousHash = hashOfChange(entry);
    return { ...entry, hash: previousHash };
  });
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const some = entries.slice(from, from + entriesAtOnce);
    await work.db.insertInto('changes').values(some).execute();
  }
}

/** Far below the 32,766 values that SQLite takes in one statement. */
const entriesAtOnce = 100;

async function enterAction({ db, action }: Work): Promise<void> {
  if (action.changed) return;
  const { changed, ...row } = action;
  await db.insertInto('actions').values(row).execute();
  action.changed = !changed;
}

/** SHA-256 over the entry and the hash before it, as hexadecimal. */
export function hashOfChange(entry: Omit<ChangesTable, 'hash'>): string {
  const words = [
    entry.previousHash,
    entry.sequence,
    entry.actionId,
    entry.tableName,
    entry.recordId,
    entry.recordVersion,
    entry.field,
    entry.oldValue,
    entry.newValue,
  ];
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}

/** The sequence number of the first entry that does not fit the chain, or null where all do. */
export async function findBrokenChange(db: ReadDb): Promise<number | null> {
  let previousHash = chainStart;
  let from = 0;
  for (;;) {
    const batch = await db
      .selectFrom('changes')
      .selectAll()
      .where('sequence', '>', from)
      .orderBy('sequence')
      .limit(2000)
      .execute();
    if (batch.length === 0) return null;
    for (const entry of batch) {
      const fits =
        entry.sequence === from + 1 &&
        entry.previousHash === previousHash &&
        entry.hash === hashOfChange(entry);
      if (!fits) return entry.sequence;
      previousHash = entry.hash;
      from = entry.sequence;
    }
  }
}
