import { type CivilDate, civilDate } from '#shared/calendar/civil-date.ts';
import { type Flag, type JsonList, toFlag, toJsonList } from './columns.ts';

type StoredValue<Value> = Value extends boolean
  ? Flag
  : Value extends readonly string[]
    ? JsonList
    : Value;

/** Fields as columns: yes or no as a flag, a list as JSON, fields not given left out. */
export type Stored<Fields> = {
  [Name in keyof Fields]: StoredValue<Exclude<Fields[Name], undefined>>;
};

/** Turns what the contract let in into columns of the same names. */
export function toStored<Fields extends object>(fields: Fields): Stored<Fields> {
  const columns = Object.entries(fields as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, toColumn(value)]);
  return Object.fromEntries(columns) as Stored<Fields>; // same names, each value as its type says
}

/** The fields that were given: those left out by a form do not stand in for a default. */
export function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only what was undefined is gone.
  return Object.fromEntries(entries) as {
    [Name in keyof Fields]: Exclude<Fields[Name], undefined>;
  };
}

/** A day column; the tables check its shape, this that the calendar has it. */
export function storedDay(text: string): CivilDate;
export function storedDay(text: string | null): CivilDate | null;
export function storedDay(text: string | null): CivilDate | null {
  return text === null ? null : civilDate(text);
}

function toColumn(value: unknown): unknown {
  if (typeof value === 'boolean') return toFlag(value);
  return Array.isArray(value) ? toJsonList(value.map(String)) : value;
}
