import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { londonDate } from '#shared/calendar/london-time.ts';
import { whyNotStep } from '#shared/meetings/meeting-change.rules.ts';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import { EditMeetingDrawer } from './edit-meeting-drawer.tsx';
import { MeetingStepDialog, type MeetingStep } from './meeting-step-dialog.tsx';
import { MoveMeetingDialog } from './move-meeting-dialog.tsx';

interface MeetingMenuProps {
  head: MeetingHead;
  whyNotRemovable: string | null;
}

type Shown = { kind: 'edit' } | { kind: 'move' } | { kind: 'step'; step: MeetingStep } | null;

/** What can be done to the meeting itself. A step that makes no sense now is not offered. */
export function MeetingMenu({ head, whyNotRemovable }: MeetingMenuProps) {
  const [shown, setShown] = useState<Shown>(null);
  const close = () => setShown(null);
  const today = londonDate(new Date().toISOString());
  const can = (step: Parameters<typeof whyNotStep>[1]) =>
    whyNotStep(head.meeting, step, today) === null;
  const ask = (step: MeetingStep) => () => setShown({ kind: 'step', step });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="2.25rem" aria-label="Change this meeting">
            <IconDots size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setShown({ kind: 'edit' })}>Edit details</Menu.Item>
          {can('move') ? (
            <Menu.Item onClick={() => setShown({ kind: 'move' })}>Move to another day</Menu.Item>
          ) : null}
          {can('postpone') ? <Menu.Item onClick={ask('postpone')}>Postpone</Menu.Item> : null}
          {can('cancel') ? <Menu.Item onClick={ask('cancel')}>Cancel the meeting</Menu.Item> : null}
          {can('reinstate') ? <Menu.Item onClick={ask('reinstate')}>Reinstate</Menu.Item> : null}
          {can('hold') ? <Menu.Item onClick={ask('hold')}>Record as held</Menu.Item> : null}
          {whyNotRemovable === null ? (
            <>
              <Menu.Divider />
              <Menu.Item onClick={ask('remove')}>Remove from the calendar</Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <EditMeetingDrawer head={head} opened={shown?.kind === 'edit'} onClose={close} />
      <MoveMeetingDialog head={head} opened={shown?.kind === 'move'} onClose={close} />
      <MeetingStepDialog
        head={head}
        step={shown?.kind === 'step' ? shown.step : null}
        onClose={close}
      />
    </>
  );
}
