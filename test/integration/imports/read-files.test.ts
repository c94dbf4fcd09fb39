import { describe, expect, it } from 'vitest';
import { RefusedError } from '#core/errors.ts';
import { readTable } from '#core/imports/read-source.ts';
import { aWorkbook } from '#test/support/a-workbook.ts';

const file = (fileName: string, bytes: Buffer | string) => ({
  fileName,
  base64: Buffer.from(bytes).toString('base64'),
});
const csv = (bytes: Buffer | string) => readTable('organisations', file('list.csv', bytes));
const xlsx = (bytes: Buffer) => readTable('organisations', file('list.xlsx', bytes));
const refusalOf = async (reading: Promise<unknown>) => {
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof RefusedError ? error.refusal.reason : error;
};
const header = ['Organisation', 'Sector'];

describe('reading CSV files as other offices make them', () => {
  it.each([
    [
      'commas and quotation marks',
      'Organisation,Sector\r\n"Age, Concern",Voluntary\r\n',
      'Commas, UTF-8',
    ],
    ['semicolons', 'Organisation;Sector\nAge, Concern;Voluntary\n', 'Semicolons, UTF-8'],
    ['tabs', 'Organisation\tSector\nAge, Concern\tVoluntary\n', 'Tabs, UTF-8'],
    [
      'a line that names the separator',
      'sep=|\nOrganisation|Sector\nAge, Concern|Voluntary\n',
      'Bars, UTF-8',
    ],
  ])('knows %s', async (_what, text, readAs) => {
    const table = await csv(text);
    expect(table).toMatchObject({ readAs, headerRow: 0 });
    expect(table.rows[1]).toEqual(['Age, Concern', 'Voluntary']);
  });

  it.each([
    [
      'UTF-8 with its mark',
      Buffer.from('\uFEFFOrganisation,Sector\nCaffè,Business\n', 'utf8'),
      'Commas, UTF-8',
    ],
    [
      'Windows-1252',
      Buffer.from('Organisation,Sector\nCaffè,Business\n', 'latin1'),
      'Commas, Windows-1252',
    ],
    [
      'UTF-16 as Excel saves it',
      Buffer.from('\uFEFFOrganisation\tSector\nCaffè\tBusiness\n', 'utf16le'),
      'Tabs, UTF-16',
    ],
  ])('knows %s', async (_what, bytes, readAs) => {
    const table = await csv(bytes);
    expect(table.readAs).toBe(readAs);
    expect(table.rows).toEqual([header, ['Caffè', 'Business']]);
  });

  it('keeps the numbers of rows when some are blank or hold line breaks', async () => {
    const table = await csv('List of partners\n\nOrganisation,Sector\n\n"Two\nlines",Public\n');
    expect(table.headerRow).toBe(2);
    expect(table.rows[4]).toEqual(['Two\nlines', 'Public']);
  });

  it('refuses what is no table of text, or nothing at all', async () => {
    expect(await refusalOf(csv(Buffer.from([0x89, 0x50, 0x00, 0x00, 0xff])))).toBe('not-text');
    expect(await refusalOf(csv(''))).toBe('empty');
    expect(await refusalOf(csv('\n\n'))).toBe('empty');
  });
});

describe('reading Excel workbooks', () => {
  it('reads text, numbers, days and results of formulas as text', async () => {
    const bytes = await aWorkbook({
      Partners: [
        ['Organisation', 'Sector', 'Phone', 'Since'],
        ['Cherwell', 'Public', 1632960001, { date: 39904 }],
        [{ formula: 'A2&" South"', result: 'Cherwell South' }, { formula: '1+1' }, null, null],
      ],
    });
    const { rows, readAs } = await xlsx(bytes);
    expect(readAs).toBe('Excel, sheet "Partners"');
    expect(rows[1]).toEqual(['Cherwell', 'Public', '1632960001', '2009-04-01']);
    expect(rows[2]).toEqual(['Cherwell South', '=1+1', '', '']);
  });

  it('reads the shared strings of real Excel files, with parts of other formats, and errors as text', async () => {
    const strings = `<sst><si><t>Organisation</t></si><si><t>Sector</t></si><si><r><t>Cher</t></r><r><t>well</t></r></si></sst>`;
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const parts = {
      'xl/sharedStrings.xml': strings,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
    };
    const bytes = await aWorkbook({ Partners: [] }, { parts, sharedStrings: true });
    expect((await xlsx(bytes)).rows).toEqual([header, ['Cherwell', '#DIV/0!']]);
  });

  it('gives every row of cells merged downwards their text', async () => {
    const rows = [header, ['Cherwell', 'Public'], [null, 'Private'], ['Vale', 'Public']];
    const table = await xlsx(await aWorkbook({ Partners: rows }, { merged: ['A2:A3', 'A1:B1'] }));
    expect(table.rows.map((row) => row[0])).toEqual([
      'Organisation',
      'Cherwell',
      'Cherwell',
      'Vale',
    ]);
  });

  it('chooses the sheet with the headers and names those it left', async () => {
    const bytes = await aWorkbook({ Notes: [['Read me']], 'A & B': [header, ['Vale', 'Public']] });
    const table = await xlsx(bytes);
    expect(table.notices).toEqual(['Only the sheet "A & B" was read, not "Notes".']);
    expect(table.rows[1]).toEqual(['Vale', 'Public']);
  });

  it('does not unpack what unpacks to far more than it is: a bomb', async () => {
    const bomb = `<worksheet>${' '.repeat(30_000_000)}</worksheet>`;
    const parts = { 'xl/worksheets/sheet1.xml': bomb };
    const bytes = await aWorkbook({ Partners: [header] }, { parts });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusalOf(xlsx(bytes))).toBe('too-large');
  });

  it('does not unpack pictures, macros and links at all', async () => {
    const parts = { 'xl/media/picture.xml': ' '.repeat(60_000_000), 'xl/vbaProject.bin': 'MZ' };
    const bytes = await aWorkbook({ Partners: [header, ['Vale', 'Public']] }, { parts });
    expect((await xlsx(bytes)).rows[1]).toEqual(['Vale', 'Public']);
  });

  it('refuses a cell far away, entities, tags within tags, a password and damage', async () => {
    const sheet = (cells: string) => ({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
    });
    const withSheet = async (cells: string) =>
      refusalOf(xlsx(await aWorkbook({ Partners: [header] }, { parts: sheet(cells) })));
    expect(await withSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')).toBe(
      'too-large',
    );
    expect(await withSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')).toBe('too-large');
    expect(await withSheet('<!ENTITY a "b">')).toBe('hostile');
    expect(await withSheet('<c'.repeat(400_000))).toBe('damaged');
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await refusalOf(xlsx(locked))).toBe('not-a-workbook');
    const whole = await aWorkbook({ Partners: [header] });
    expect(await refusalOf(xlsx(whole.subarray(0, whole.length - 30)))).toBe('not-a-workbook');
  });

  it('refuses a part that is larger than the directory says', async () => {
    const bytes = await aWorkbook({ Partners: [header, ['Vale', 'Public']] });
    const lying = Buffer.from(bytes);
    let at = lying.indexOf(Buffer.from('504b0102', 'hex'));
    while (at !== -1) {
      const name = lying.subarray(at + 46, at + 46 + lying.readUInt16LE(at + 28)).toString();
      if (name === 'xl/worksheets/sheet1.xml') lying.writeUInt32LE(10, at + 24);
      at = lying.indexOf(Buffer.from('504b0102', 'hex'), at + 4);
    }
    expect(await refusalOf(xlsx(lying))).toBe('damaged');
  });
});
