import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** One sentence that sums up the state: `One agenda to publish by tomorrow.` */
  summary?: ReactNode;
  /** Buttons at the right; one of them filled, at most. */
  actions?: ReactNode;
  /** Tabs or filters under the title, with a hairline below them. */
  children?: ReactNode;
  /** A meeting or a body has a smaller title, and a line under its tabs. */
  kind?: 'page' | 'workspace';
}

/** The head of a page: its `h1`, what state it is in, and what can be done. */
export function PageHead({ title, summary, actions, children, kind = 'page' }: PageHeadProps) {
  useDocumentTitle(`${title} - Clear Days`);
  return (
    <div
      className={classNames(
        styles.head,
        kind === 'workspace' && styles.workspace,
        children !== undefined && styles.lined,
      )}
    >
      <div className={styles.top}>
        <div className={styles.words}>
          <h1 className={styles.title} tabIndex={-1}>
            {title}
          </h1>
          {summary === undefined ? null : <p className={styles.summary}>{summary}</p>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
