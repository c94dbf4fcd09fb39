import { describe, expect, it } from 'vitest';
import {
  describeColumns,
  findHeaderRow,
  matchColumns,
  missingFields,
  rowsBelow,
} from '#shared/imports/columns.rules.ts';
import { importKinds } from '#shared/imports/import.ts';
import { importFields } from '#shared/imports/import-fields.ts';
import { importTemplate } from '#shared/imports/import-template.ts';

describe('columns of an imported spreadsheet', () => {
  it('finds the headers under titles, dates and blank rows', () => {
    const rows = [
      ['Organisation list, Oxfordshire Partnership'],
      [''],
      ['Printed 3 March 2009'],
      ['No.', 'ORGANISATION', 'Sector (required) *', 'E-mail address'],
      ['1', 'Cherwell', 'Public', ''],
    ];
    expect(findHeaderRow('organisations', rows)).toBe(3);
    expect([...matchColumns('organisations', rows[3] ?? [])]).toEqual([
      ['name', 1],
      ['sector', 2],
      ['email', 3],
    ]);
  });

  it('gives each column to one field and each field one column', () => {
    const columns = matchColumns('organisations', [
      'Name',
      'Organisation',
      'Type',
      'Sector',
      'Name',
    ]);
    expect([...columns]).toEqual([
      ['name', 1],
      ['sector', 3],
    ]);
  });

  it('knows first and last names in two columns, and asks for somebody at all', () => {
    const columns = matchColumns('people', ['Forename', 'Surname', 'Job title', 'Tel. no.']);
    expect(Object.fromEntries(columns)).toEqual({ firstName: 0, lastName: 1, title: 2, phone: 3 });
    expect(missingFields('people', columns)).toEqual([]);
    expect(missingFields('people', matchColumns('people', ['Organisation']))).toEqual([
      'Name or Post',
    ]);
    expect(missingFields('seats', matchColumns('seats', ['Organisation']))).toEqual([
      'Partnership',
    ]);
  });

  it('numbers rows as the spreadsheet does, leaving out blank ones and repeated headers', () => {
    const header = ['Organisation', 'Sector'];
    const rows = [header, ['Cherwell', 'Public'], ['', '  '], header, ['Vale', ' Public ']];
    const found = rowsBelow(rows, 0, matchColumns('organisations', header));
    expect(found.map(({ row, cells }) => [row, cells.get('name'), cells.get('sector')])).toEqual([
      [2, 'Cherwell', 'Public'],
      [5, 'Vale', 'Public'],
    ]);
  });

  it('shows what stands in each column, used or not', () => {
    const rows = [
      ['Organisation', 'Colour', ''],
      ['Cherwell', '', ''],
      ['Vale', 'Green', ''],
    ];
    expect(describeColumns(rows, 0, matchColumns('organisations', rows[0] ?? []))).toEqual([
      { index: 0, header: 'Organisation', field: 'name', example: 'Cherwell' },
      { index: 1, header: 'Colour', field: null, example: 'Green' },
    ]);
  });

  it('reads its own templates, every field of them', () => {
    for (const kind of importKinds) {
      const header = importTemplate(kind).csv.replace('\uFEFF', '').split('\r\n')[0] ?? '';
      const columns = matchColumns(kind, header.split(','));
      expect([...columns.keys()].sort(), kind).toEqual(
        importFields[kind].map(({ field }) => field).sort(),
      );
    }
  });
});
