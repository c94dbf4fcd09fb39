import { IconCornerDownRight } from '@tabler/icons-react';
import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import styles from './attendance.module.css';

/** Who it is, for which organisation, and what is to be known of them today. */
export function PersonName({ person }: { person: RoomPerson }) {
  const { name, shortName, organisationWords, note, capacity, isChair, votes } = person;
  const quiet = [
    shortName === name || shortName === organisationWords ? '' : shortName,
    organisationWords === name ? '' : organisationWords,
    isChair ? 'chair' : '',
    capacity === 'member' && !votes ? 'without a vote' : '',
    capacity === 'observer' ? 'observer' : '',
    capacity === 'substitute' && !person.counts ? 'does not count for the quorum' : '',
  ].filter((words) => words !== '');
  return (
    <span className={styles.person} data-substitute={capacity === 'substitute'}>
      {capacity === 'substitute' ? (
        <IconCornerDownRight
          className={styles.personIcon}
          size={16}
          stroke={1.6}
          aria-hidden="true"
        />
      ) : null}
      <span className={styles.personWords}>
        <span>{name}</span>
        {quiet.length === 0 ? null : <span className={styles.quiet}>{quiet.join(', ')}</span>}
        {note === '' ? null : <span className={styles.personNote}>{note}</span>}
      </span>
    </span>
  );
}
