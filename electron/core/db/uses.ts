import { sql } from 'kysely';
import type { ReadDb } from './history.ts';
import type { NewRow, RecordTable } from './records.ts';

/** A column through which records of a table depend on another record. */
export interface UseOf<T extends RecordTable = RecordTable> {
  readonly table: T;
  readonly column: keyof NewRow<T> & string;
  /** What a person calls such a record: `seat`. */
  readonly noun: string;
  /** The column holds a list of ids. */
  readonly list?: boolean;
}

export interface UseCount {
  readonly noun: string;
  readonly count: number;
}

/** A column of a table, checked against its column types. */
export function use<T extends RecordTable>(
  table: T,
  column: keyof NewRow<T> & string,
  noun: string,
  list = false,
): UseOf {
  // The columns were checked for their own table just now; a list of uses mixes tables.
  return { table, column, noun, list } as unknown as UseOf;
}

/** How many live records depend on the record, by noun; only nouns with some. One statement. */
export async function countUses(
  db: ReadDb,
  id: string,
  uses: readonly UseOf[],
): Promise<UseCount[]> {
  const counts = uses.map(({ table, column, list = false }) => {
    const matches = list
      ? sql`instr(${sql.ref(column)}, ${id}) > 0`
      : sql`${sql.ref(column)} = ${id}`;
    return sql`select ${table} as "use", count(*) as "count" from ${sql.table(table)}
      where ${matches} and deleted_at is null`;
  });
  if (counts.length === 0) return [];
  const { rows } = await sql<{ count: number }>`${sql.join(counts, sql` union all `)}`.execute(db);
  const byNoun = new Map<string, number>();
  uses.forEach(({ noun }, index) => {
    byNoun.set(noun, (byNoun.get(noun) ?? 0) + (rows[index]?.count ?? 0));
  });
  return [...byNoun].filter(([, count]) => count > 0).map(([noun, count]) => ({ noun, count }));
}
