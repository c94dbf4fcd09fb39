import { refuse } from '#core/errors.ts';
import { findHeaderRow } from '#shared/imports/columns.rules.ts';
import { type ImportKind, type ImportSource, MOST_IMPORT_BYTES } from '#shared/imports/import.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook, type Sheet } from './read-workbook.ts';

/** The table to import, and how it was found. */
export interface ReadTable {
  readonly rows: string[][];
  readonly headerRow: number;
  readonly readAs: string;
  readonly notices: string[];
}

/** Reads a file or pasted rows; refuses with a sentence where there is no list in it. */
export async function readTable(kind: ImportKind, source: ImportSource): Promise<ReadTable> {
  if ('rows' in source)
    return withHeader(kind, source.rows, { readAs: 'Pasted rows', notices: [] });
  const bytes = Buffer.from(source.base64, 'base64');
  if (bytes.length > MOST_IMPORT_BYTES)
    refuse('too-large', 'This file is larger than 5 MB. Split it.');
  if (bytes.length === 0) refuse('empty', 'This file is empty.');
  if (isZip(bytes) || /\.xl\w*$/i.test(source.fileName)) {
    return chooseSheet(kind, await readWorkbook(bytes));
  }
  const { rows, readAs } = readCsv(bytes);
  return withHeader(kind, rows, { readAs, notices: [] });
}

/** The first sheet that has the headers; officers keep notes and totals on others. */
function chooseSheet(kind: ImportKind, sheets: readonly Sheet[]): ReadTable {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const chosen = filled.find(({ rows }) => findHeaderRow(kind, rows) >= 0) ?? filled[0];
  if (chosen === undefined) return refuse('empty', 'There is nothing in this workbook.');
  const others = filled.filter((sheet) => sheet !== chosen).map(({ name }) => `"${name}"`);
  const notices =
    others.length === 0
      ? []
      : [`Only the sheet "${chosen.name}" was read, not ${others.join(', ')}.`];
  return withHeader(kind, chosen.rows, { readAs: `Excel, sheet "${chosen.name}"`, notices });
}

function withHeader(
  kind: ImportKind,
  rows: string[][],
  how: Pick<ReadTable, 'readAs' | 'notices'>,
): ReadTable {
  const headerRow = findHeaderRow(kind, rows);
  if (headerRow >= 0) return { rows, headerRow, ...how };
  // No header is known: the person chooses columns against the first row that holds something.
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  return first === -1
    ? refuse('empty', 'There is nothing in this file.')
    : { rows, headerRow: first, ...how };
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}
