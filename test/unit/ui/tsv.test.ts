import { describe, expect, it } from 'vitest';
import { tsv } from '#renderer/ui/tsv.ts';

describe('copying rows for a spreadsheet', () => {
  it('makes one line a row and one cell a column, whatever is in the text', () => {
    expect(
      tsv([
        ['Winter\tplan', 'two\r\nlines'],
        ['b', 'c'],
      ]),
    ).toBe('Winter plan\ttwo lines\nb\tc');
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', ' =HYPERLINK("x")'])(
    '%s cannot run as a formula',
    (text) => {
      expect(tsv([[text]]).startsWith("'")).toBe(true);
    },
  );

  it.each(['-5', '+3.5', '-1,200', '-12%', '26/11/2026', 'a=b'])('%s stays as it is', (text) => {
    expect(tsv([[text]])).toBe(text);
  });
});
