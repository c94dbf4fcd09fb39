/** A yes or no as SQLite's STRICT tables hold it. */
export type Flag = 0 | 1;

/** A JSON array as text. */
export type JsonList = string;

/** The columns that every record has. */
export interface RecordColumns {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
}

/** The names of {@link RecordColumns}, for code that must leave them alone. */
export const recordColumns = ['id', 'version', 'createdAt', 'updatedAt', 'deletedAt'] as const;

export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}

export function fromFlag(flag: Flag): boolean {
  return flag === 1;
}

/** Text list as stored; anything else than an array of strings in the column is a damaged record. */
export function fromJsonList(list: JsonList): string[] {
  const value: unknown = JSON.parse(list);
  if (!Array.isArray(value)) throw new Error('A list column does not hold a list.');
  return value.map(String);
}

export function toJsonList(list: readonly string[]): JsonList {
  return JSON.stringify(list);
}
