import { type Kysely, sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Database } from '#core/db/database.ts';

type Db = Kysely<Database>;

/** Rows for the tables of records that the sample leaves empty, so that each of them has some. */
export async function fillEmptyTables(db: Db, rows: number): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string; made: string }>`
    select t.name as name, t.sql as made from sqlite_schema as t where t.type = 'table'
      and exists (select 1 from pragma_table_info(t.name) as v where v.name = 'version')
    order by t.rootpage`.execute(db);
  const filled: string[] = [];
  for (const { name, made } of tables) {
    const found = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (found.rows.length > 0) continue;
    for (let row = 0; row < rows; row += 1) await insertOne(db, { name, made, row });
    filled.push(name);
  }
  return filled;
}

async function insertOne(db: Db, table: { name: string; made: string; row: number }) {
  const columns = await sql<{ name: string; type: string; notnull: number; dflt: string | null }>`
    select name, upper(type) as type, "notnull", dflt_value as dflt
    from pragma_table_info(${table.name})`.execute(db);
  const keys = await sql<{ from: string; table: string }>`
    select "from", "table" from pragma_foreign_key_list(${table.name})`.execute(db);
  const target = new Map(keys.rows.map((key) => [key.from, key.table]));
  const values = new Map<string, unknown>();
  const optional: string[] = [];
  for (const { name, type, notnull, dflt } of columns.rows) {
    const to = target.get(name);
    if (to !== undefined) {
      values.set(name, await someId(db, to, table.row));
      if (notnull === 0) optional.push(name);
    } else if (name === 'id') values.set(name, uuid());
    else if (dflt === null && notnull === 1) values.set(name, valueOf(name, type, table.made));
  }
  // Some tables are of this or of that: then fewer of them are pointed at, until the table takes it.
  for (;;) {
    const names = [...values.keys()].map((name) => sql.ref(name));
    const given = [...values.values()].map((value) => sql`${value}`);
    try {
      await sql`insert into ${sql.table(table.name)} (${sql.join(names)})
        values (${sql.join(given)})`.execute(db);
      return;
    } catch (error) {
      const last = optional.pop();
      if (last === undefined) throw error;
      values.delete(last);
    }
  }
}

async function someId(db: Db, table: string, row: number): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)} order by id limit 1
    offset ${row} % max(1, (select count(*) from ${sql.table(table)}))`.execute(db);
  return rows[0]?.id ?? null;
}

function valueOf(name: string, type: string, made: string): unknown {
  if (type !== 'TEXT') return 1;
  const [, first] = new RegExp(`\\b${name} text[^,]*?in \\('([^']+)'`).exec(made) ?? [];
  if (first !== undefined) return first;
  if (/(_on|day|_date)$/.test(name)) return '2026-11-02';
  if (/_at$/.test(name)) return '2026-11-02T10:00:00.000Z';
  return name.startsWith('sha') ? 'ab'.repeat(name === 'sha512' ? 64 : 32) : 'Something';
}

/** People behind posts and seats: the sample has none. */
export async function giveNames(db: Db): Promise<void> {
  const someone = (table: string) => sql`(select people.id from people
    where people.rowid = 1 + ${sql.ref(`${table}.rowid`)} % (select count(*) from people))`;
  await sql`update posts set person_id = ${someone('posts')}`.execute(db);
  await sql`update seats set person_id = ${someone('seats')} where seats.rowid % 3 = 0`.execute(db);
}

/** Another data set: what is public, what is exempt, who may be named and what is on the website is drawn anew. */
export async function drawAnew(db: Db, seed: number): Promise<void> {
  const draw = (salt: number) =>
    sql`(abs((rowid * 7919 + ${seed} * 104729 + ${salt} * 1299709) % 10007) % 100)`;
  const visibility = (salt: number) =>
    sql`case when ${draw(salt)} < 55 then 'public' when ${draw(salt)} < 75 then 'exempt'
      when ${draw(salt)} < 90 then 'confidential' else 'undecided' end`;
  await sql`update agenda_items set visibility = ${visibility(1)}, title_checked = ${draw(2)} < 70,
    ground_scheme = 'schedule_12a', ground_code = '3',
    public_title = case when ${draw(3)} < 30 then '' else public_title end,
    public_reason = case when ${draw(4)} < 30 then '' else public_reason end`.execute(db);
  await sql`update papers set visibility = ${visibility(5)}, ground_scheme = 'schedule_12a',
    ground_code = '3', public_reason = case when ${draw(6)} < 30 then '' else public_reason end`
    .execute(db); // prettier-ignore
  await sql`update people set publish_name = ${draw(7)} < 50`.execute(db);
  await sql`update contacts set publish = ${draw(8)} < 50`.execute(db);
  await sql`update communications set publish = ${draw(9)} < 50`.execute(db);
  await sql`update decisions set withheld = ${draw(10)} < 30`.execute(db);
  await sql`update tracked_actions set withheld = ${draw(11)} < 30`.execute(db);
  await sql`update declarations set sensitive = ${draw(12)} < 50`.execute(db);
  await sql`update meetings set access = case when ${draw(13)} < 85 then 'public' else 'private' end,
    status = case when ${draw(14)} < 8 then 'postponed' when ${draw(14)} < 16 then 'cancelled'
      else status end`.execute(db);
  const busy = sql`select body_id from exports where kind = 'minutes' group by body_id
    order by body_id limit 1 offset ${seed} % (select count(distinct body_id) from exports where kind = 'minutes')`;
  const any = sql`select id from bodies order by id limit 1 offset ${(seed * 7) % 80}`;
  await sql`update body_publishing set approval_needed = 0, with_decisions = ${draw(15)} < 80,
    with_actions = ${draw(16)} < 80, on_website = body_id in (${busy}) or body_id in (${any})`
    .execute(db); // prettier-ignore
}
