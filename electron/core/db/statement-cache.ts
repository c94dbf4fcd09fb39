import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { SqliteFile } from './connection.ts';

/** A page asks the same few dozen statements again and again; more than this is a leak, not a page. */
const mostStatements = 400;

/** The file as Kysely needs it, with prepared statements kept: preparing costs as much as running a small one. */
export function withStatementCache(sqlite: SqliteFile): SqliteDatabase {
  const known = new Map<string, SqliteStatement>();
  return {
    close: () => {
      known.clear();
      sqlite.close();
    },
    prepare: (sql) => {
      const kept = known.get(sql);
      if (kept !== undefined) return kept;
      if (known.size >= mostStatements) known.clear();
      const statement: SqliteStatement = sqlite.prepare(sql);
      known.set(sql, statement);
      return statement;
    },
  };
}
