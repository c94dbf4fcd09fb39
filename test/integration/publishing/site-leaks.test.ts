import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#core/db/database.ts';
import type { SiteFile } from '#core/documents/site/site-facts.ts';
import { composeSite } from '#core/website/compose-site.ts';
import { loadSite } from '#core/website/load-site-view.ts';
import { type PlantedColumn, plantTokens, tokensIn } from '#test/support/planted-tokens.ts';
import { publicColumns, structuralColumns } from '#test/support/public-columns.ts';
import { drawAnew, fillEmptyTables, giveNames } from '#test/support/random-records.ts';
import { openSampleBoard, type SampleBoard } from '#test/support/sample-board.ts';

/**
 * The sample is filled and planted once (20 s); each data set is drawn within a transaction that is taken
 * back. Measured with other tests beside it: 200 data sets in 40 s. More by night: CLEAR_DAYS_LEAK_SETS=10000.
 * Whole bundles with their documents are in bundle-leaks.test.ts.
 */
const sets = Number(process.env['CLEAR_DAYS_LEAK_SETS'] ?? 200);

let board: SampleBoard;
let planted: PlantedColumn[] = [];
beforeAll(async () => {
  board = await openSampleBoard();
  await board.workspace.writer.transaction().execute(async (db) => {
    await fillEmptyTables(db, 40);
    planted = await plantTokens(db, structuralColumns);
    await giveNames(db);
  });
}, 180_000);
afterAll(() => board.close());

describe('The website', () => {
  it(`[S-303] says nothing that is not public, in ${String(sets)} random data sets`, async () => {
    const leaks = new Map<string, number>();
    const seen = new Set<string>();
    for (let seed = 1; seed <= sets; seed += 1) {
      const { found, allowed } = await inDataSet(seed, async (db) => ({
        found: tokensOf(await filesOf(db)),
        allowed: await allowedTokens(db),
      }));
      for (const one of found) {
        if (allowed.has(one)) seen.add(columnOf(one));
        else leaks.set(columnOf(one), seed);
      }
    }
    expect(Object.fromEntries(leaks)).toEqual({}); // the column, and a seed to see it with
    const alive = Object.keys(publicColumns).filter((name) => seen.has(name));
    expect(alive.length).toBeGreaterThan(30); // the public words are there: it is no empty website
  }, 300_000);

  it('has tokens in every table of records, public and private', async () => {
    const { rows } = await sql<{ name: string }>`select t.name as name from sqlite_schema as t
      where t.type = 'table' and exists (select 1 from pragma_table_info(t.name) as c
        where c.name = 'version')`.execute(board.workspace.reader);
    const withTokens = new Set(planted.filter((column) => column.rows > 0).map((one) => one.table));
    const without = rows.map(({ name }) => name).filter((name) => !withTokens.has(name));
    expect(without).toEqual(tablesWithoutWords);
    expect(planted.length).toBeGreaterThan(150);
  });

  it('[R-037] is byte for byte the same when only what is private changes', async () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const { before, after, changed } = await inDataSet(seed, async (db) => {
        const first = await filesOf(db);
        const count = await changePrivateTexts(db);
        return { before: first, after: await filesOf(db), changed: count };
      });
      expect(changed).toBeGreaterThan(1_000);
      expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
      const differs = after.filter(
        ({ bytes }, at) => !Buffer.from(bytes).equals(before[at]?.bytes ?? new Uint8Array()),
      );
      expect(differs.map(({ path }) => path)).toEqual([]);
    }
  }, 60_000);

  it.each(['index.html', 'api/events.json', 'csv/papers.csv', 'feed.atom', 'calendar.ics', 'sitemap.xml'])(
    'would be caught with a leak in %s, or in the name of a file',
    (path) => {
      const words = `${'x'.repeat(70)}zqv104\r\n k7q`;
      const leaking = { path, bytes: Buffer.from(path.endsWith('.ics') ? words : 'a zqv104k7q b') };
      expect([...tokensOf([leaking])]).toEqual(['104/7']);
      expect([...tokensOf([{ path: `papers/05-zqv104k7q.pdf`, bytes: Buffer.alloc(0) }])]).toEqual(['104/7']);
    },
  ); // prettier-ignore
});

/** Records that hold ids, days and numbers only. */
const tablesWithoutWords = ['export_papers'];

/** Adds to every planted text that may not be known, as far as it is plain text. */
async function changePrivateTexts(db: Kysely<Database>): Promise<number> {
  let count = 0;
  for (const { name, table, column } of planted) {
    const condition = publicColumns[name];
    const [to, of] = [sql.table(table), sql.ref(`t.${column}`)];
    const isPrivate = condition === undefined ? sql`1` : sql`not (${sql.raw(condition)})`;
    const { numAffectedRows } =
      await sql`update ${to} as t set ${sql.ref(column)} = ${of} || ' changed'
      where ${isPrivate} and not json_valid(${of}) and ${of} like '%zqv% %'`.execute(db);
    count += Number(numAffectedRows ?? 0);
  }
  return count;
}

/** The records as they are drawn from this seed, and as they were before afterwards. */
async function inDataSet<Result>(
  seed: number,
  look: (db: Kysely<Database>) => Promise<Result>,
): Promise<Result> {
  const transaction = await board.workspace.writer.startTransaction().execute();
  try {
    await drawAnew(transaction, seed);
    return await look(transaction);
  } finally {
    await transaction.rollback().execute();
  }
}

async function filesOf(db: Kysely<Database>): Promise<SiteFile[]> {
  const workspace = { ...board.workspace, reader: db };
  const { view } = await loadSite({ workspace, now: () => board.clock.now });
  return composeSite(view, { meetings: new Map(), logo: null });
}

/** Every token in names and contents, also where a calendar folds its lines. */
function tokensOf(files: readonly SiteFile[]): Set<string> {
  return tokensIn(
    files
      .flatMap(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')])
      .join('\n')
      .replaceAll('\r\n ', ''),
  );
}

/** What of these records may be known, by the list of the test. */
async function allowedTokens(db: Kysely<Database>): Promise<Set<string>> {
  const allowed = new Set<string>();
  for (const { name, table, code } of planted) {
    const condition = publicColumns[name];
    if (condition === undefined) continue;
    const { rows } = await sql<{ row: number }>`
      select rowid as "row" from ${sql.table(table)} as t where ${sql.raw(condition)}`.execute(db);
    for (const { row } of rows) allowed.add(`${String(code)}/${String(row)}`);
  }
  return allowed;
}

function columnOf(found: string): string {
  const [code] = found.split('/');
  return planted.find((column) => String(column.code) === code)?.name ?? found;
}
