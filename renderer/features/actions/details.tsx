import type { ReactNode } from 'react';
import styles from './actions.module.css';
import { detailsId, focusSelected } from './register-focus.ts';

interface DetailsProps {
  children: ReactNode;
  /** Ctrl Enter. */
  onSubmit?: () => void;
}

/** The details beside the registers: Esc goes back to the row, Ctrl Enter saves what is written. */
export function Details({ children, onSubmit }: DetailsProps) {
  return (
    <div
      id={detailsId}
      className={styles.details}
      onKeyDown={(event) => {
        // Open lists take Esc for themselves; dialogs are drawn elsewhere.
        const isHere = event.currentTarget.contains(event.target as Node);
        if (!isHere || event.defaultPrevented) return;
        if (event.key === 'Escape') focusSelected();
        if (event.key === 'Enter' && event.ctrlKey && onSubmit !== undefined) {
          event.preventDefault();
          onSubmit();
        }
      }}
    >
      {children}
    </div>
  );
}
