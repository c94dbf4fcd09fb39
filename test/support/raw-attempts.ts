import type { Database } from 'better-sqlite3';

/** A table of the minutes, one of its rows, and a row of other minutes that nobody has approved. */
export interface AttackedTable {
  readonly table: string;
  readonly row: string;
  /** What the row belongs to: the approved minutes or their meeting. */
  readonly here: string;
  readonly otherRow: string;
  /** The column that says which minutes or meeting a row is of, and what it says in the other row. */
  readonly belongsBy: string;
  readonly elsewhere: string;
}

export interface Attempt {
  readonly what: string;
  readonly sql: string;
}

/** Every column changed once, and every way of removing, adding or replacing the row in one statement. */
export function listAttempts(db: Database, about: AttackedTable): Attempt[] {
  const { table, row, here, otherRow, belongsBy, elsewhere } = about;
  const columns = columnsOf(db, table);
  const copy = (change: Record<string, string>) => {
    const values = columns.map((column) => change[column] ?? column).join(', ');
    return `select ${values} from ${table} where id = '${row}'`;
  };
  const moved = { [belongsBy]: `'${elsewhere}'` };
  const names = columns.join(', ');
  const statements: [string, string][] = [
    ['delete', `delete from ${table} where id = '${row}'`],
    ['insert', `insert into ${table} ${copy({ id: "'added'" })}`],
    ['replace', `insert or replace into ${table} ${copy({})}`],
    ['replace by a row of others', `insert or replace into ${table} ${copy(moved)}`],
    [
      'replace in its place in the file',
      `insert or replace into ${table} (rowid, ${names})
       ${copy({ ...moved, id: "'thief'" }).replace('select ', 'select rowid, ')}`,
    ],
    [
      'update of others to be of these minutes',
      `update ${table} set ${belongsBy} = '${here}' where id = '${otherRow}'`,
    ],
    [
      'update of others over it',
      `update or replace ${table} set id = '${row}' where id = '${otherRow}'`,
    ],
    [
      'update of others into its place in the file',
      `update or replace ${table} set rowid = (select rowid from ${table} where id = '${row}')
       where id = '${otherRow}'`,
    ],
  ];
  return [
    ...columns.map((column) => ({ what: column, sql: anotherValue(db, { table, row, column }) })),
    ...statements.map(([what, sql]) => ({ what, sql })),
  ];
}

/** What the database says to a statement, which is taken back again; null where it does it. */
export function refusalOfStatement(db: Database, sql: string): string | null {
  db.exec('savepoint attempt');
  try {
    const { changes } = db.prepare(sql).run();
    return changes === 1 ? null : `changes ${String(changes)} rows`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    db.exec('rollback to attempt; release attempt');
  }
}

/** An update of one column to another value that its checks allow. */
function anotherValue(
  db: Database,
  { table, row, column }: { table: string; row: string; column: string },
): string {
  const sql = db.prepare<[string], string>('select sql from sqlite_schema where name = ?').pluck();
  const enumerated = sql.get(table)?.match(/'[a-z_]+'/g) ?? [];
  const values = ["'x'", "'2026-01-01'", "'10:01'", "'[]'", `'["x"]'`, "'{}'", '0', '1', '77'];
  for (const value of [...values, ...enumerated]) {
    const update = `update ${table} set ${column} = ${value}
      where id = '${row}' and ${column} is not ${value}`;
    if (refusalOfStatement(db, update) === null) return update;
  }
  throw new Error(`There is no other value for ${table}.${column}.`);
}

function columnsOf(db: Database, table: string): string[] {
  return db.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table);
}
