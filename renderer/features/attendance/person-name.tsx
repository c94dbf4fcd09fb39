import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import { Shape, type Tone } from '../../ui/shape.tsx';
import styles from './attendance.module.css';

/** Who it is, for which organisation, and what is to be known of them today. */
export function PersonName({ person }: { person: RoomPerson }) {
  const { name, shortName, organisationWords, note, here, capacity, isChair, votes } = person;
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
      <span className={styles.personShape} data-tone={tones[here]}>
        <Shape tone={tones[here]} />
      </span>
      <span className={styles.personWords}>
        <span>{name}</span>
        {quiet.length === 0 ? null : <span className={styles.quiet}>{quiet.join(', ')}</span>}
        {note === '' ? null : <span className={styles.personNote}>{note}</span>}
      </span>
    </span>
  );
}

/** Beside the words of the row, never in their place. */
const tones: Record<RoomPerson['here'], Tone> = {
  expected: 'todo',
  here: 'good',
  left: 'neutral',
  withdrawn: 'warn',
  apologies: 'neutral',
  absent: 'neutral',
};
