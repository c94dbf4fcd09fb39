import type { ReactNode } from 'react';
import styles from './section-head.module.css';

interface SectionHeadProps {
  title: string;
  /** A quiet number or words beside the title: `4`, `14 seats, 1 vacant`. */
  note?: ReactNode;
  /** A link or compact button at the right: `All 4`. */
  action?: ReactNode;
  id?: string;
  level?: 2 | 3;
  /** The hairline under the head, which the rows below continue. On by default. */
  line?: boolean;
}

/** The head of a section: sections are told apart by space and one hairline, not by boxes. */
export function SectionHead(props: SectionHeadProps) {
  const { title, note, action, id, level = 2, line = true } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.head} data-line={line}>
      <Heading className={styles.title} id={id}>
        {title}
      </Heading>
      {note === undefined ? null : <span className={styles.note}>{note}</span>}
      {action === undefined ? null : <span className={styles.action}>{action}</span>}
    </div>
  );
}
