import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteCsv } from '#core/documents/site-data/site-csv.ts';
import { csvFile, xlsxFile } from '#core/documents/spreadsheet.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import type { SiteView } from '#shared/website/site-view.ts';
import { aSiteFacts } from '#test/support/a-site-facts.ts';
import { aSiteView } from '#test/support/a-site-view.ts';
import { hasTool, runTool } from '#test/support/command-line.ts';

const begins = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r\n=',
  '\n+',
  ' =',
  '\u0000=',
  '\ufeff=',
  '\u200b@',
  '＝',
  '＋',
  '"=',
  "'=",
  ',=',
];
const goesOn = [
  '1+1',
  'SUM(A1:A9)',
  "cmd|' /C calc'!A0",
  'HYPERLINK("https://example.org","x")',
  'A1',
  '2+3+cmd',
  'WEBSERVICE("https://example.org")',
  '"\r\n=1+1',
];
const ends = ['', ' ', '"', ',', '\r\n=2', ';=3', '\t=4', '🙂', "'", '\\'];
// prettier-ignore
/** 16 × 8 × 10 × 8 = 10,240 cells, each another one. */
const cells = begins.flatMap((begin) =>
  goesOn.flatMap((words) =>
    ends.flatMap((end) => [...Array(8).keys()].map((n) => `${begin}${words}${end}${n || ''}`)),
  ),
);

describe('10,000 hostile cells', () => {
  test('[S10] are no formula in the tables of the website', () => {
    const files = siteCsv(hostileActions(), aSiteFacts(aSiteView()));
    const bytes = files.find(({ path }) => path === 'csv/actions.csv')?.bytes;
    const read = readCells(Buffer.from(bytes ?? []).toString('utf8'));
    expect(read.length).toBeGreaterThan(10_000);
    expect(read.filter(isFormula)).toEqual([]);
  });

  test('[S10] are no formula in a register as CSV, and the reader knows one', () => {
    const rows = cells.map((cell) => [cell]);
    const read = readCells(new TextDecoder().decode(csvFile(['Words'], rows)));
    expect(read).toHaveLength(cells.length + 1);
    expect(read.filter(isFormula)).toEqual([]);
    expect(readCells('\ufeff"=1+1",x\r\n').filter(isFormula)).toEqual(['=1+1']);
  });

  test('[S10] are texts in a register as XLSX', async () => {
    const bytes = await xlsxFile('Words', ['Words'], cells.map((cell) => [cell])); // prettier-ignore
    const { files } = await readZip(Buffer.from(bytes));
    const sheet = files.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
    const kinds = [...sheet.matchAll(/<c [^>]*?t="(\w+)"/g)].map(([, kind]) => kind);
    expect(kinds.length).toBeGreaterThan(10_000);
    expect(new Set(kinds)).toEqual(new Set(['s']));
    expect(sheet).not.toMatch(/<f[ >/]/);
  });

  test('[S10] are no formula in LibreOffice', async ({ skip }) => {
    if (!(await hasTool('soffice'))) return skip();
    const folder = await mkdtemp(join(tmpdir(), 'clear-days-cells-'));
    const rows = cells.map((cell) => [cell]);
    await writeFile(join(folder, 'a.csv'), csvFile(['Words'], rows));
    await writeFile(join(folder, 'b.xlsx'), await xlsxFile('Words', ['Words'], rows));
    await writeFile(join(folder, 'control.csv'), 'Words\r\n=1+1\r\n');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const names = ['a.csv', 'b.xlsx', 'control.csv'].map((name) => join(folder, name));
    await runTool('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, ...names]); // prettier-ignore
    const formulas = async (name: string) =>
      (await readFile(join(folder, `${name}.fods`), 'utf8')).match(/table:formula=/g)?.length ?? 0;
    expect(await formulas('control')).toBe(1);
    expect([await formulas('a'), await formulas('b')]).toEqual([0, 0]);
  });
});

function hostileActions(): SiteView {
  const view = aSiteView();
  const [body] = view.bodies;
  if (body === undefined) throw new Error('The website has no partnership.');
  const fields = 4;
  body.actions = Array.from({ length: Math.ceil(cells.length / fields) }, (_, row) => {
    const [ref = '', words = '', owner = '', stateWords = ''] = cells.slice(row * fields);
    const rest = { dueOn: null, isOpen: true, day: '2026-09-24', meetingSlug: 'x' } as const;
    return { ref, words, owner, stateWords, ...rest };
  });
  return view;
}

/** A reader of its own: quotation marks, commas and line ends. */
function readCells(text: string): string[] {
  const found = text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n|$)/g);
  const all = [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
  return all.slice(0, -1); // the last match is the end of the file
}

function isFormula(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) && !/^-?\d+$/.test(cell);
}
