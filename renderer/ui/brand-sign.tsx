import styles from './brand-sign.module.css';

/** The sign of the program: five clear days between two edges. */
export function BrandSign({ size = 1.25 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 40 40"
      style={{ width: `${size}rem`, height: `${size}rem` }}
      className={styles.sign}
      aria-hidden="true"
    >
      <rect width="40" height="40" rx="8" fill="var(--accent)" />
      <path d="M6.5 8v24M33.5 8v24" stroke="var(--on-accent)" strokeWidth="3" fill="none" />
      <path
        d="M12.5 15v10M16.25 15v10M20 15v10M23.75 15v10M27.5 15v10"
        stroke="var(--on-accent)"
        strokeWidth="2.6"
        fill="none"
      />
    </svg>
  );
}
