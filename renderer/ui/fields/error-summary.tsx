import { useEffect, useRef } from 'react';
import styles from './fields.module.css';
import type { FormError } from './form-errors.ts';

interface ErrorSummaryProps {
  errors: readonly FormError[];
  onGoTo: (name: string) => void;
}

/** What must be mended, at the top of a long form; takes the focus when it appears. */
export function ErrorSummary({ errors, onGoTo }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const title =
    errors.length === 1 ? 'There is 1 thing to mend' : `There are ${errors.length} things to mend`;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={name}>
            <button type="button" className={styles.summaryLink} onClick={() => onGoTo(name)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
