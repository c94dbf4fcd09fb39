import { Checkbox } from '@mantine/core';
import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import { AttendanceState } from '#shared/attendance/attendance.ts';
import { attendanceStateWords } from '#shared/attendance/attendance-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { Segments } from '../../ui/segments.tsx';
import type { Tone } from '../../ui/shape.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { PersonName } from './person-name.tsx';
import type { Asked } from './room-asked.ts';
import { wordsOf, type RoomTools } from './use-room.ts';
import styles from './attendance.module.css';

interface Rows {
  tools: RoomTools;
  isReadOnly: boolean;
  onAsk: (asked: Asked) => void;
}

/** The columns of the roll call, and of the list of those in attendance. */
export function memberColumns({ tools, isReadOnly, onAsk }: Rows): TableColumn<RoomPerson>[] {
  const stateColumn: TableColumn<RoomPerson> = {
    id: 'state',
    head: 'At the start',
    width: isReadOnly ? '9rem' : '22.5rem',
    text: (person) => attendanceStateWords[tools.stateOf(person)],
    cell: (person) => {
      const state = tools.stateOf(person);
      const mark = <Mark tone={stateTones[state]}>{attendanceStateWords[state]}</Mark>;
      if (isReadOnly) return mark;
      return (
        <>
          <span className={styles.screen}>
            <Segments
              label={`${wordsOf(person)} at the start`}
              isLabelHidden
              isFullWidth
              value={state}
              options={stateOptions}
              onChange={(chosen) => void tools.call(person, chosen)}
            />
          </span>
          <span className={styles.paper}>{mark}</span>
        </>
      );
    },
  };
  return [
    {
      id: 'name',
      head: 'Name',
      isName: true,
      text: ({ name }) => name,
      cell: (person) => <PersonName person={person} />,
    },
    stateColumn,
    namedColumn({ tools, isReadOnly }),
    ...(isReadOnly ? [] : [menuColumn({ tools, onAsk })]),
  ];
}

/** Whether public minutes may give the name; otherwise they give the post or role. */
function namedColumn({
  tools,
  isReadOnly,
}: Pick<Rows, 'tools' | 'isReadOnly'>): TableColumn<RoomPerson> {
  const words = ({ mayBeNamed }: RoomPerson) => (mayBeNamed ? 'By name' : 'By post');
  return {
    id: 'named',
    head: 'In public minutes',
    width: '8rem',
    text: words,
    cell: (person) =>
      isReadOnly ? (
        words(person)
      ) : (
        <>
          <span className={styles.screen}>
            <Checkbox
              label="By name"
              aria-label={`Public minutes may name ${wordsOf(person)}`}
              checked={person.mayBeNamed}
              onChange={(event) => tools.setNamed(person, event.currentTarget.checked)}
            />
          </span>
          <span className={styles.paper}>{words(person)}</span>
        </>
      ),
  };
}

function menuColumn({ tools, onAsk }: Pick<Rows, 'tools' | 'onAsk'>): TableColumn<RoomPerson> {
  return {
    id: 'menu',
    head: 'More',
    width: '3rem',
    align: 'end',
    text: () => '',
    cell: (person) => {
      const isMember = person.capacity === 'member';
      return (
        <RowMenu
          label={`More about ${wordsOf(person)}`}
          items={[
            ...(isMember
              ? [
                  {
                    name: 'Add a substitute',
                    onClick: () => onAsk({ kind: 'substitute' as const, person }),
                  },
                ]
              : []),
            { name: 'Details', onClick: () => onAsk({ kind: 'details', person }) },
            ...(person.attendance === null
              ? []
              : [
                  {
                    name: isMember ? 'Clear what is recorded' : 'Remove',
                    onClick: () => tools.remove(person),
                  },
                ]),
          ]}
        />
      );
    },
  };
}

const stateOptions = AttendanceState.options.map((value) => ({
  value,
  label: attendanceStateWords[value],
}));

const stateTones: Record<AttendanceState, Tone> = {
  expected: 'todo',
  present: 'good',
  apologies: 'neutral',
  absent: 'warn',
};
