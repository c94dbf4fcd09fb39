import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './layout.module.css';

interface PageBodyProps {
  children: ReactNode;
  /** As the `PageHead` over it, so that the sides line up. */
  kind?: 'page' | 'workspace';
}

/** The scrolling part of a page under its head, with the side padding of the sheet. */
export function PageBody({ children, kind = 'page' }: PageBodyProps) {
  return (
    <div className={classNames(styles.body, kind === 'workspace' && styles.workspaceBody)}>
      {children}
    </div>
  );
}

interface TwoColumnsProps {
  children: ReactNode;
  /** 324 px at the right; under the first column where it is narrow. */
  side: ReactNode;
}

/** A page of two columns, as Today. */
export function TwoColumns({ children, side }: TwoColumnsProps) {
  return (
    <div className={styles.columnsFrame}>
      <div className={styles.columns}>
        <div className={styles.column}>{children}</div>
        <div className={styles.column}>{side}</div>
      </div>
    </div>
  );
}

/** Panes side by side under a page head; each scrolls alone. They stack where it is narrow. */
export function Panes({ children }: { children: ReactNode }) {
  return <div className={styles.panes}>{children}</div>;
}

interface PaneProps {
  /** Said by F6, and the name of the region. */
  label: string;
  children: ReactNode;
  /** `list` is 300 px with a line at its right; `main` takes the rest. */
  kind: 'list' | 'main';
  /** Always visible below the scrolling part: totals, key hints, buttons. */
  foot?: ReactNode;
}

/** One named pane, reached by F6. */
export function Pane({ label, children, kind, foot }: PaneProps) {
  return (
    <section
      className={classNames(styles.pane, kind === 'list' ? styles.listPane : styles.mainPane)}
      aria-label={label}
      data-pane={label}
    >
      <div className={styles.paneBody}>{children}</div>
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </section>
  );
}

/** A box with a border: the one thing to deal with on the screen. */
export function FeatureBox({ children }: { children: ReactNode }) {
  return <div className={styles.feature}>{children}</div>;
}

/** A quiet, sunken block for what is beside the point but belongs here. */
export function QuietBox({ children }: { children: ReactNode }) {
  return <div className={styles.quiet}>{children}</div>;
}

/** Space between the sections of a column. */
export function Sections({ children }: { children: ReactNode }) {
  return <div className={styles.sections}>{children}</div>;
}
