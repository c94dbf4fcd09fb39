import styles from './kbd.module.css';
import { keyCaps } from './shortcut-keys.ts';

/** Key caps for a combination: `Alt+ArrowUp` is drawn as two caps. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}

interface KeyHintsProps {
  /** `{ keys: ['ArrowUp', 'ArrowDown'], does: 'select' }` reads ↑ ↓ select. */
  hints: readonly { keys: readonly string[]; does: string }[];
}

/** The quiet line of keys at the foot of a list. */
export function KeyHints({ hints }: KeyHintsProps) {
  return (
    <p className={styles.hints}>
      {hints.map(({ keys, does }) => (
        <span key={does} className={styles.hint}>
          {keys.map((one) => (
            <Kbd key={one} keys={one} />
          ))}
          <span>{does}</span>
        </span>
      ))}
    </p>
  );
}
