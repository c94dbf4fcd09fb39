import type { Kysely, Selectable } from 'kysely';
import { NotFoundError, StaleVersionError } from '#core/errors.ts';
import type { Target } from '#shared/record.ts';
import { type RecordColumns, recordColumns } from './columns.ts';
import type { RecordTables } from './database.ts';
import { type FieldChange, type ReadDb, recordChanges, type Work } from './history.ts';

export type RecordTable = keyof RecordTables;

/** What a caller gives for a new record: every column of the table but the ones all records share. */
export type NewRow<T extends RecordTable> = Omit<Selectable<RecordTables[T]>, keyof RecordColumns>;

/** Some columns of a record with their new values. */
export type RowPatch<T extends RecordTable> = Partial<NewRow<T>>;

/** A new record on its way into its table. */
export type NewRecord = {
  [T in RecordTable]: { table: T; row: { id: string } & Partial<NewRow<T>> };
}[RecordTable];

/** Stores a new record and its first entry in the history. Columns left out take the table's default. */
export async function insertRecord<T extends RecordTable>(
  work: Work,
  table: T,
  row: { id: string } & Partial<NewRow<T>>,
): Promise<void> {
  await insertRecords(work, [{ table, row } as NewRecord]); // a table with its own row, by the signature
}

/** Stores new records in their order, with one look at the end of the history for all of them. */
export async function insertRecords(work: Work, records: readonly NewRecord[]): Promise<void> {
  const { at } = work.action;
  const changes: FieldChange[] = [];
  for (const { table, row } of records) {
    const shared = { id: row.id, version: 1, createdAt: at, updatedAt: at, deletedAt: null };
    const stored: AnyRow = { ...withoutUndefined(row), ...shared };
    await anyTable(work.db).insertInto(named(table)).values(stored).execute();
    const content = Object.entries(stored).filter(([field]) => isContent(field));
    const newValue = JSON.stringify(Object.fromEntries(content));
    const recordId = row.id;
    changes.push({
      tableName: table,
      recordId,
      recordVersion: 1,
      field: '*',
      oldValue: null,
      newValue,
    });
  }
  await recordChanges(work, changes);
}

/**
 * Changes some columns of a record that the person saw at `target.version`. Where others changed
 * different fields since, both changes stand; where they changed the same field to something else,
 * throws {@link StaleVersionError} and changes nothing. Gives back the record's version.
 */
export async function updateRecord<T extends RecordTable>(
  work: Work,
  table: T,
  target: Target,
  patch: RowPatch<T>,
): Promise<number> {
  const current = await getRow(work, table, target.id);
  if (current.deletedAt !== null) throw new NotFoundError(table);
  const changes = differences(table, current, withoutUndefined(patch));
  if (current.version !== target.version)
    await refuseClash(work, { table, target, current, changes });
  return applyChanges(work, { table, current, changes });
}

/** Moves a record to the recycle bin. */
export async function removeRecord(work: Work, table: RecordTable, target: Target): Promise<void> {
  const current = await getRow(work, table, target.id);
  if (current.deletedAt !== null) return;
  if (current.version !== target.version) {
    await refuseClash(work, { table, target, current, changes: [], removing: true });
  }
  await setDeleted(work, { table, current, deletedAt: work.action.at });
}

/** Brings a record back from the recycle bin. */
export async function restoreRecord(work: Work, table: RecordTable, id: string): Promise<void> {
  const current = await getRow(work, table, id);
  if (current.deletedAt !== null) await setDeleted(work, { table, current, deletedAt: null });
}

/** Sets fields to given stored values whatever the version: for undo and for imports after review. */
export async function overwriteFields(
  work: Work,
  table: RecordTable,
  id: string,
  values: Record<string, unknown>,
): Promise<void> {
  const current = await getRow(work, table, id);
  await applyChanges(work, { table, current, changes: differences(table, current, values) });
}

