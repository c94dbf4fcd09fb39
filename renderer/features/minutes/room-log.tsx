import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { RoomLogLine } from '#shared/minutes/minutes-view.ts';
import styles from './room-pane.module.css';

/** What happened in the room, newest first. */
export function RoomLog({ log }: { log: readonly RoomLogLine[] }) {
  if (log.length === 0) return null;
  return (
    <div
      className={styles.log}
      role="region"
      aria-label="What happened in the room"
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <ol className={styles.lines}>
        {log.map(({ at, words }, index) => (
          <li key={`${log.length - index}-${words}`} className={styles.line}>
            <span className={styles.at}>{at === null ? '' : formatTime(at)}</span>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
