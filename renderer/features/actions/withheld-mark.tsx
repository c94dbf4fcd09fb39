import { Mark } from '../../ui/mark.tsx';
import styles from './actions.module.css';

/** Says that the public may not know of it; the row it stands in is left out of print. */
export function WithheldMark({ isWithheld }: { isWithheld: boolean }) {
  if (!isWithheld) return null;
  return (
    <span className={styles.cellMark} data-withheld="">
      <Mark tone="exempt" size="small">
        Not for publication
      </Mark>
    </span>
  );
}
