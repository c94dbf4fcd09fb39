import BetterSqlite3 from 'better-sqlite3';
import {
  CamelCasePlugin,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
} from 'kysely';
import {
  ForeignFileError,
  NewerFileError,
  SettingRefusedError,
  WrongKeyError,
} from './file-errors.ts';
import { withStatementCache } from './statement-cache.ts';

export type SqliteFile = BetterSqlite3.Database;

/** 32 random bytes, or null for a workspace that is not encrypted (the sample only). */
export type DatabaseKey = Uint8Array | null;

/** Written into the header of each of our files, so that a foreign file is known at once. */
export const applicationIds = {
  records: 0x43446472,
  papers: 0x43446470,
  lock: 0x4344646c,
} as const;

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

export interface OpenFileOptions {
  file: string;
  key: DatabaseKey;
  /** `create` alone may make a file; the others fail where there is none. */
  use: 'create' | 'write' | 'read';
  /** What the file must say of itself before anything in it is set. Without it, any file will do. */
  expect?: { applicationId: number; newestVersion: number };
}

/** Opens one SQLite file with the durability and privacy settings of trust.md; refuses to run on a mismatch. */
export function openSqliteFile({ file, key, use, expect }: OpenFileOptions): SqliteFile {
  const readonly = use === 'read';
  const sqlite = new BetterSqlite3(file, { readonly, fileMustExist: use !== 'create' });
  try {
    if (key !== null) {
      sqlite.pragma(`cipher='sqlcipher'`);
      sqlite.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
    }
    const version = readUserVersion(sqlite);
    if (expect !== undefined) {
      if (readApplicationId(sqlite) !== expect.applicationId) throw new ForeignFileError(file);
      if (version > expect.newestVersion) throw new NewerFileError(version);
    }
    for (const [name, set, expected] of pragmas) {
      if (readonly && name === 'journal_mode') continue;
      sqlite.pragma(`${name} = ${set}`);
      const actual: unknown = sqlite.pragma(name, { simple: true });
      if (actual !== expected) throw new SettingRefusedError(`SQLite did not accept ${name}.`);
    }
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/**
 * Closes a file that was open for writing, with its log folded in: what is left is one plain file,
 * which opens for reading even where nothing can be written.
 */
export function closeSqliteFile(sqlite: SqliteFile): void {
  if (!sqlite.open) return;
  if (!sqlite.readonly) {
    try {
      sqlite.pragma('busy_timeout = 0');
      sqlite.pragma('journal_mode = delete');
    } catch {
      // Somebody else is still reading; the log stays beside the file, as safe as before.
    }
  }
  sqlite.close();
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

/** Which program a file says it belongs to; 0 where it does not say. */
export function readApplicationId(sqlite: SqliteFile): number {
  return Number(sqlite.pragma('application_id', { simple: true }));
}

/** Kysely over an open file. Every transaction that it begins is IMMEDIATE. */
export function queryBuilder<Tables>(sqlite: SqliteFile): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new ImmediateSqliteDialect(sqlite),
    plugins: [new CamelCasePlugin()],
  });
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #sqlite: SqliteFile;
  constructor(sqlite: SqliteFile) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
  }
  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#sqlite);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  readonly #sqlite: SqliteFile;
  constructor(sqlite: SqliteFile) {
    super({ database: withStatementCache(sqlite) });
    this.#sqlite = sqlite;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  /** A full or failing disk makes SQLite roll back by itself; asking again would hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
