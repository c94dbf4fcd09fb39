import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconDots, IconPlayerPause, IconPlayerPlay, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './live-head.module.css';
import type { LiveTools } from './live-screen.tsx';
import { useTimeOfDay } from './use-now.ts';

/** Which meeting it is, since when, the time, and the steps of the meeting as a whole. */
export function LiveHead(tools: LiveTools) {
  const { live, phase, roomPane } = tools;
  const { head, room } = live.session;
  const title = `${head.title}, ${formatPlainDate(head.meeting.day)}`;
  useDocumentTitle(`Minutes of ${title} - Clear Days`);
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.sentence}>{phase.sentence}</p>
      </div>
      {phase.isWritable ? <Clock isStopped={phase.kind === 'adjourned'} /> : null}
      <div className={styles.actions}>
        {roomPane.isOverlay ? (
          <Button
            variant="default"
            leftSection={<IconUsers size={16} stroke={1.6} aria-hidden="true" />}
            aria-haspopup="dialog"
            onClick={roomPane.open}
          >
            {`Room: ${room.membersHere} of ${room.seats}`}
          </Button>
        ) : null}
        <Steps {...tools} />
        <MoreMenu {...tools} />
      </div>
    </div>
  );
}

/** The time of day; not a live region, so that it never interrupts. */
function Clock({ isStopped }: { isStopped: boolean }) {
  const time = useTimeOfDay();
  if (isStopped) return <Mark tone="warn">Adjourned</Mark>;
  return <time className={styles.clock}>{formatTime(time)}</time>;
}

function Steps({ steps, phase, ask }: LiveTools) {
  switch (phase.kind) {
    case 'roll_call':
      return phase.whyNot === null ? (
        <Button onClick={() => ask({ kind: 'start' })}>Open the meeting</Button>
      ) : null;
    case 'in_session':
    case 'adjourned':
      return (
        <>
          {phase.kind === 'in_session' ? (
            <Button
              variant="default"
              leftSection={<IconPlayerPause size={16} stroke={1.8} aria-hidden="true" />}
              onClick={steps.adjourn}
            >
              Adjourn
            </Button>
          ) : (
            <Button
              leftSection={<IconPlayerPlay size={16} stroke={1.8} aria-hidden="true" />}
              onClick={steps.resume}
            >
              Resume
            </Button>
          )}
          <Button variant="default" onClick={() => ask({ kind: 'end' })}>
            End meeting
          </Button>
        </>
      );
    case 'ended':
      return phase.whyNot === null ? (
        <Button variant="default" onClick={steps.writeAgain}>
          Write again
        </Button>
      ) : null;
    case 'closed':
      return null;
  }
}

/** What is rarer, and everything that has a key, for the hand on the mouse. */
function MoreMenu({ live, steps, phase, ask }: LiveTools) {
  const navigate = useNavigate();
  const { editor, session } = live;
  const { meeting, body, path } = session.head;
  const params = { body: body.slug, date: path.split('/').at(-1) ?? meeting.day };
  const write = (insert: () => void) => () => {
    insert();
    void live.saving.flush();
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="2.25rem" aria-label="More for this meeting">
          <IconDots size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {phase.isWritable ? (
          <>
            <Menu.Item onClick={() => editor.get()?.insertDeclaration(null)}>
              Declare an interest
            </Menu.Item>
            {session.inPrivate ? (
              <Menu.Item onClick={write(() => editor.get()?.insertExclusion('readmitted'))}>
                Let the public back in
              </Menu.Item>
            ) : (
              <Menu.Item onClick={write(() => editor.get()?.insertExclusion('excluded'))}>
                Exclude the public
              </Menu.Item>
            )}
            <Menu.Item onClick={() => ask({ kind: 'substitute', seatId: null, who: '' })}>
              Add a substitute
            </Menu.Item>
            <Menu.Item onClick={() => ask({ kind: 'other', who: '' })}>
              Add an officer or observer
            </Menu.Item>
            <Menu.Item onClick={steps.keepVersion}>Keep a version</Menu.Item>
            <Menu.Divider />
          </>
        ) : null}
        <Menu.Item onClick={() => void navigate({ to: '/meetings/$body/$date/minutes', params })}>
          Go to the Minutes tab
        </Menu.Item>
        <Menu.Item onClick={() => void navigate({ to: '/meetings/$body/$date/agenda', params })}>
          Go to the agenda
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
