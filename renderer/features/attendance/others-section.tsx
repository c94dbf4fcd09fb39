import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { AttendancePage } from '#shared/attendance/attendance.contract.ts';
import { Empty } from '../../ui/empty.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import { memberColumns } from './member-columns.tsx';
import type { Asked } from './room-asked.ts';
import { idOf, type RoomTools } from './use-room.ts';

interface OthersSectionProps {
  page: AttendancePage;
  tools: RoomTools;
  isReadOnly: boolean;
  onAsk: (asked: Asked) => void;
}

/** Officers and observers: in the room, never in the quorum. */
export function OthersSection({ page, tools, isReadOnly, onAsk }: OthersSectionProps) {
  const others = page.room.people.filter(
    ({ capacity }) => capacity === 'in_attendance' || capacity === 'observer',
  );
  return (
    <section aria-labelledby="others" data-pane="In attendance">
      <SectionHead
        id="others"
        title="In attendance"
        line={false}
        note="Officers and observers. They never count for the quorum."
        {...(isReadOnly
          ? {}
          : {
              action: (
                <Button
                  variant="default"
                  size="compact-md"
                  leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
                  onClick={() => onAsk({ kind: 'other' })}
                >
                  Add somebody
                </Button>
              ),
            })}
      />
      {others.length === 0 ? (
        <Empty kind="line" title="Nobody is listed" />
      ) : (
        <Table
          caption="Officers and observers"
          columns={memberColumns({ tools, isReadOnly, onAsk })}
          rows={others}
          idOf={idOf}
          onOpen={(person) => {
            if (!isReadOnly) onAsk({ kind: 'details', person });
          }}
        />
      )}
    </section>
  );
}
