import type { SqliteFile } from '#core/db/connection.ts';

/** The whole schema as text, as SQLite keeps it: tables, then indexes, then triggers, by name. */
export function schemaOf(sqlite: SqliteFile): string {
  return sqlite
    .prepare<[], string>(
      `select trim(sql) from sqlite_schema where sql is not null
       order by case type when 'table' then 1 when 'index' then 2 else 3 end, name`,
    )
    .pluck()
    .all()
    .map((sql) => `${sql.replace(/[ \t]+$/gm, '')};\n`)
    .join('\n');
}
