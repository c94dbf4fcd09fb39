import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { CommunicationView } from '#shared/communications/communications.contract.ts';
import { hasResultsToPublish } from '#shared/communications/communications.rules.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts } from '../../ui/facts.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { Inspector } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { CommunicationDialog } from './communication-dialog.tsx';
import { detailsId, focusSelected } from './communication-focus.ts';
import styles from './communications.module.css';
import { FinishDialog } from './finish-dialog.tsx';
import { PublicBox } from './public-box.tsx';

interface CommunicationInspectorProps {
  view: CommunicationView;
  today: CivilDate;
  onClose: () => void;
}

/** One entry: what is known of it, what the public reads, and how it ends. */
export function CommunicationInspector({ view, today, onClose }: CommunicationInspectorProps) {
  const { communication, status } = view;
  const [asked, setAsked] = useState<'edit' | 'finish' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const more = useRef<HTMLButtonElement>(null);
  const change = useChange();
  const attempt = (work: Promise<unknown>, done: string, after?: () => void) => {
    setProblem(null);
    change(work, done).then(after, (error: unknown) => setProblem(failureSentence(error)));
  };
  const close = () => {
    setAsked(null);
    focusSoon(() => (more.current?.isConnected === true ? more.current : null));
  };
  const setPublic = (publish: boolean) =>
    attempt(
      client.communications.change({ target: communication, change: { publish } }),
      publish ? 'It goes on the website with the next bundle' : 'It is not public any more',
    );
  const isDone = communication.doneOn !== null;
  return (
    <>
      <Inspector
        label={communication.title}
        kicker={`${view.kindWords}, ${view.bodyName}`}
        title={communication.title}
        onClose={onClose}
        menu={
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon ref={more} aria-label={`More for ${communication.title}`}>
                <IconDots size={18} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setAsked('edit')}>Edit</Menu.Item>
              {communication.publish ? (
                <Menu.Item onClick={() => setPublic(false)}>Take off the website</Menu.Item>
              ) : null}
              <Menu.Item
                onClick={() =>
                  attempt(
                    client.communications.remove({ target: communication }),
                    'The entry is removed',
                    onClose,
                  )
                }
              >
                Remove
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        }
        foot={
          isDone ? (
            <Button
              variant="default"
              onClick={() =>
                attempt(client.communications.reopen({ target: communication }), 'It is open again')
              }
            >
              Open it again
            </Button>
          ) : (
            <Button onClick={() => setAsked('finish')}>Done</Button>
          )
        }
      >
        <div
          id={detailsId}
          className={styles.details}
          onKeyDown={(event) => {
            const isHere = event.currentTarget.contains(event.target as Node);
            if (event.key === 'Escape' && isHere && !event.defaultPrevented) focusSelected();
          }}
        >
          {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
          <Mark tone={status.tone}>{status.words}</Mark>
          {hasResultsToPublish(communication) ? (
            <Banner
              tone="warn"
              title="The results of the consultation are not on the website."
              action={
                <Button size="compact-sm" variant="default" onClick={() => setPublic(true)}>
                  Put them there
                </Button>
              }
            />
          ) : null}
          <Facts facts={factsOf(view)} />
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => setAsked('edit')}>
              Edit
            </Button>
          </div>
          <PublicBox told={communication} />
          {communication.note === '' ? null : (
            <div>
              <h3>Note for the office</h3>
              <p className={styles.prose}>{communication.note}</p>
            </div>
          )}
        </div>
      </Inspector>
      <CommunicationDialog
        opened={asked === 'edit'}
        view={view}
        bodyId={communication.bodyId}
        today={today}
        onClose={close}
        onSaved={() => undefined}
      />
      <FinishDialog opened={asked === 'finish'} view={view} today={today} onClose={close} />
    </>
  );
}

function factsOf({ communication, ownerWords, meeting }: CommunicationView) {
  const { opensOn, dueOn, doneOn, outcome } = communication;
  return [
    { name: 'Owner', value: ownerWords },
    ...(opensOn === null ? [] : [{ name: 'First day', value: formatPlainDate(opensOn) }]),
    { name: 'Due', value: dueOn === null ? 'No day entered' : formatPlainDate(dueOn) },
    ...(meeting === null
      ? []
      : [
          {
            name: 'Meeting',
            value: <PathLink path={`${meeting.path}/agenda`}>{meeting.words}</PathLink>,
          },
        ]),
    ...(doneOn === null ? [] : [{ name: 'Done', value: formatPlainDate(doneOn) }]),
    ...(outcome === '' ? [] : [{ name: 'What came of it', value: outcome }]),
  ];
}
