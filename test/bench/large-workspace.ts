import type { SqliteFile } from '#core/db/connection.ts';
import { chainStart, hashOfChange } from '#core/db/history.ts';
import { fillSample } from '#core/sample/sample.service.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** What hangs on a meeting, each with the rows that belong to the meetings that are repeated. */
const copied = [
  ['meetings', 'id in repeated'],
  ['agenda_sections', 'meeting_id in repeated'],
  ['agenda_items', 'meeting_id in repeated'],
  ['papers', 'meeting_id in repeated'],
  ['paper_versions', 'paper_id in (select id from papers where meeting_id in repeated)'],
  ['exports', 'meeting_id in repeated'],
  ['export_papers', 'export_id in (select id from exports where meeting_id in repeated)'],
  ['publications', 'meeting_id in repeated'],
] as const;

/** Columns that lead to another copied row, and so to its copy. */
const leads = [
  ...['id', 'meeting_id', 'section_id', 'parent_id', 'item_id', 'paper_id'],
  ...['current_version_id', 'paper_version_id', 'export_id'],
];

/**
 * The sample with its published meetings repeated further and further back until there are as many
 * records as asked for. Every copy is in the history; papers share their content.
 */
export async function openLargeWorkspace(records: number): Promise<TestApp> {
  const test = await openTestApp();
  await fillSample(test.app.context(), { years: 1 });
  const sqlite = test.app.session.current?.records;
  if (sqlite === undefined) throw new Error('The sample did not stay open.');
  // What is copied leads to copies that are made a moment later, so the keys are checked at the end.
  sqlite.pragma('foreign_keys = off');
  sqlite.pragma('cache_size = -262144');
  sqlite.transaction(() => repeatMeetings(sqlite, records)).immediate();
  const broken = sqlite.pragma('foreign_key_check');
  if (!Array.isArray(broken) || broken.length > 0) throw new Error('The copies lead nowhere.');
  sqlite.pragma('foreign_keys = on');
  sqlite.pragma('cache_size = -2000');
  sqlite.pragma('wal_checkpoint(truncate)');
  return test;
}

/** Rows of all tables that hold records. */
export function countRecords(sqlite: SqliteFile): number {
  const tables = sqlite
    .prepare<[], { name: string }>(
      `select m.name from sqlite_master m where m.type = 'table' and exists
       (select 1 from pragma_table_info(m.name) c where c.name = 'deleted_at')`,
    )
    .all();
  const counts = tables.map(({ name }) => `select count(*) as n from ${name}`).join(' union all ');
  const total = sqlite.prepare<[], { n: number }>(`select sum(n) as n from (${counts})`).get();
  return total?.n ?? 0;
}

function repeatMeetings(sqlite: SqliteFile, records: number): void {
  sqlite.exec(
    `create temp table repeated as select id from meetings
     where agenda_state = 'published' and status = 'held' and day > '2010-01-01'`,
  );
  for (let turn = 1, count = countRecords(sqlite); count < records; turn += 1) {
    const suffix = `-${turn}`;
    for (const [table, which] of copied) count += copyRows(sqlite, { table, which, turn, suffix });
    enterHistory(sqlite, suffix);
  }
  sqlite.exec('drop table temp.repeated');
}

function copyRows(
  sqlite: SqliteFile,
  about: { table: string; which: string; turn: number; suffix: string },
): number {
  const { table, which, turn, suffix } = about;
  const columns = columnsOf(sqlite, table);
  const back = `'-${turn * 364} days'`;
  const values = columns.map((column) => {
    if (leads.includes(column)) return `${column} || '${suffix}'`;
    if (column === 'slug') return `date(day, ${back}) || substr(slug, 11)`;
    if (column === 'day' || /_on$/.test(column)) return `date(${column}, ${back})`;
    if (/^(published|exported|attached)_at$/.test(column)) {
      return `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, ${back})`;
    }
    return column;
  });
  const rows = which.replaceAll('repeated', '(select id from temp.repeated)');
  const insert = `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')}
    from ${table} where ${rows}`;
  return sqlite.prepare(insert).run().changes;
}

/** One entry in the chain for each copied record, as if it had been made in one action. */
function enterHistory(sqlite: SqliteFile, suffix: string): void {
  const actionId = `repeat${suffix}`;
  sqlite
    .prepare('insert into actions (id, at, actor, procedure) values (?, ?, ?, ?)')
    .run(actionId, '2026-11-17T14:00:00.000Z', 'Benchmark', 'bench.repeat');
  const end = sqlite
    .prepare<[], { sequence: number; hash: string }>(
      'select sequence, hash from changes order by sequence desc limit 1',
    )
    .get();
  let sequence = end?.sequence ?? 0;
  let previousHash = end?.hash ?? chainStart;
  const insert = sqlite.prepare(
    `insert into changes values (@sequence, @actionId, @tableName, @recordId, @recordVersion,
     @field, @oldValue, @newValue, @previousHash, @hash)`,
  );
  for (const [table] of copied) {
    const rows = sqlite
      .prepare<[string], Record<string, unknown>>(`select * from ${table} where id like ?`)
      .all(`%${suffix}`);
    for (const { id, version, ...content } of rows) {
      sequence += 1;
      const entry = {
        ...{ sequence, actionId, tableName: camelCase(table), recordId: String(id) },
        ...{ recordVersion: Number(version), field: '*', oldValue: null, previousHash },
        newValue: JSON.stringify(content),
      };
      previousHash = hashOfChange(entry);
      insert.run({ ...entry, hash: previousHash });
    }
  }
}

function columnsOf(sqlite: SqliteFile, table: string): string[] {
  return sqlite
    .prepare<[string], { name: string }>('select name from pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
