import { type Kysely, sql } from 'kysely';
import type { Database } from '#core/db/database.ts';

/** A text column of a record table, read from the schema itself: a new one is planted by itself. */
export interface PlantedColumn {
  /** `agenda_items.title`; a part of documents that is private has a name of its own. */
  readonly name: string;
  readonly table: string;
  readonly column: string;
  /** In every token of the column. */
  readonly code: number;
  readonly rows: number;
}

type Db = Kysely<Database>;

/** Every token: which column it is of, and which row. No program would make such a word. */
const token = /zqv(\d+)k(\d+)q/g;

/** The tokens in a text, each once, as `code/row`. */
export function tokensIn(text: string): Set<string> {
  return new Set([...text.matchAll(token)].map(([, code, row]) => `${code}/${row}`));
}

/**
 * Puts a word that stands nowhere else into every text column of every record, as far as the column can hold
 * free text: what a CHECK refuses is a list of words or a day, and `structural` names the rest.
 */
export async function plantTokens(
  db: Db,
  structural: ReadonlySet<string>,
): Promise<PlantedColumn[]> {
  await dropTriggers(db);
  const planted: PlantedColumn[] = [];
  for (const { table, column } of await textColumns(db)) {
    const name = `${table}.${column}`;
    if (structural.has(name) || structuralName.test(column)) continue;
    const code = 100 + 2 * planted.length;
    const inner = await plantColumn(db, { table, column, code });
    planted.push(...inner.map((part) => ({ ...part, table, column })));
  }
  return planted;
}

/** Ids, days, instants, checksums: what they hold is no text of a person. */
const structuralName =
  /^(id|day|slug|sha256|sha512|media_type|file_name)$|(_id|_ids|_at|_on|_day|_from|_to|_until|_date|_sha256)$/;

async function dropTriggers(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'trigger'`.execute(db);
  for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(db);
}

async function textColumns(db: Db): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select t.name as "table", c.name as "column"
    from sqlite_schema as t join pragma_table_info(t.name) as c
    where t.type = 'table' and upper(c.type) = 'TEXT'
      and exists (select 1 from pragma_table_info(t.name) as v where v.name = 'version')
    order by t.name, c.cid`.execute(db);
  return rows;
}

interface Where {
  table: string;
  column: string;
  code: number;
}

async function plantColumn(
  db: Db,
  where: Where,
): Promise<Pick<PlantedColumn, 'name' | 'code' | 'rows'>[]> {
  const { table, column, code } = where;
  const name = `${table}.${column}`;
  const [to, of] = [sql.table(table), sql.ref(column)];
  const isJson = await sql<{ n: number }>`select count(*) as n from ${to}
    where json_valid(${of}) and json_type(${of}) in ('array', 'object')`.execute(db);
  if ((isJson.rows[0]?.n ?? 0) > 0) {
    const [open, hidden] = await plantJson(db, where);
    const both = [
      { name, code, rows: open },
      { name: `${name} (private)`, code: code + 1, rows: hidden },
    ];
    return both.filter(({ rows }) => rows > 0);
  }
  try {
    const word = sql`('zqv' || ${String(code)} || 'k' || rowid || 'q')`;
    const done = await sql`update ${to} set ${of} = case
        when ${of} like 'https://%' then ${of} || '/' || ${word}
        when ${of} like '%_@_%' and ${of} not like '% %' then ${word} || ${of}
        else ${word} || ' ' || ${of} end
      where ${of} is not null`.execute(db);
    return [{ name, code, rows: Number(done.numAffectedRows ?? 0) }];
  } catch (error) {
    if (String(error).includes('CHECK constraint failed')) return [];
    throw error;
  }
}

/** Of whole minutes, with the state of every item at that time: only what is private is planted in them. */
const keptCopies = 'minute_versions';

async function plantJson(db: Db, { table, column, code }: Where): Promise<[number, number]> {
  const [to, of] = [sql.table(table), sql.ref(column)];
  const { rows } = await sql<{ row: number; json: string }>`
    select rowid as "row", ${of} as json from ${to} where ${of} is not null`.execute(db);
  const counts: [number, number] = [0, 0];
  for (const { row, json } of rows) {
    const seen = { open: false, hidden: false };
    const mark = (hidden: boolean) => {
      if (!hidden && table === keptCopies) return '';
      seen[hidden ? 'hidden' : 'open'] = true;
      return `zqv${code + (hidden ? 1 : 0)}k${row}q `;
    };
    const changed = JSON.stringify(markTexts(JSON.parse(json), mark, { key: '', hidden: false }));
    if (seen.open) counts[0] += 1;
    if (seen.hidden) counts[1] += 1;
    await sql`update ${to} set ${of} = ${changed} where rowid = ${row}`.execute(db);
  }
  return counts;
}

/** Every string of a document that is a text; what is in a private passage or a note is marked as such. */
function markTexts(
  value: unknown,
  mark: (hidden: boolean) => string,
  at: { key: string; hidden: boolean },
): unknown {
  if (typeof value === 'string') return isText(at.key, value) ? mark(at.hidden) + value : value;
  if (Array.isArray(value)) return value.map((inner) => markTexts(inner, mark, at));
  if (typeof value !== 'object' || value === null) return value;
  const type = 'type' in value ? value.type : '';
  const sensitive = 'sensitive' in value && value.sensitive === true;
  const hidden = at.hidden || type === 'private' || type === 'note' || sensitive;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, markTexts(inner, mark, { key, hidden })]),
  );
}

const notTexts = new Set([
  'type', 'kind', 'outcome', 'event', 'handling', 'listed', 'check', 'id', 'state', 'at', 'level', 'tone', 'ref',
]); // prettier-ignore

function isText(key: string, value: string): boolean {
  return (
    !notTexts.has(key) && !/(Id|On|At)$/.test(key) && !/^[0-9a-f]{8}-|^\d{4}-\d\d-\d\d/.test(value)
  );
}
