import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import type { MinutesSession } from '#shared/minutes/minutes-view.ts';
import { api } from '../../api/client.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { EmptyMeeting } from './empty-meeting.tsx';
import { ItemPane } from './item-pane.tsx';
import { LiveDialogs, type LiveDialog } from './live-dialogs.tsx';
import { LiveHead } from './live-head.tsx';
import styles from './live-screen.module.css';
import { phaseOf, type Phase } from './phase.ts';
import { RollCall } from './roll-call.tsx';
import { RoomPane } from './room-pane.tsx';
import { useLiveMinutes, type LiveMinutes } from './use-live-minutes.ts';
import { useLiveShortcuts } from './use-live-shortcuts.ts';
import { useMeetingSteps, type MeetingSteps } from './use-meeting-steps.ts';
import { useQuorumAlert } from './use-quorum-alert.ts';
import { useRoom, type RoomActions } from './use-room.ts';
import { WritingPane } from './writing-pane.tsx';

/** What every part of the screen is given. */
export interface LiveTools {
  live: LiveMinutes;
  steps: MeetingSteps;
  room: RoomActions;
  phase: Phase;
  ask: (dialog: LiveDialog) => void;
  /** Below 1200 px the room lies over the page, and is opened by its button or Ctrl and the full stop. */
  roomPane: { isOverlay: boolean; isOpen: boolean; open: () => void; close: () => void };
}

interface LiveScreenProps {
  meeting: MeetingRef;
  session: MinutesSession;
  /** The item that the address names; null where it names none. */
  startAt: string | null;
}

/** The order of business, the minute being written and the room, beside each other. */
export function LiveScreen({ meeting, session, startAt }: LiveScreenProps) {
  const phase = phaseOf(session, useIsReadOnly());
  const live = useLiveMinutes({ meeting, session, startAt, isWritable: phase.isWritable });
  const steps = useMeetingSteps(live);
  const room = useRoom(live);
  const [dialog, ask] = useState<LiveDialog | null>(null);
  const [isRoomOpen, setRoomOpen] = useState(false);
  const isStacked = useNarrow(1024);
  const isOverlay = useNarrow(1200) && !isStacked;
  const roomPane = {
    isOverlay,
    isOpen: !isOverlay || isRoomOpen,
    open: () => setRoomOpen(true),
    close: () => setRoomOpen(false),
  };
  const tools: LiveTools = { live, steps, room, phase, ask, roomPane };
  useLiveShortcuts(tools);
  useQuorumAlert(session, phase);
  if (session.items.length === 0 && session.minutes === null) {
    return <EmptyMeeting session={session} phase={phase} />;
  }
  return (
    <div className={styles.screen} data-stacked={isStacked}>
      <LiveHead {...tools} />
      <div className={styles.panes}>
        <ItemPane {...tools} />
        {phase.kind === 'roll_call' ? <RollCall {...tools} /> : <WritingPane {...tools} />}
        <RoomPane {...tools} />
      </div>
      <LiveDialogs {...tools} dialog={dialog} onClose={() => ask(null)} />
    </div>
  );
}

/** Another program has the workspace, or it was opened for reading. */
function useIsReadOnly(): boolean {
  const start = useQuery(api.workspaces.start.queryOptions({ input: {} }));
  return start.data?.open?.readOnly ?? false;
}
