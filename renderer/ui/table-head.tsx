import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { classNames } from './class-names.ts';
import type { TableColumn } from './table-columns.ts';
import styles from './table.module.css';
import type { TableSort } from './table.tsx';
import type { Ticking } from './use-table-keys.ts';

interface TableHeadProps<Row> {
  columns: readonly TableColumn<Row>[];
  sort: TableSort | null;
  onSort: (sort: TableSort | null) => void;
  ticking?: Ticking;
}

/** Column heads; those that sort are buttons, and the order is said with `aria-sort`. */
export function TableHead<Row>({ columns, sort, onSort, ticking }: TableHeadProps<Row>) {
  return (
    <thead className={styles.head}>
      <tr>
        {ticking === undefined ? null : (
          <th scope="col" className={classNames(styles.headCell, styles.tickCell)}>
            <Checkbox
              size="xs"
              aria-label="Tick all rows"
              checked={ticking.all === 'all'}
              indeterminate={ticking.all === 'some'}
              onChange={ticking.toggleAll}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadCellProps<Row> {
  column: TableColumn<Row>;
  sort: TableSort | null;
  onSort: (sort: TableSort | null) => void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { id, head, align = 'start', width, sortBy } = column;
  const isSorted = sort?.column === id;
  const direction = isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
  const className = classNames(styles.headCell, align === 'end' && styles.end);
  if (sortBy === undefined) {
    return (
      <th scope="col" className={className} style={{ width }}>
        {head}
      </th>
    );
  }
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={className} style={{ width }} aria-sort={direction}>
      <button
        type="button"
        className={styles.sortButton}
        onClick={() => onSort(nextSort(id, direction))}
      >
        {head}
        <Arrow
          size={14}
          stroke={2}
          aria-hidden="true"
          className={styles.sortArrow}
          data-on={isSorted}
        />
      </button>
    </th>
  );
}

/** Up, then down, then as it came. */
function nextSort(column: string, now: 'none' | 'ascending' | 'descending'): TableSort | null {
  if (now === 'none') return { column, isDescending: false };
  return now === 'ascending' ? { column, isDescending: true } : null;
}
