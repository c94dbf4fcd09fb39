import writeXlsxFile from 'write-excel-file/node';

/** What a cell of a register holds; null is an empty cell. */
export type SheetCell = string | number | null;

/** After blanks and invisible marks too, and in full width: some programs see through those. */
const NEVER_A_FORMULA = /^[\s\0\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A register as CSV in UTF-8 with a byte order mark, so that Excel reads it as such. A text that a
 * spreadsheet could take for a formula gets an apostrophe in front.
 */
export function csvFile(
  headings: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): Uint8Array<ArrayBuffer> {
  const lines = [headings, ...rows].map((row) => row.map(toCsvCell).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

/** A register as a workbook of one sheet; the headings stay in sight. Texts are texts, never formulas. */
export async function xlsxFile(
  sheetName: string,
  headings: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const head = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map(toSheetCell));
  const columns = headings.map((heading, at) => ({ width: widthOf(heading, rows, at) }));
  const sheet = sheetName.replace(/[\\/?*[\]:]/g, ' ').slice(0, MOST_LETTERS_OF_A_NAME);
  const file = writeXlsxFile([head, ...body], { sheet, columns, stickyRowsCount: 1 });
  return new Uint8Array(await file.toBuffer());
}

/** Excel refuses a sheet with a longer name. */
const MOST_LETTERS_OF_A_NAME = 31;
const WIDEST = 60;

function toCsvCell(value: SheetCell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = NEVER_A_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toSheetCell(value: SheetCell) {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { value, type: Number }
    : { value: withoutControls(value), type: String, wrap: value.length > WIDEST };
}

/** A workbook is XML, which cannot hold them. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- exactly these are meant
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

function widthOf(heading: string, rows: readonly (readonly SheetCell[])[], at: number): number {
  const lengths = rows.map((row) => String(row[at] ?? '').length);
  return Math.min(
    WIDEST,
    lengths.reduce((most, length) => Math.max(most, length), heading.length) + 2,
  );
}
