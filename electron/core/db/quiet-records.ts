import { sql, type Kysely } from 'kysely';
import { among } from './among.ts';
import { type RecordColumns, recordColumns } from './columns.ts';
import { beginAction, type FieldChange, type ReadDb, recordChanges, type Work } from './history.ts';
import type { AnyRow, RecordTable, RowPatch } from './records.ts';

/**
 * For text that is saved about once a second while somebody types. The row is always saved with its new
 * version; the history takes the change later, as one entry from what it knew last to what stands then
 * (`catchUpHistory`). So the history stays bounded and nothing that was saved waits for it.
 */

/** Changes a row without an entry in the history; gives back its version. Nothing where nothing differs. */
export async function updateQuietly<T extends RecordTable>(
  work: Work,
  table: T,
  current: RecordColumns,
  patch: RowPatch<T>,
): Promise<number> {
  const row = current as AnyRow;
  const changed = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && row[field] !== value,
  );
  if (changed.length === 0) return current.version;
  const version = current.version + 1;
  await anyTable(work.db)
    .updateTable(named(table))
    .set({ ...Object.fromEntries(changed), version, updatedAt: work.action.at })
    .where('id', '=', current.id)
    .execute();
  return version;
}

/**
 * Writes into the history what it does not know yet of these rows. An action of its own, so that undo,
 * which takes back what a person did last, never takes back typing.
 */
export async function catchUpHistory(
  work: Work,
  table: RecordTable,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = (await anyTable(work.db)
    .selectFrom(named(table))
    .selectAll()
    .where('id', 'in', among(ids))
    .execute()) as AnyRow[];
  const known = await knownToHistory(work.db, ids);
  const changes = rows.flatMap((row) => changesSince(table, row, known.get(row.id) ?? nothing()));
  await recordChanges(apartFrom(work), changes);
}

/** The same transaction under an action of its own, which undo does not know. */
export function apartFrom({ db, action }: Work): Work {
  const { at, actor, procedure } = action;
  return beginAction(db, { at, actor, procedure });
}

/** When the history last took a change of this field, or of the whole row. */
export async function lastRecordedAt(
  db: ReadDb,
  recordId: string,
  field: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('changes')
    .innerJoin('actions', 'actions.id', 'changes.actionId')
    .select('actions.at')
    .where('changes.recordId', '=', recordId)
    .where('changes.field', 'in', [field, '*'])
    .orderBy('changes.sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

type Known = Map<string, string | null>;

function nothing(): Known {
  return new Map();
}

/** The newest value of each field as the history has it, by record. */
async function knownToHistory(db: ReadDb, ids: readonly string[]): Promise<Map<string, Known>> {
  const newest = await db
    .selectFrom('changes')
    .select(['recordId', 'field', 'newValue'])
    .where(
      'sequence',
      'in',
      sql<number>`(select max(sequence) from changes
        where record_id in ${among(ids)} group by record_id, field)`,
    )
    .orderBy('sequence')
    .execute();
  const known = new Map<string, Known>();
  const first = newest.filter(({ field }) => field === '*');
  for (const { recordId, newValue } of first) known.set(recordId, fieldsOf(newValue));
  for (const { recordId, field, newValue } of newest) {
    if (field !== '*') known.set(recordId, (known.get(recordId) ?? nothing()).set(field, newValue));
  }
  return known;
}

function fieldsOf(row: string | null): Known {
  const fields = JSON.parse(row ?? '{}') as Record<string, unknown>; // written by insertRecords
  return new Map(Object.entries(fields).map(([field, value]) => [field, asText(value)]));
}

function changesSince(table: RecordTable, row: AnyRow, known: Known): FieldChange[] {
  return Object.entries(row)
    .filter(([field]) => !recordColumns.some((column) => column === field))
    .filter(([field, value]) => known.has(field) && known.get(field) !== asText(value))
    .map(([field, value]) => ({
      tableName: table,
      recordId: row.id,
      recordVersion: row.version,
      field,
      oldValue: known.get(field) ?? null,
      newValue: asText(value),
    }));
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? String(value) : (value as string); // columns hold text or numbers
}

/** As in records.ts: these serve every record table, which the column types cannot express. */
function anyTable(db: ReadDb): Kysely<{ anyRecord: AnyRow }> {
  return db as unknown as Kysely<{ anyRecord: AnyRow }>;
}

function named(table: RecordTable): 'anyRecord' {
  return table as unknown as 'anyRecord';
}
