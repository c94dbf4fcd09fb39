import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFullDraft } from '#test/support/an-approved-minute.ts';
import { type Attempt, listAttempts, refusalOfStatement } from '#test/support/raw-attempts.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** What the text of minutes is made of; in each table what may still be written beside the text. */
const beside = {
  minutes: [
    ...['open_entry_id', 'open_caret', 'final_published_on'],
    ...['signed_by', 'signed_on', 'signed_meeting_id'],
  ],
  minute_entries: null,
  attendances: null,
  presence_events: null,
  declarations: null,
  decisions: ['ratification', 'ratified_on', 'ratified_note'],
  tracked_actions: [
    ...['owner_post_id', 'owner_organisation_id', 'owner', 'due_on', 'state', 'percent'],
    ...['closed_on', 'evidence', 'cannot_deliver_on', 'cannot_deliver_reason'],
  ],
} as const;
type Frozen = keyof typeof beside;
const frozenTables = Object.keys(beside) as Frozen[]; // the keys of the object above
const refusal = 'approved minutes cannot be changed';

let app: TestApp;
let db: Database.Database;
const attempts = new Map<string, Attempt[]>();
const refusedBefore = new Map<string, string[]>();

beforeAll(async () => {
  app = await openTestApp();
  const { elsewhere, meeting, minutesId, approve } = await aFullDraft(app);
  db = new Database(join(app.folder, 'records.db'));
  db.pragma('foreign_keys = off');
  for (const table of frozenTables) {
    const ofEntries = table === 'minute_entries';
    const about = {
      table,
      here: ofEntries ? minutesId : meeting.id,
      row: rowOf(table, ofEntries ? minutesId : meeting.id),
      otherRow: `other-${table}`,
      belongsBy: ofEntries ? 'minutes_id' : 'meeting_id',
      elsewhere: ofEntries ? 'other-minutes' : elsewhere.id,
    };
    copyElsewhere(about);
    const all = listAttempts(db, about);
    attempts.set(table, all);
    const refused = all.filter(({ sql }) => refusalOfStatement(db, sql) !== null);
    refusedBefore.set(
      table,
      refused.map(({ what }) => what),
    );
  }
  await approve();
});
afterAll(async () => {
  db.close();
  await app.close();
});

test.each(frozenTables)('before approval everything about %s can be written', (table) => {
  expect(refusedBefore.get(table)).toEqual([]);
});

test.each(frozenTables)(
  'after approval the database refuses every change of %s, column by column [R-061]',
  (table) => {
    const may = beside[table];
    const left = may === null ? [] : ['version', 'updated_at', ...may];
    const told = (attempts.get(table) ?? []).map(({ what, sql }) => [
      what,
      refusalOfStatement(db, sql) ?? 'done',
    ]);
    const expected = told.map(([what = '']) => [what, left.includes(what) ? 'done' : refusal]);
    expect(told).toEqual(expected);
  },
);

test('no state comes after approval but the next [R-061]', () => {
  const become = (state: string) =>
    refusalOfStatement(db, `update minutes set state = '${state}' where state = 'approved'`);
  expect(become('drafting')).toBe(refusal);
  expect(become('cleared')).toBe(refusal);
  expect(become('published_draft')).toBe(refusal);
  expect(become('signed')).toBeNull();
});

test('a kept version is never written again, and only the triggers see to that [R-061]', () => {
  const { id: row, minutes_id: here } = approvedVersion();
  const about = { table: 'minute_versions', row, here, otherRow: 'other-version' };
  const elsewhere = { ...about, belongsBy: 'minutes_id', elsewhere: 'other-minutes' };
  const unguarded = withoutTriggers('minute_versions', () => {
    copyElsewhere(elsewhere);
    const all = listAttempts(db, elsewhere);
    expect(all.filter(({ sql }) => refusalOfStatement(db, sql) !== null)).toEqual([]);
    return all;
  });
  copyElsewhere(elsewhere);
  const told = unguarded.map(({ what, sql }) => [what, refusalOfStatement(db, sql) ?? 'done']);
  const may = ['version', 'created_at', 'updated_at'];
  expect(told).toEqual(told.map(([what = '']) => [what, may.includes(what) ? 'done' : refusal]));
});

/** The first row of a table that belongs to the minutes. */
function rowOf(table: string, owner: string): string {
  const by = table.startsWith('minute_') ? 'minutes_id' : 'meeting_id';
  const sql = `select id from ${table} where ${by} = ? order by id limit 1`;
  const id = db.prepare<[string], string>(sql).pluck().get(owner);
  if (id === undefined) throw new Error(`Nothing stands in ${table}.`);
  return id;
}

function approvedVersion(): { id: string; minutes_id: string } {
  const sql = "select id, minutes_id from minute_versions where reason = 'approved'";
  const version = db.prepare<[], { id: string; minutes_id: string }>(sql).get();
  if (version === undefined) throw new Error('There is no approved version.');
  return version;
}

/** A row of the same table that belongs to other minutes, still being drafted. */
function copyElsewhere(about: {
  table: string;
  row: string;
  otherRow: string;
  belongsBy: string;
  elsewhere: string;
}): void {
  const { table, row, otherRow, belongsBy, elsewhere } = about;
  const change: Record<string, string> = { id: otherRow, [belongsBy]: elsewhere };
  if (table === 'minutes') change['state'] = 'drafting';
  if (table === 'minute_versions') change['reason'] = 'kept';
  const columns = db
    .prepare<[string], string>('select name from pragma_table_info(?)')
    .pluck()
    .all(table);
  const values = columns.map((column) =>
    change[column] === undefined ? column : `'${change[column]}'`,
  );
  db.exec(`insert into ${table} select ${values.join(', ')} from ${table} where id = '${row}'`);
}

/** Does something as if nothing guarded the table, and takes it back. */
function withoutTriggers<Result>(table: string, act: () => Result): Result {
  const names = db
    .prepare<[string], string>(
      "select name from sqlite_schema where type = 'trigger' and tbl_name = ?",
    )
    .pluck()
    .all(table);
  db.exec('savepoint unguarded');
  for (const name of names) db.exec(`drop trigger ${name}`);
  try {
    return act();
  } finally {
    db.exec('rollback to unguarded; release unguarded');
  }
}
