import { Button } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import styles from './error-panel.module.css';
import { Facts, type Fact } from './facts.tsx';
import { Shape } from './shape.tsx';

interface ErrorPanelProps {
  /** What we could not do: `We cannot reach your workspace file`. */
  title: string;
  /** Why, and what to do, without blame. */
  sentence: string;
  /** What was kept: `Nothing is lost. Your text is still here.` */
  kept?: string;
  facts?: readonly Fact[];
  onRetry?: () => void;
  /** Other ways on, after Try again. */
  actions?: ReactNode;
  level?: 1 | 2;
}

/** A failure in plain words, with the way out. Takes the place of what could not be shown. */
export function ErrorPanel(props: ErrorPanelProps) {
  const { title, sentence, kept, facts, onRetry, actions, level = 1 } = props;
  const titleId = useId();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={styles.panel} role="alert" aria-labelledby={titleId}>
      <span className={styles.shape}>
        <Shape tone="warn" size={1.75} />
      </span>
      <Heading id={titleId} className={styles.title} tabIndex={-1}>
        {title}
      </Heading>
      <p className={styles.sentence}>{sentence}</p>
      {facts === undefined ? null : (
        <div className={styles.facts}>
          <Facts facts={facts} />
        </div>
      )}
      <div className={styles.actions}>
        {onRetry === undefined ? null : <Button onClick={onRetry}>Try again</Button>}
        {actions}
      </div>
      {kept === undefined ? null : <p className={styles.kept}>{kept}</p>}
    </section>
  );
}