/** A row of any record table as stored; throws {@link NotFoundError}. Includes rows in the recycle bin. */
export async function getRow(
  work: { db: ReadDb },
  table: RecordTable,
  id: string,
): Promise<AnyRow> {
  const row = await anyTable(work.db)
    .selectFrom(named(table))
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError(table);
  return row as AnyRow;
}

export type AnyRow = RecordColumns & Record<string, unknown>;

async function applyChanges(
  work: Work,
  { table, current, changes }: { table: RecordTable; current: AnyRow; changes: FieldChange[] },
): Promise<number> {
  if (changes.length === 0) return current.version;
  const version = current.version + 1;
  // STRICT columns turn the text of a number back into the number.
  const values = Object.fromEntries(changes.map((change) => [change.field, change.newValue]));
  await anyTable(work.db)
    .updateTable(named(table))
    .set({ ...values, version, updatedAt: work.action.at })
    .where('id', '=', current.id)
    .where('version', '=', current.version)
    .execute();
  await recordChanges(
    work,
    changes.map((change) => ({ ...change, recordVersion: version })),
  );
  return version;
}

async function setDeleted(
  work: Work,
  { table, current, deletedAt }: { table: RecordTable; current: AnyRow; deletedAt: string | null },
): Promise<void> {
  const version = current.version + 1;
  await anyTable(work.db)
    .updateTable(named(table))
    .set({ deletedAt, version, updatedAt: work.action.at })
    .where('id', '=', current.id)
    .execute();
  const { id: recordId } = current;
  const change = { tableName: table, recordId, recordVersion: version, field: 'deletedAt' };
  await recordChanges(work, [{ ...change, oldValue: current.deletedAt, newValue: deletedAt }]);
}

async function refuseClash(
  work: Work,
  clash: {
    table: RecordTable;
    target: Target;
    current: AnyRow;
    changes: FieldChange[];
    removing?: boolean;
  },
): Promise<void> {
  const since = await work.db
    .selectFrom('changes')
    .innerJoin('actions', 'actions.id', 'changes.actionId')
    .select(['changes.field', 'actions.actor', 'actions.at'])
    .where('changes.recordId', '=', clash.target.id)
    .where('changes.recordVersion', '>', clash.target.version)
    .orderBy('changes.sequence', 'desc')
    .execute();
  const touched = new Set(since.map((change) => change.field));
  const clashing = clash.changes.filter((change) => touched.has(change.field));
  if (
    clashing.length === 0 &&
    clash.removing !== true &&
    clash.target.version < clash.current.version
  )
    return;
  throw new StaleVersionError({
    table: clash.table,
    id: clash.target.id,
    currentVersion: clash.current.version,
    changedBy: since[0]?.actor ?? '',
    changedAt: since[0]?.at ?? '',
    fields: clashing.map(({ field, oldValue, newValue }) => ({
      field,
      mine: newValue,
      theirs: oldValue,
    })),
  });
}

function differences(
  table: RecordTable,
  current: AnyRow,
  patch: Record<string, unknown>,
): FieldChange[] {
  return Object.entries(patch)
    .filter(([field, value]) => isContent(field) && toText(current[field]) !== toText(value))
    .map(([field, value]) => ({
      tableName: table,
      recordId: current.id,
      recordVersion: current.version,
      field,
      oldValue: toText(current[field]),
      newValue: toText(value),
    }));
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? String(value) : (value as string); // columns hold text or numbers only
}

function isContent(field: string): boolean {
  return !recordColumns.some((column) => column === field);
}

function withoutUndefined(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** The generic functions here serve every record table, which the column types cannot express. */
function anyTable(db: ReadDb): Kysely<{ anyRecord: AnyRow }> {
  return db as unknown as Kysely<{ anyRecord: AnyRow }>;
}

/** The one place where a table's real name stands in for `anyRecord`. */
function named(table: RecordTable): 'anyRecord' {
  return table as unknown as 'anyRecord';
}
