import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import type { SeatView } from '#shared/seats/seat.ts';
import { client } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import { AddSeatDialog } from './add-seat-dialog.tsx';
import { CabinetLeads } from './cabinet-leads.tsx';
import { ChairTerms } from './chair-terms.tsx';
import { MembersInterests } from './members-interests.tsx';
import { memberColumns } from './seat-columns.tsx';
import { SeatInspector } from './seat-inspector.tsx';
import { SectorBar } from './sector-bar.tsx';
import { useAttempt } from './use-attempt.ts';
import styles from './partnerships.module.css';

interface MembersTabProps {
  page: BodyPage;
  isReadOnly: boolean;
  /** The seat whose details are open. */
  selected: string | null;
  onSelect: (id: string | null) => void;
}

/** Who sits on the body, for whom and for how long; a seat's details open beside the table. */
export function MembersTab({ page, isReadOnly, selected, onSelect }: MembersTabProps) {
  const { seats, seatCounts } = page;
  const [isAdding, setAdding] = useState(false);
  const attempt = useAttempt();
  const at = seats.findIndex(({ seat }) => seat.id === selected);
  const open = seats[at];
  const move = (view: SeatView, before: string | null) =>
    attempt(client.seats.move({ target: view.seat, before }), `${view.title} moved`);
  return (
    <div className={styles.full}>
      <div className={styles.membersPane}>
        <section aria-labelledby="seats" className={styles.column}>
          <div>
            <SectionHead
              id="seats"
              title="Seats"
              line={false}
              note={`${countOf(seatCounts.total, 'seat')}, ${seatCounts.vacant} vacant, ${seatCounts.voting} voting`}
              {...(isReadOnly
                ? {}
                : {
                    action: (
                      <span className={styles.buttons}>
                        {open === undefined ? null : (
                          <>
                            <Button
                              variant="subtle"
                              size="compact-sm"
                              disabled={at === 0}
                              leftSection={<IconArrowUp size={16} aria-hidden="true" />}
                              onClick={() => move(open, seats[at - 1]?.seat.id ?? null)}
                            >
                              Move up
                            </Button>
                            <Button
                              variant="subtle"
                              size="compact-sm"
                              disabled={at === seats.length - 1}
                              leftSection={<IconArrowDown size={16} aria-hidden="true" />}
                              onClick={() => move(open, seats[at + 2]?.seat.id ?? null)}
                            >
                              Move down
                            </Button>
                          </>
                        )}
                        <Button
                          variant="default"
                          size="compact-md"
                          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
                          onClick={() => setAdding(true)}
                        >
                          Add a seat
                        </Button>
                      </span>
                    ),
                  })}
            />
            {seats.length === 0 ? (
              <Empty
                icon={IconUsers}
                title="No seat yet"
                sentence="A seat belongs to an organisation or has a name of its own. It may start vacant."
                actions={
                  isReadOnly ? null : (
                    <Button onClick={() => setAdding(true)}>Add the first seat</Button>
                  )
                }
              />
            ) : (
              <>
                <SectorBar counts={seatCounts} />
                <Table
                  caption="Members"
                  columns={memberColumns}
                  rows={seats}
                  idOf={({ seat }) => seat.id}
                  selectedId={selected}
                  onSelect={({ seat }) => onSelect(seat.id)}
                  onOpen={({ seat }) => onSelect(seat.id)}
                />
              </>
            )}
          </div>
        </section>
        <ChairTerms page={page} isReadOnly={isReadOnly} />
        <CabinetLeads page={page} isReadOnly={isReadOnly} />
        <MembersInterests page={page} />
      </div>
      {open === undefined ? null : (
        <SeatInspector
          key={open.seat.id}
          view={open}
          today={page.today}
          isReadOnly={isReadOnly}
          onClose={() => onSelect(null)}
        />
      )}
      <AddSeatDialog
        bodyId={page.body.id}
        opened={isAdding}
        onClose={() => setAdding(false)}
        onAdded={onSelect}
      />
    </div>
  );
}
