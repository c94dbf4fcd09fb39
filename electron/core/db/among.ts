import { type RawBuilder, sql } from 'kysely';

/** For `where('id', 'in', among(ids))`: any number of ids in one parameter, one statement text. */
export function among(ids: Iterable<string>): RawBuilder<string> {
  return sql<string>`(select value from json_each(${JSON.stringify([...new Set(ids)])}))`;
}
