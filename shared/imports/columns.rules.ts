import { plain } from '../search/search.rules.ts';
import type { ColumnChoice, ImportColumn, ImportKind } from './import.ts';
import { importFields } from './import-fields.ts';

/** Rows of a spreadsheet as text; the first is row 1 of the sheet. */
export type SheetRows = readonly (readonly string[])[];

/** Field by column, as found or chosen. */
export type FieldColumns = ReadonlyMap<string, number>;

/** Titles, dates and blank rows stand above the headers in many files; never more than these rows. */
const ROWS_TO_SEARCH = 30;

/** Index of the row that holds the headers: the first with the most columns that we know; -1 where none has. */
export function findHeaderRow(kind: ImportKind, rows: SheetRows): number {
  let best = { index: -1, score: 0 };
  rows.slice(0, ROWS_TO_SEARCH).forEach((row, index) => {
    const { score } = match(kind, row);
    if (score > best.score) best = { index, score };
  });
  return best.index;
}

/** Which column holds which field, by its header: each field and each column once, exact words before others. */
export function matchColumns(kind: ImportKind, headers: readonly string[]): FieldColumns {
  return match(kind, headers).found;
}

/** A header that is exactly one of our words says more than one that only begins with it. */
function match(
  kind: ImportKind,
  headers: readonly string[],
): { found: FieldColumns; score: number } {
  const names = headers.map(plainHeader);
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (field: string, index: number) => {
    if (index === -1 || found.has(field) || taken.has(index)) return;
    found.set(field, index);
    taken.add(index);
  };
  const fields = importFields[kind];
  const free = (fits: (name: string) => boolean) =>
    names.findIndex((name, index) => name !== '' && !taken.has(index) && fits(name));
  for (const { field, label } of fields)
    claim(
      field,
      free((name) => name === plain(label)),
    );
  for (const { field, alsoCalled } of fields) {
    for (const other of alsoCalled)
      claim(
        field,
        free((name) => name === plain(other)),
      );
  }
  const exact = found.size;
  for (const { field, label } of fields) {
    claim(
      field,
      free((name) => name.startsWith(`${plain(label)} `)),
    );
  }
  return { found, score: exact * 2 + (found.size - exact) };
}

/** What the person chose replaces the guess; a column serves one field. */
export function chooseColumns(found: FieldColumns, chosen: ColumnChoice | undefined): FieldColumns {
  if (chosen === undefined) return found;
  return new Map(Object.entries(chosen));
}

/** The columns as the preview shows them, with the first thing that stands in each. */
export function describeColumns(
  rows: SheetRows,
  headerRow: number,
  columns: FieldColumns,
): ImportColumn[] {
  const headers = rows[headerRow] ?? [];
  const below = rows.slice(headerRow + 1, headerRow + 51);
  const width = Math.max(headers.length, ...below.map((row) => row.length));
  const fieldOf = new Map([...columns].map(([field, index]) => [index, field]));
  return Array.from({ length: width }, (_, index): ImportColumn => {
    const example = below.map((row) => row[index] ?? '').find((cell) => cell.trim() !== '');
    return {
      index,
      header: (headers[index] ?? '').trim(),
      field: fieldOf.get(index) ?? null,
      example: (example ?? '').trim().slice(0, 80),
    };
  }).filter(({ header, example }) => header !== '' || example !== '');
}

/** Labels of required fields that no column fills. */
export function missingFields(kind: ImportKind, columns: FieldColumns): string[] {
  const missing = importFields[kind]
    .filter(({ field, required }) => required === true && !columns.has(field))
    .map(({ label }) => label);
  return kind === 'people' && !namesSomebody(columns) ? ['Name or Post'] : missing;
}

/** One row below the headers, by field. Cells left blank are left out. */
export interface ImportedRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  /** The header above each field, to name the column in a problem. */
  readonly headerOf: (field: string) => string;
}

/** The rows below the headers; blank rows and headers repeated further down are left out. */
export function rowsBelow(
  rows: SheetRows,
  headerRow: number,
  columns: FieldColumns,
): ImportedRow[] {
  const headers = rows[headerRow] ?? [];
  const headerText = headers.map(plainHeader).join('|');
  const headerOf = (field: string) => (headers[columns.get(field) ?? -1] ?? '').trim();
  return rows.slice(headerRow + 1).flatMap((row, offset): ImportedRow[] => {
    if (row.map(plainHeader).join('|') === headerText) return [];
    const cells = new Map<string, string>();
    for (const [field, index] of columns) {
      const text = (row[index] ?? '').trim();
      if (text !== '') cells.set(field, text);
    }
    return cells.size === 0 ? [] : [{ row: headerRow + offset + 2, cells, headerOf }];
  });
}

/** What a person calls the field; `postId` of a record is its post. */
export function fieldLabel(kind: ImportKind, field: string): string {
  const name = field.replace(/Id$/, '');
  return importFields[kind].find((each) => each.field === name)?.label ?? name;
}

function namesSomebody(columns: FieldColumns): boolean {
  return ['name', 'lastName', 'title'].some((field) => columns.has(field));
}

/** `Sector (required) *` and `SECTOR:` are `sector`. */
function plainHeader(header: string): string {
  return plain(header.replace(/\([^)]*\)/g, ' '));
}
