import { Button, VisuallyHidden } from '@mantine/core';
import {
  IconArrowBackUp,
  IconUserCheck,
  IconUserOff,
  IconUserQuestion,
  IconUserX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import styles from './room-pane.module.css';
import { eventFor } from './use-room.ts';

interface RoomPersonRowProps {
  person: RoomPerson;
  /** Where others have the same name: whose this one is. */
  organisation: string | undefined;
  /** The one whom Enter in the field above is about. */
  isTarget: boolean;
  isWritable: boolean;
  onRecord: () => void;
}

/** One person: here or not, and the button that records their coming or going. */
export function RoomPersonRow(props: RoomPersonRowProps) {
  const { person, organisation, isTarget, isWritable, onRecord } = props;
  const { here, shortName, note, isChair } = person;
  const { label } = eventFor(person);
  const { icon: Icon, words } = looks[here];
  const state = note === '' ? (here === 'here' ? '' : words) : note;
  const said = [organisation ?? '', state].filter(Boolean).join(', ');
  const fullName = organisation === undefined ? shortName : `${shortName}, ${organisation}`;
  return (
    <li className={styles.person} data-here={here} data-target={isTarget}>
      <Icon className={styles.personIcon} stroke={1.6} aria-hidden="true" />
      <span className={styles.personWords}>
        <span className={styles.personName}>
          {shortName}
          {isChair ? <span className={styles.chair}>, chair</span> : null}
          {here === 'here' ? <VisuallyHidden>, here</VisuallyHidden> : null}
        </span>
        {said === '' ? null : <span className={styles.note}>{said}</span>}
      </span>
      {isWritable ? (
        <Button
          className={styles.record ?? ''}
          size="compact-sm"
          variant="default"
          aria-label={`${label}: ${fullName}`}
          data-quiet={here === 'here'}
          onClick={onRecord}
        >
          {label}
        </Button>
      ) : null}
    </li>
  );
}

const looks: Record<RoomPerson['here'], { icon: TablerIcon; words: string }> = {
  here: { icon: IconUserCheck, words: 'here' },
  left: { icon: IconArrowBackUp, words: 'left' },
  withdrawn: { icon: IconArrowBackUp, words: 'withdrew' },
  apologies: { icon: IconUserX, words: 'apologies' },
  absent: { icon: IconUserOff, words: 'absent' },
  expected: { icon: IconUserQuestion, words: 'expected' },
};
