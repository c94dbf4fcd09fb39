import { Checkbox } from '@mantine/core';
import { classNames } from './class-names.ts';
import type { TableColumn } from './table-columns.ts';
import styles from './table.module.css';
import type { TableKeys } from './use-table-keys.ts';

interface TableRowProps<Row extends object> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  index: number;
  isSelected: boolean;
  isTicked: boolean | undefined;
  keys: TableKeys<Row>;
  measure: (element: HTMLElement | null) => void;
  /** Part of a longer table than is drawn, so its place is said. */
  isCounted: boolean;
}

/** One row. Only the current row is in the tab order; arrows go to the others. */
export function TableRow<Row extends object>(props: TableRowProps<Row>) {
  const { row, columns, index, isSelected, isTicked, keys, measure, isCounted } = props;
  const nameOf = columns.find(({ isName }) => isName === true) ?? columns[0];
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={index}
      className={classNames(styles.row, keys.isGrid && styles.active)}
      aria-rowindex={isCounted ? index + 2 : undefined}
      aria-selected={keys.isGrid ? (isTicked ?? isSelected) : undefined}
      data-selected={isSelected}
      tabIndex={keys.isGrid ? (index === keys.current ? 0 : -1) : undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget) keys.setCurrent(index);
      }}
      onClick={(event) => keys.onClick(event, row, index)}
      onDoubleClick={() => keys.onOpen?.(row)}
    >
      {isTicked === undefined ? null : (
        <td className={styles.tickCell}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={`Tick ${nameOf?.text(row) ?? 'this row'}`}
            checked={isTicked}
            onChange={() => keys.ticking.toggle(row)}
          />
        </td>
      )}
      {columns.map(({ id, cell, text, align, isName }) => {
        const className = classNames(styles.cell, align === 'end' && styles.end);
        const content = cell === undefined ? text(row) : cell(row);
        return isName === true ? (
          <th key={id} scope="row" className={classNames(className, styles.name)}>
            {content}
          </th>
        ) : (
          <td key={id} className={className}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
