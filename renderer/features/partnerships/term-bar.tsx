import type { ChairTermView } from '#shared/seats/chair-term.ts';
import styles from './term-bar.module.css';

/** Who holds an office and how much of the term is over; the dates say the same in words. */
export function TermBar({ view }: { view: ChairTermView }) {
  const { holderWords, elapsed, periodWords } = view;
  return (
    <div className={styles.term}>
      <p>{holderWords}</p>
      {elapsed === null ? null : (
        <div className={styles.bar} aria-hidden="true">
          <div className={styles.done} style={{ inlineSize: `${Math.round(elapsed * 100)}%` }} />
        </div>
      )}
      {periodWords === '' ? null : <p className={styles.period}>{periodWords}</p>}
    </div>
  );
}
