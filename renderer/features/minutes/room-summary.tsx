import { IconCheck, IconX } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import type { Room } from '#shared/attendance/attendance.contract.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './room-pane.module.css';

/** How many are in the room, and whether that is a quorum, part by part. */
export function RoomSummary({ room }: { room: Room }) {
  const { quorum, membersHere, seats } = room;
  return (
    <div className={styles.summary}>
      <div className={styles.figures}>
        <h2 className={styles.count}>
          <strong>{membersHere}</strong> {`of ${seats} in the room`}
        </h2>
        {quorum.needed === null && quorum.parts.length === 0 ? null : (
          <Mark tone={quorum.met ? 'good' : 'bad'}>{quorum.met ? 'Quorate' : 'Not quorate'}</Mark>
        )}
      </div>
      {quorum.parts.length === 0 ? null : (
        <ul className={styles.parts} aria-label="Quorum">
          {quorum.parts.map(({ text, met }) => (
            <li key={text} className={styles.part} data-met={met}>
              {met ? (
                <IconCheck size="0.9375rem" stroke={2.4} aria-hidden="true" />
              ) : (
                <IconX size="0.9375rem" stroke={2.4} aria-hidden="true" />
              )}
              <span>
                {text}
                <VisuallyHidden>{met ? ': met' : ': not met'}</VisuallyHidden>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
