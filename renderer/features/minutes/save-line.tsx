import { Mark } from '../../ui/mark.tsx';
import { clockTime } from '../../ui/time-words.ts';
import type { MinuteSaving } from './use-minute-saving.ts';
import { useSecondsSince } from './use-now.ts';
import styles from './writing-pane.module.css';

/** Under the text: whether what was typed is on the disk. Not a live region; a failure speaks for itself. */
export function SaveLine({ saving }: { saving: MinuteSaving }) {
  const { problem, savedAt, isSaving } = saving;
  const seconds = useSecondsSince(savedAt);
  if (problem !== null) {
    return (
      <p className={styles.saveLine}>
        <Mark tone="bad">Not saved</Mark>
        <span>Your text is still here.</span>
      </p>
    );
  }
  if (isSaving) {
    return (
      <p className={styles.saveLine}>
        <Mark tone="progress">Saving</Mark>
        <span>as you type</span>
      </p>
    );
  }
  return (
    <p className={styles.saveLine}>
      <Mark tone="good">Saved</Mark>
      <span>
        {savedAt === null ? 'on this computer' : `${ago(seconds, savedAt)}, on this computer`}
      </span>
    </p>
  );
}

function ago(seconds: number, savedAt: Date): string {
  if (seconds < 1) return 'just now';
  if (seconds >= 60) return clockTime(savedAt);
  return seconds === 1 ? '1 second ago' : `${seconds} seconds ago`;
}
