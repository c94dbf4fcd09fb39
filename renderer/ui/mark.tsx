import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './mark.module.css';
import { Shape, type Tone } from './shape.tsx';

interface MarkProps {
  tone: Tone;
  /** The word: `Received`, `2 days late`, `3 of 7 papers`. */
  children: ReactNode;
  size?: 'body' | 'small';
}

/** A status: silhouette, word and colour, in that order of importance. */
export function Mark({ tone, children, size = 'body' }: MarkProps) {
  return (
    <span className={classNames(styles.mark, size === 'small' && styles.small)} data-tone={tone}>
      <span className={styles.shape}>
        <Shape tone={tone} size={size === 'small' ? 0.8125 : 0.9375} />
      </span>
      <span>{children}</span>
    </span>
  );
}

interface CountMarkProps {
  tone: Tone;
  count: number;
  /** What is counted, for the ear: `2 papers not in`. */
  label: string;
}

/** A number with its silhouette, for tabs, navigation and the tree; nothing when it is 0. */
export function CountMark({ tone, count, label }: CountMarkProps) {
  if (count === 0) return null;
  return (
    <span className={styles.count} data-tone={tone} role="img" aria-label={label}>
      <Shape tone={tone} size={0.8125} />
      {count}
    </span>
  );
}
