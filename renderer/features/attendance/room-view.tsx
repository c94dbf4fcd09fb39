import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { AttendancePage } from '#shared/attendance/attendance.contract.ts';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { HeadActions } from '../../ui/head-actions.tsx';
import { PageBody, Sections } from '../../ui/layout.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { AddOtherDialog } from './add-other-dialog.tsx';
import { AddSubstituteDialog } from './add-substitute-dialog.tsx';
import { DeclarationsSection } from './declarations-section.tsx';
import { DetailsDialog } from './details-dialog.tsx';
import { MembersSection } from './members-section.tsx';
import { OthersSection } from './others-section.tsx';
import { PresenceTable } from './presence-table.tsx';
import { QuorumSection } from './quorum-section.tsx';
import type { Asked } from './room-asked.ts';
import { StandingInterests } from './standing-interests.tsx';
import { useRoom } from './use-room.ts';
import styles from './attendance.module.css';

interface RoomViewProps {
  page: AttendancePage;
  meeting: MeetingRef;
}

/** Roll call beside the quorum and the interests, and below who was there for which item. */
export function RoomView({ page, meeting }: RoomViewProps) {
  const tools = useRoom(page, meeting);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [exportProblem, setExportProblem] = useState<string | null>(null);
  const { head, room, today, whyNotEditable } = page;
  const isReadOnly = whyNotEditable !== null;
  const isHere = head.meeting.day <= today;
  const expected = room.people.filter(
    (person) => person.capacity === 'member' && tools.stateOf(person) === 'expected',
  );
  const close = () => setAsked(null);
  const exportRates = (form: 'csv' | 'xlsx') => {
    setExportProblem(null);
    client.attendance
      .exportRates({ bodyId: head.body.id, form })
      .then(saveFile, (error: unknown) => {
        setExportProblem(failureSentence(error));
      });
  };
  const problem = tools.problem ?? exportProblem;
  return (
    <>
      <HeadActions>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
            >
              Print or export
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => window.print()}>Print the attendance list</Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => exportRates('xlsx')}>
              Attendance of the body as a workbook
            </Menu.Item>
            <Menu.Item onClick={() => exportRates('csv')}>Attendance of the body as CSV</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {isReadOnly ? null : (
          <Button
            variant={isHere ? 'filled' : 'default'}
            leftSection={<IconUsersGroup size={16} stroke={1.6} aria-hidden="true" />}
            disabled={expected.length === 0}
            onClick={tools.allPresent}
          >
            All present
          </Button>
        )}
      </HeadActions>
      {whyNotEditable === null ? null : <Banner kind="bar" tone="neutral" title={whyNotEditable} />}
      <PageBody kind="workspace">
        <Sections>
          {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
          <div className={styles.columnsFrame}>
            <div className={styles.columns}>
              <div className={styles.column} data-editable={!isReadOnly}>
                <MembersSection
                  page={page}
                  tools={tools}
                  isReadOnly={isReadOnly}
                  onAsk={setAsked}
                />
                <OthersSection page={page} tools={tools} isReadOnly={isReadOnly} onAsk={setAsked} />
              </div>
              <div className={styles.side}>
                <QuorumSection page={page} />
                <DeclarationsSection page={page} />
                <StandingInterests page={page} />
              </div>
            </div>
          </div>
          <PresenceTable page={page} />
        </Sections>
      </PageBody>
      <AddSubstituteDialog
        page={page}
        member={asked?.kind === 'substitute' ? asked.person : null}
        onAdd={tools.addSubstitute}
        onClose={close}
      />
      <AddOtherDialog
        page={page}
        opened={asked?.kind === 'other'}
        onAdd={tools.addOther}
        onClose={close}
      />
      <DetailsDialog
        person={asked?.kind === 'details' ? asked.person : null}
        onSave={tools.amend}
        onClose={close}
      />
    </>
  );
}
