import { useTable, type SortingState } from '@tanstack/react-table';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { classNames } from './class-names.ts';
import { columnDefs, features, type TableColumn } from './table-columns.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import styles from './table.module.css';
import { useTableKeys } from './use-table-keys.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface TableProps<Row extends object> {
  /** Names the table and its scrolling region: `Papers we are waiting for`. */
  caption: string;
  /** Stable between renders: module scope or `useMemo`. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** The row whose details are open beside the table. */
  selectedId?: string | null;
  onSelect?: (row: Row) => void;
  /** Enter, or a second click. */
  onOpen?: (row: Row) => void;
  /** Space ticks rows, for doing one thing to many. */
  ticked?: ReadonlySet<string>;
  onTick?: (ticked: ReadonlySet<string>) => void;
  sort?: TableSort | null;
  /** Given, the caller keeps the order (in the address); otherwise the table does. */
  onSort?: (sort: TableSort | null) => void;
  /** Takes the height of its pane and scrolls inside it, with the head in place. */
  isFilling?: boolean;
  /** Shown in place of rows. */
  empty?: ReactNode;
}

export interface TableSort {
  column: string;
  isDescending: boolean;
}

/**
 * A table that works by keyboard: arrows, Home and End go through the rows, Enter opens, Space
 * ticks, Ctrl C copies the row as tab-separated text. Draws only the rows in sight above 200.
 */
export function Table<Row extends object>(props: TableProps<Row>) {
  const { caption, columns, rows, idOf, selectedId = null, ticked, isFilling = false } = props;
  const captionId = useId();
  const region = useRef<HTMLDivElement>(null);
  const [ownSort, setOwnSort] = useState<TableSort | null>(props.sort ?? null);
  const sort = props.onSort === undefined ? ownSort : (props.sort ?? null);
  const setSort = props.onSort ?? setOwnSort;
  const sorting = useMemo<SortingState>(
    () => (sort === null ? [] : [{ id: sort.column, desc: sort.isDescending }]),
    [sort],
  );
  const table = useTable({
    features,
    columns: useMemo(() => columnDefs(columns), [columns]),
    data: rows,
    getRowId: idOf,
    state: { sorting },
    enableMultiSort: false,
    onSortingChange: (change) => {
      const [first] = typeof change === 'function' ? change(sorting) : change;
      setSort(first === undefined ? null : { column: first.id, isDescending: first.desc });
    },
  });
  const shown = table.getRowModel().rows.map((row) => row.original);
  const virtual = useVirtualRows(region, shown.length);
  const keys = useTableKeys({ ...props, shown, scrollTo: virtual.scrollTo });
  const columnCount = columns.length + (ticked === undefined ? 0 : 1);

  return (
    <div
      ref={region}
      className={classNames(styles.region, (isFilling || virtual.isOn) && styles.filling)}
      role="region"
      aria-labelledby={captionId}
      tabIndex={keys.isGrid && shown.length > 0 ? undefined : 0}
    >
      <table
        className={styles.table}
        role={keys.isGrid ? 'grid' : undefined}
        aria-rowcount={virtual.isOn ? shown.length + 1 : undefined}
        aria-multiselectable={keys.isGrid && ticked !== undefined ? true : undefined}
        data-list={keys.isGrid ? '' : undefined}
        onKeyDown={keys.onKeyDown}
      >
        <caption>
          <VisuallyHidden id={captionId}>{caption}</VisuallyHidden>
        </caption>
        <TableHead
          columns={columns}
          sort={sort}
          onSort={setSort}
          {...(ticked === undefined ? {} : { ticking: keys.ticking })}
        />
        <tbody>
          {virtual.before > 0 ? <Spacer height={virtual.before} columns={columnCount} /> : null}
          {shown.slice(virtual.from, virtual.to).map((row, index) => (
            <TableRow
              key={idOf(row)}
              row={row}
              columns={columns}
              index={virtual.from + index}
              isSelected={idOf(row) === selectedId}
              isTicked={ticked?.has(idOf(row))}
              keys={keys}
              measure={virtual.measure}
              isCounted={virtual.isOn}
            />
          ))}
          {virtual.after > 0 ? <Spacer height={virtual.after} columns={columnCount} /> : null}
          {shown.length === 0 ? (
            <tr>
              <td colSpan={columnCount} className={styles.empty}>
                {props.empty ?? 'Nothing here yet.'}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

/** Stands in for the rows out of sight. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
