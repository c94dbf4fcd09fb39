import type { TableNode } from './minute-document.ts';
import type { Naming } from './printed-minutes-names.ts';
import { printRuns } from './printed-minutes-runs.ts';
import type { PrintedCell, PrintedTable } from './printed-minutes.ts';

/**
 * A table as it prints: the first row is the header, every row has every column, and a cell over several rows
 * stands in the first of them, so that a screen reader and a page break can do no harm to it.
 */
export function printTable(node: TableNode, naming: Naming): PrintedTable | null {
  const rows = layOut(node, naming);
  const columns = Math.max(0, ...rows.map(widthOf));
  if (columns === 0) return null;
  const full = rows.map((row) => [
    ...row,
    ...Array.from({ length: columns - widthOf(row) }, () => emptyCell()),
  ]);
  return { type: 'table', columns, rows: full };
}

type Row = TableNode['content'][number];
type Cell = Row['content'][number];

function layOut(node: TableNode, naming: Naming): PrintedCell[][] {
  /** How many rows more each column is taken by a cell above. */
  const taken: number[] = [];
  return node.content
    .map((row) => {
      const printed: PrintedCell[] = [];
      const fill = () => {
        let column = widthOf(printed);
        while ((taken[column] ?? 0) > 0) {
          taken[column] = (taken[column] ?? 0) - 1;
          printed.push(emptyCell());
          column += 1;
        }
      };
      fill();
      for (const cell of row.content) {
        const columns = cell.attrs?.colspan ?? 1;
        const from = widthOf(printed);
        printed.push({ columns, paragraphs: cellParagraphs(cell, naming) });
        for (let column = from; column < from + columns; column += 1) {
          taken[column] = (cell.attrs?.rowspan ?? 1) - 1;
        }
        fill();
      }
      return printed;
    })
    .filter((row) => row.length > 0);
}

function cellParagraphs(cell: Cell, naming: Naming): PrintedCell['paragraphs'] {
  return (cell.content ?? []).flatMap((node) => {
    const runs = printRuns(node.content, naming);
    return runs.length === 0 ? [] : [{ type: 'paragraph' as const, runs }];
  });
}

function emptyCell(): PrintedCell {
  return { columns: 1, paragraphs: [] };
}

function widthOf(row: readonly PrintedCell[]): number {
  return row.reduce((sum, cell) => sum + cell.columns, 0);
}
