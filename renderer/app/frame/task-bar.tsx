import { useRunningTask } from '../../ui/long-tasks.ts';
import styles from './title-bar.module.css';

/** A long task goes on while you work elsewhere: a thin bar under the title bar says so. */
export function TaskBar() {
  const task = useRunningTask();
  if (task === null) return null;
  const percent = task.of === 0 ? 0 : Math.round((task.done / task.of) * 100);
  return (
    <div
      className={styles.taskBar}
      role="progressbar"
      aria-label={task.name}
      aria-valuenow={percent}
      aria-valuetext={task.sentence}
    >
      <div className={styles.taskDone} style={{ width: `${percent}%` }} />
    </div>
  );
}
