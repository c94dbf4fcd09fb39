import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './empty.module.css';

interface EmptyProps {
  /** `No complaints logged`. */
  title: string;
  /** What would be here and why. */
  sentence?: string;
  /** The first step, as a button. */
  actions?: ReactNode;
  icon?: TablerIcon;
  /** `line` is one sentence in a list; `page` stands in the middle of a pane. */
  kind?: 'page' | 'line';
}

/** Nothing here yet: says what would be, and gives the first step. */
export function Empty({ title, sentence, actions, icon: Icon, kind = 'page' }: EmptyProps) {
  if (kind === 'line') {
    return (
      <div className={styles.line}>
        <p>{sentence === undefined ? `${title}.` : `${title}. ${sentence}`}</p>
        {actions}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.middle}>
        {Icon === undefined ? null : (
          <Icon className={styles.icon} stroke={1.6} aria-hidden="true" />
        )}
        <h2 className={styles.title}>{title}</h2>
        {sentence === undefined ? null : <p className={styles.sentence}>{sentence}</p>}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
