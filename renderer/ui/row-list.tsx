import type { ReactNode } from 'react';
import styles from './row-list.module.css';

interface RowListProps {
  children: ReactNode;
  /** Names the list where no heading does. */
  label?: string;
  labelledBy?: string;
}

/** Rows under a section head, told apart by hairlines. */
export function RowList({ children, label, labelledBy }: RowListProps) {
  return (
    <ul className={styles.list} aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </ul>
  );
}

interface RowProps {
  title: ReactNode;
  /** One quiet line under the title. */
  detail?: ReactNode;
  /** A column before the title: a date with its own quiet line. */
  lead?: ReactNode;
  /** At the right: a mark, a date, a link. */
  end?: ReactNode;
  children?: ReactNode;
}

/** A row of one thing: title, quiet line, and its state at the right. */
export function Row({ title, detail, lead, end, children }: RowProps) {
  return (
    <li className={styles.row}>
      {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {detail === undefined ? null : <div className={styles.detail}>{detail}</div>}
        {children}
      </div>
      {end === undefined ? null : <div className={styles.end}>{end}</div>}
    </li>
  );
}
