import BetterSqlite3 from 'better-sqlite3';
import {
  CamelCasePlugin,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
} from 'kysely';

export type SqliteFile = BetterSqlite3.Database;

/** 32 random bytes, or null for a workspace that is not encrypted (the sample only). */
export type DatabaseKey = Uint8Array | null;

/** What is set on opening, in this order, and read back. */
const pragmas: readonly (readonly [name: string, set: string, expected: number | string])[] = [
  ['journal_mode', 'wal', 'wal'],
  ['synchronous', 'full', 2],
  ['foreign_keys', 'on', 1],
  ['temp_store', 'memory', 2],
  ['secure_delete', 'on', 1],
  ['trusted_schema', 'off', 0],
  ['cell_size_check', 'on', 1],
  ['busy_timeout', '5000', 5000],
];

/** Thrown when the file does not open with this key, or is no database at all. */
export class WrongKeyError extends Error {}

export interface OpenFileOptions {
  file: string;
  key: DatabaseKey;
  readOnly?: boolean;
  mustExist?: boolean;
}

/** Opens one SQLite file with the durability and privacy settings of trust.md; refuses to run on a mismatch. */
export function openSqliteFile({
  file,
  key,
  readOnly = false,
  mustExist = false,
}: OpenFileOptions): SqliteFile {
  const sqlite = new BetterSqlite3(file, {
    readonly: readOnly,
    fileMustExist: mustExist || readOnly,
  });
  try {
    if (key !== null) {
      sqlite.pragma(`cipher='sqlcipher'`);
      sqlite.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
    }
    readUserVersion(sqlite);
    for (const [name, set, expected] of pragmas) {
      if (!(readOnly && name === 'journal_mode')) sqlite.pragma(`${name} = ${set}`);
      const actual: unknown = sqlite.pragma(name, { simple: true });
      if (actual !== expected) throw new Error(`SQLite did not accept ${name}.`);
    }
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** The schema version of an open file; fails with {@link WrongKeyError} where the key is wrong. */
export function readUserVersion(sqlite: SqliteFile): number {
  try {
    return Number(sqlite.pragma('user_version', { simple: true }));
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_NOTADB') {
      throw new WrongKeyError('The key does not open this file.');
    }
    throw error;
  }
}

/** Kysely over an open file. Every transaction that it begins is IMMEDIATE. */
export function queryBuilder<Tables>(sqlite: SqliteFile): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new ImmediateSqliteDialect({ database: sqlite }),
    plugins: [new CamelCasePlugin()],
  });
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}
