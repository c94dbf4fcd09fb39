import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** A column of a `Table`: what it shows, and the same as text for copying and sorting. */
export interface TableColumn<Row> {
  id: string;
  head: string;
  /** What is copied, and what is shown where there is no `cell`. */
  text: (row: Row) => string;
  cell?: (row: Row) => ReactNode;
  /** Given, the head sorts. Null sorts last, whichever way. */
  sortBy?: (row: Row) => string | number | null;
  align?: 'start' | 'end';
  /** A CSS width, `8rem` or `30%`; the rest share what is left. */
  width?: string;
  /** The column that names the row: its cells are `th`. */
  isName?: boolean;
}

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
export type Features = typeof features;

/** Our columns as TanStack Table's. */
export function columnDefs<Row extends object>(
  columns: readonly TableColumn<Row>[],
): ColumnDef<Features, Row>[] {
  const helper = createColumnHelper<Features, Row>();
  return columns.map(({ id, head, sortBy }) =>
    helper.accessor((row): unknown => sortBy?.(row) ?? undefined, {
      id,
      header: head,
      enableSorting: sortBy !== undefined,
      sortDescFirst: false,
      sortUndefined: 'last',
      sortFn: (a, b, columnId) => compare(a.getValue(columnId), b.getValue(columnId)),
    }),
  );
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
