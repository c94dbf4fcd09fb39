import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeSqliteFile, openSqliteFile, type SqliteFile } from '#core/db/connection.ts';
import { NewerFileError } from '#core/db/file-errors.ts';
import { latestVersion, migrate, migrations, needsMigration } from '#core/db/migrate.ts';
import { schemaOf } from '#test/support/schema-of.ts';
import { statementsOf } from '#test/support/sql-statements.ts';

const key = new Uint8Array(32).fill(7);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clear-days-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The history itself, and what hangs on a record that never changes. */
const notRecords = new Set(['actions', 'changes', 'export_files']);

describe('the schema of the records', () => {
  it('is the one that was agreed on (schema.sql; npm run unit -- -u writes it anew)', async () => {
    const sqlite = newFile('new.db');
    migrate(sqlite);
    await expect(schemaOf(sqlite)).toMatchFileSnapshot('schema.sql');
    sqlite.close();
  });

  it('keeps the promises of every table: strict, with id and version, linked so that order does not matter', () => {
    const sqlite = newFile('new.db');
    migrate(sqlite);
    const tables = sqlite
      .prepare<[], { name: string; strict: number }>(
        `select name, strict from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'`,
      )
      .all();
    expect(tables.length).toBeGreaterThan(25);
    for (const { name, strict } of tables) {
      expect([name, strict]).toEqual([name, 1]);
      const columns = sqlite.prepare<[], string>(`select name from pragma_table_info('${name}')`);
      const names = columns.pluck().all();
      if (notRecords.has(name)) continue;
      expect(names.slice(0, 5)).toEqual([
        'id',
        'version',
        'created_at',
        'updated_at',
        'deleted_at',
      ]);
      const late = sqlite
        .prepare<[], string>(`select sql from sqlite_schema where name = '${name}'`)
        .pluck()
        .get();
      const references = late?.match(/references/g)?.length ?? 0;
      expect(late?.match(/deferrable initially deferred/g)?.length ?? 0).toBe(references);
      expect(late).not.toMatch(/autoincrement|\bunique\b/i);
    }
    sqlite.close();
  });
});

describe('bringing a workspace up to date', () => {
  it('does nothing to one that is', () => {
    const sqlite = newFile('new.db');
    migrate(sqlite);
    expect(needsMigration(sqlite)).toBe(false);
    const before = schemaOf(sqlite);
    migrate(sqlite);
    expect(schemaOf(sqlite)).toBe(before);
    expect(sqlite.pragma('user_version', { simple: true })).toBe(latestVersion);
    sqlite.close();
  });

  it('leaves one of a newer Clear Days alone', () => {
    const sqlite = newFile('new.db');
    migrate(sqlite);
    sqlite.pragma(`user_version = ${latestVersion + 1}`);
    const before = schemaOf(sqlite);
    expect(() => migrate(sqlite)).toThrow(NewerFileError);
    expect(() => needsMigration(sqlite)).toThrow(NewerFileError);
    expect(schemaOf(sqlite)).toBe(before);
    sqlite.close();
  });

  it('leaves the old schema, whole, where a step fails', () => {
    const sqlite = newFile('new.db');
    migrate(sqlite);
    sqlite.exec(`insert into actions values ('a', 'now', 'me', 'test', null)`);
    const before = schemaOf(sqlite);
    const steps = [
      ...migrations,
      { name: 'bad', sql: 'create table more (id text) strict; oops;' },
    ];
    expect(() => migrate(sqlite, steps.length, steps)).toThrow(/oops/);
    expect(schemaOf(sqlite)).toBe(before);
    expect(sqlite.pragma('user_version', { simple: true })).toBe(latestVersion);
    expect(sqlite.prepare('select count(*) from actions').pluck().get()).toBe(1);
    sqlite.close();
  });

  it.each(migrations.map(({ name, sql }, index) => ({ name, sql, version: index + 1 })))(
    '[F3] leaves old or new, never between, killed after any statement of $name',
    ({ sql, version }) => {
      const statements = statementsOf(sql);
      expect(statements.length).toBeGreaterThan(0);
      const start = newFile('start.db');
      migrate(start, version - 1);
      const old = stateOf(start);
      closeSqliteFile(start);
      for (let after = 0; after <= statements.length; after += 1) {
        const found = stateAfterKill(statements.slice(0, after), join(folder, 'start.db'));
        expect(found).toEqual(old);
      }
      const sqlite = openSqliteFile({ file: join(folder, 'start.db'), key, use: 'write' });
      migrate(sqlite, version);
      expect(stateOf(sqlite)).toMatchObject({ version, integrity: ['ok'] });
      expect(stateOf(sqlite).schema).not.toBe(old.schema);
      sqlite.close();
    },
    60_000,
  );

  it('[F3] leaves old or new where the process is really killed', () => {
    const start = newFile('killed.db');
    const old = stateOf(start);
    closeSqliteFile(start);
    const script = join(import.meta.dirname, '../../support/kill-while-migrating.ts');
    const args = [script, join(folder, 'killed.db'), Buffer.from(key).toString('hex'), '1', '20'];
    const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ signal: child.signal, errors: child.stderr }).toEqual({
      signal: 'SIGKILL',
      errors: '',
    });
    const sqlite = openSqliteFile({ file: join(folder, 'killed.db'), key, use: 'write' });
    expect(stateOf(sqlite)).toEqual(old);
    migrate(sqlite);
    expect(stateOf(sqlite)).toMatchObject({ version: latestVersion, integrity: ['ok'] });
    sqlite.close();
  });
});

function newFile(name: string): SqliteFile {
  return openSqliteFile({ file: join(folder, name), key, use: 'create' });
}

function stateOf(sqlite: SqliteFile) {
  return {
    version: sqlite.pragma('user_version', { simple: true }),
    applicationId: sqlite.pragma('application_id', { simple: true }),
    schema: schemaOf(sqlite),
    integrity: sqlite.prepare('pragma integrity_check').pluck().all(),
  };
}

/**
 * Runs statements inside the transaction of a migration and takes the files as they are then. A killed
 * process leaves exactly these: what it wrote stays with the system, what it had in memory is gone.
 */
function stateAfterKill(statements: readonly string[], start: string): unknown {
  const running = join(folder, 'running.db');
  const left = join(folder, 'left.db');
  copyFileSync(start, running);
  const sqlite = openSqliteFile({ file: running, key, use: 'write' });
  sqlite.exec('begin immediate');
  for (const statement of statements) sqlite.exec(statement);
  for (const suffix of ['', '-wal']) {
    if (existsSync(running + suffix)) writeFileSync(left + suffix, readFileSync(running + suffix));
  }
  sqlite.close();
  const reopened = openSqliteFile({ file: left, key, use: 'write' });
  const state = stateOf(reopened);
  closeSqliteFile(reopened);
  rmSync(running);
  return state;
}
