import { Button } from '@mantine/core';
import type { AttendanceState } from '#shared/attendance/attendance.ts';
import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import { Segments } from '../../ui/segments.tsx';
import styles from './roll-call.module.css';

interface RollCallRowProps {
  person: RoomPerson;
  canChange: boolean;
  onMark: (state: AttendanceState) => void;
  /** Null where nobody can stand in. */
  onSubstitute: (() => void) | null;
}

type Answer = Exclude<AttendanceState, 'expected'>;

const answers: { value: Answer; label: string }[] = [
  { value: 'present', label: 'Here' },
  { value: 'apologies', label: 'Apologies' },
  { value: 'absent', label: 'Absent' },
];

/** One person at the roll call. */
export function RollCallRow({ person, canChange, onMark, onSubstitute }: RollCallRowProps) {
  const { shortName, name, organisationWords, note, isChair, here, capacity } = person;
  const label = organisationWords === '' ? shortName : `${shortName}, ${organisationWords}`;
  const state = person.attendance?.state ?? 'expected';
  const quiet = [
    name === shortName ? '' : name,
    organisationWords,
    isChair ? 'chair' : '',
    note,
  ].filter(Boolean);
  const canStandIn =
    capacity === 'member' && onSubstitute !== null && (here === 'apologies' || here === 'absent');
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span>{shortName}</span>
        {quiet.length === 0 ? null : <span className={styles.quiet}>{quiet.join(', ')}</span>}
      </span>
      {canStandIn && canChange ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Substitute for ${label}`}
          onClick={onSubstitute}
        >
          Substitute
        </Button>
      ) : null}
      <Segments<Answer | ''>
        label={label}
        isLabelHidden
        value={state === 'expected' ? '' : state}
        options={answers}
        onChange={(answer) => {
          if (answer !== '') onMark(answer);
        }}
        disabled={!canChange}
      />
    </li>
  );
}
