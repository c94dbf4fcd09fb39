import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './record-text.module.css';

interface RecordTextProps {
  children: ReactNode;
  /** Inside a line, at the size of its surroundings. */
  inline?: boolean;
}

/** Text of the record, which the public may read: serif, so that it is told from what the app says. */
export function RecordText({ children, inline = false }: RecordTextProps) {
  const Element = inline ? 'span' : 'div';
  return (
    <Element className={classNames(styles.record, inline && styles.inline)}>{children}</Element>
  );
}
