import { expect, test } from 'vitest';
import { csvFile } from '#core/documents/spreadsheet.ts';

const textOf = (cell: string) =>
  new TextDecoder()
    .decode(csvFile(['Words'], [[cell]]))
    .split('\r\n')
    .slice(1)
    .join('\r\n');

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1'])(
  'a cell %j is never taken for a formula',
  (cell) => {
    expect(textOf(cell)).toBe(`'${cell}\r\n`);
  },
);

test('commas, quotation marks and line breaks stay inside their cell', () => {
  expect(textOf('a, "b"\nc')).toBe('"a, ""b""\nc"\r\n');
});

test('a number is a number, also below zero', () => {
  expect(new TextDecoder().decode(csvFile(['A'], [[-2]]))).toContain('\r\n-2\r\n');
});
