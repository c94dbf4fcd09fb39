import type { ReactNode } from 'react';
import { Shape } from '../shape.tsx';
import styles from './fields.module.css';

/** A warning under a field: it says what is unlikely and what to do, and never blocks. */
export function FieldWarning({ children }: { children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <div className={styles.warning} role="status">
      <span className={styles.warningShape}>
        <Shape tone="warn" size={0.8125} />
      </span>
      <div>{children}</div>
    </div>
  );
}
