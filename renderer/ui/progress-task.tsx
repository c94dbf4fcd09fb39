import { Button, Progress } from '@mantine/core';
import styles from './progress-task.module.css';

interface ProgressTaskProps {
  /** Names the bar: `Building the public pack`. */
  name: string;
  done: number;
  of: number;
  /** What and how many: `Searching file 27 of 42 for withheld text. About 20 seconds left`. */
  sentence: string;
  onCancel?: () => void;
}

/** A long task: bar, sentence, and a way to stop it. */
export function ProgressTask({ name, done, of, sentence, onCancel }: ProgressTaskProps) {
  const percent = of === 0 ? 0 : Math.round((done / of) * 100);
  return (
    <div className={styles.task}>
      <Progress value={percent} aria-label={name} />
      <div className={styles.foot}>
        <p className={styles.sentence}>{sentence}</p>
        {onCancel === undefined ? null : (
          <Button variant="default" size="compact-sm" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </div>
  );
}
