import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AttendancePage, RoomPerson } from '#shared/attendance/attendance.contract.ts';
import type { AttendanceState } from '#shared/attendance/attendance.ts';
import { Empty } from '../../ui/empty.tsx';
import { KeyHints } from '../../ui/kbd.tsx';
import { PathButton } from '../../ui/path-button.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Table } from '../../ui/table.tsx';
import { memberColumns } from './member-columns.tsx';
import type { Asked } from './room-asked.ts';
import { here, idOf, type RoomTools } from './use-room.ts';
import styles from './attendance.module.css';

interface MembersSectionProps {
  page: AttendancePage;
  tools: RoomTools;
  isReadOnly: boolean;
  onAsk: (asked: Asked) => void;
}

/** Roll call by seat, each substitute under the member they stand in for. */
export function MembersSection({ page, tools, isReadOnly, onAsk }: MembersSectionProps) {
  const { room, head } = page;
  const rows = useMemo(() => bySeat(room.people), [room.people]);
  const columns = memberColumns({ tools, isReadOnly, onAsk });
  const focused = () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-roll-call] tr[data-row]');
    return rows[Number(row?.dataset['row'] ?? -1)];
  };
  const call = (state: AttendanceState) => () => {
    const person = focused();
    if (person !== undefined && !isReadOnly) void tools.call(person, state);
  };
  const ask = (kind: 'substitute' | 'details') => () => {
    const person = focused();
    if (person === undefined || isReadOnly) return;
    if (kind === 'details' || person.capacity === 'member') onAsk({ kind, person });
  };
  useShortcuts('Roll call', [
    { keys: 'P', name: 'Present', run: call('present') },
    { keys: 'A', name: 'Apologies', run: call('apologies') },
    { keys: 'B', name: 'Absent', run: call('absent') },
    { keys: 'E', name: 'Expected', run: call('expected') },
    { keys: 'S', name: 'Add a substitute', run: ask('substitute') },
    { keys: 'Enter', name: 'Details of the member' },
  ]);
  return (
    <section aria-labelledby="members" data-pane="Members">
      <SectionHead id="members" title="Members" line={false} note={here(room)} />
      {rows.length === 0 ? (
        <Empty
          icon={IconUsers}
          title="This partnership has no seats yet"
          sentence="Members are called by their seats. Add the seats once; every meeting then knows who is expected."
          actions={
            <PathButton path={`/partnerships/${head.body.slug}/members`}>
              Add the members
            </PathButton>
          }
        />
      ) : (
        <div data-roll-call="">
          <Table
            caption="Members, by seat"
            columns={columns}
            rows={rows}
            idOf={idOf}
            onOpen={(person) => {
              if (!isReadOnly) onAsk({ kind: 'details', person });
            }}
          />
          {isReadOnly ? null : (
            <div className={styles.hints}>
              <KeyHints
                hints={[
                  { keys: ['ArrowUp', 'ArrowDown'], does: 'member' },
                  { keys: ['P'], does: 'present' },
                  { keys: ['A'], does: 'apologies' },
                  { keys: ['B'], does: 'absent' },
                  { keys: ['S'], does: 'substitute' },
                ]}
              />
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** Members in the order of their seats, each followed by whoever stands in. */
function bySeat(people: readonly RoomPerson[]): RoomPerson[] {
  const members = people.filter(({ capacity }) => capacity === 'member');
  const substitutes = people.filter(({ capacity }) => capacity === 'substitute');
  const seats = new Set(members.map(({ seatId }) => seatId));
  return [
    ...members.flatMap((member) => [
      member,
      ...substitutes.filter(({ seatId }) => seatId === member.seatId),
    ]),
    ...substitutes.filter(({ seatId }) => !seats.has(seatId)),
  ];
}
