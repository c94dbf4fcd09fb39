import type { SqliteFile } from '#core/db/connection.ts';
import { fillSample } from '#core/sample/sample.service.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** The sample in a workspace of its own, with its records open to plain SQL. */
export interface OpenSample extends AsyncDisposable {
  readonly test: TestApp;
  readonly sqlite: SqliteFile;
  /** Rows of a query, as SQLite names their columns. */
  rows(sql: string, ...values: unknown[]): Record<string, unknown>[];
  /** The first column of every row. */
  column(sql: string, ...values: unknown[]): unknown[];
}

/** Fills a new workspace with the sample as of the moment given, or of the day of the pictures. */
export async function openSample(now?: string): Promise<OpenSample> {
  const test = await openTestApp(now === undefined ? {} : { now });
  await fillSample(test.app.context(), { years: 1 });
  const sqlite = test.app.session.current?.records;
  if (sqlite === undefined) throw new Error('The sample did not stay open.');
  const rows = (sql: string, ...values: unknown[]) =>
    sqlite.prepare<unknown[], Record<string, unknown>>(sql).all(...values);
  return {
    test,
    sqlite,
    rows,
    column: (sql, ...values) => rows(sql, ...values).map((row) => Object.values(row)[0]),
    [Symbol.asyncDispose]: () => test.close(),
  };
}

/** The names of the tables that hold records, with every row's `created_at` and the like. */
export const recordTables = (sample: OpenSample): string[] =>
  sample
    .column(
      `select m.name from sqlite_master m where m.type = 'table' and m.name not like 'sqlite_%'
       and exists (select 1 from pragma_table_info(m.name) c where c.name = 'version') order by 1`,
    )
    .map(String);
