import { buffer } from 'node:stream/consumers';
import readSheets from 'read-excel-file/node';
import { ZipFile } from 'yazl';
import { refuse } from '#core/errors.ts';
import { unpackWorkbook } from './unpack-workbook.ts';
import { formulasAsText, mergedDown, refuseGiantSheet, sheetParts } from './workbook-parts.ts';

/** A sheet as text, row by row; the first is row 1. */
export interface Sheet {
  readonly name: string;
  readonly rows: string[][];
}

/**
 * The sheets of an Excel workbook. The reader never sees the file as it came: only the parts with text,
 * packed again after they were judged.
 */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  const parts = await unpackWorkbook(bytes);
  const sheets = sheetParts(parts);
  for (const { part } of sheets) {
    const sheet = parts.get(part) ?? '';
    refuseGiantSheet(sheet);
    parts.set(part, formulasAsText(sheet));
  }
  const read = await readSheets(await packed(parts)).catch(() =>
    refuse('damaged', 'This workbook cannot be read. Open it in Excel and save it again as .xlsx.'),
  );
  return read.map(({ sheet: name, data }) => {
    const part = sheets.find((each) => each.name === name)?.part ?? '';
    const rows = data.map((row) => row.map(cellText));
    fillMerged(rows, mergedDown(parts.get(part) ?? ''));
    return { name, rows };
  });
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A day in Excel has no time zone; the reader puts it at midnight UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

function fillMerged(rows: string[][], merged: ReturnType<typeof mergedDown>): void {
  for (const { column, first, last } of merged) {
    const text = rows[first]?.[column] ?? '';
    for (const row of rows.slice(first + 1, last + 1)) {
      if ((row[column] ?? '') === '') row[column] = text;
    }
  }
}

async function packed(parts: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of parts) zip.addBuffer(Buffer.from(text), name, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}
