import type { ReactNode } from 'react';
import styles from './exempt-block.module.css';
import { Shape } from './shape.tsx';

interface ExemptBlockProps {
  /** `Exempt from publication`. */
  title: string;
  /** The switch at the right of the head. */
  control?: ReactNode;
  children?: ReactNode;
}

/** Plum means not for publication, and nothing else. */
export function ExemptBlock({ title, control, children }: ExemptBlockProps) {
  return (
    <section className={styles.block} aria-label={title}>
      <div className={styles.head}>
        <Shape tone="exempt" />
        <span className={styles.title}>{title}</span>
        {control === undefined ? null : <span className={styles.control}>{control}</span>}
      </div>
      {children === undefined || children === null || children === false ? null : (
        <div className={styles.body}>{children}</div>
      )}
    </section>
  );
}

/** The plum band that opens a part of a list: `Exempt business. The public are asked to leave`. */
export function ExemptBand({ children }: { children: ReactNode }) {
  return (
    <div className={styles.band}>
      <Shape tone="exempt" size={0.8125} />
      <span>{children}</span>
    </div>
  );
}
