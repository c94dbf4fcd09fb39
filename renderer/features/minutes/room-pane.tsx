import { ActionIcon, Drawer } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useInertBackground } from '../../ui/inert-background.ts';
import type { LiveTools } from './live-screen.tsx';
import { RoomList } from './room-list.tsx';
import { RoomLog } from './room-log.tsx';
import styles from './room-pane.module.css';
import { RoomSummary } from './room-summary.tsx';

/** Who is in the room: a pane at the right, or an overlay where the window is narrow. */
export function RoomPane(tools: LiveTools) {
  const { roomPane } = tools;
  useInertBackground(roomPane.isOverlay && roomPane.isOpen);
  if (!roomPane.isOpen) return null;
  if (!roomPane.isOverlay) {
    return (
      <aside className={styles.pane} aria-label="Room" data-pane="Room">
        <RoomParts {...tools} />
      </aside>
    );
  }
  return (
    <Drawer.Root opened onClose={roomPane.close} size="20rem" position="right">
      <Drawer.Overlay />
      <Drawer.Content aria-label="Room" classNames={{ content: styles.drawer ?? '' }}>
        <ActionIcon className={styles.close ?? ''} aria-label="Close" onClick={roomPane.close}>
          <IconX size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
        <RoomParts {...tools} />
      </Drawer.Content>
    </Drawer.Root>
  );
}

function RoomParts(tools: LiveTools) {
  const { room, log } = tools.live.session;
  const isRollCall = tools.phase.kind === 'roll_call';
  return (
    <>
      <RoomSummary room={room} />
      {isRollCall ? (
        <p className={styles.hint}>
          Say who is here, who sent apologies and who stands in. Who comes later is recorded during
          the meeting.
        </p>
      ) : (
        <>
          <RoomList {...tools} />
          <RoomLog log={log} />
        </>
      )}
    </>
  );
}
