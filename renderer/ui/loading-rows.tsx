import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import styles from './loading-rows.module.css';

interface LoadingRowsProps {
  /** `Opening Oxfordshire Partnership. Checking dates against bank holidays.` */
  sentence: string;
  rows?: number;
  /** A block above the rows, for a page whose first thing is a box. */
  withBlock?: boolean;
}

/** Still grey shapes where rows will be, after 300 ms; quicker answers show nothing at all. */
export function LoadingRows({ sentence, rows = 5, withBlock = false }: LoadingRowsProps) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" className={styles.area}>
      {isShown ? (
        <>
          <VisuallyHidden role="status">{sentence}</VisuallyHidden>
          {withBlock ? <div className={styles.block} /> : null}
          {Array.from({ length: rows }, (_, index) => (
            <div key={index} className={styles.row}>
              <div className={styles.title} style={{ width: `${64 - (index % 5) * 6}%` }} />
              <div className={styles.detail} style={{ width: `${40 - (index % 5) * 3}%` }} />
            </div>
          ))}
        </>
      ) : null}
    </div>
  );
}
