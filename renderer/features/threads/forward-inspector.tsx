import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingLink } from '#shared/meetings/meeting-view.ts';
import type { ForwardView } from '#shared/threads/threads.contract.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts } from '../../ui/facts.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { Inspector } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { ForwardDialog } from './forward-dialog.tsx';
import { forwardStatus, isWithheld, purposeWords, visibilityWords } from './forward-words.ts';
import { OnAgendaDialog } from './on-agenda-dialog.tsx';
import styles from './threads.module.css';

/** The name by which the details are found on the page. */
export const forwardDetailsId = 'forward-details';

interface ForwardInspectorProps {
  view: ForwardView;
  today: CivilDate;
  meetings: readonly MeetingLink[];
  onClose: () => void;
}

/** One coming matter: what is known of it, and its way to an agenda. */
export function ForwardInspector({ view, today, meetings, onClose }: ForwardInspectorProps) {
  const { item, meeting } = view;
  const [asked, setAsked] = useState<'edit' | 'agenda' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const more = useRef<HTMLButtonElement>(null);
  const change = useChange();
  const attempt = (work: Promise<unknown>, done: string, after?: () => void) => {
    setProblem(null);
    change(work, done).then(after, (error: unknown) => setProblem(failureSentence(error)));
  };
  const close = () => {
    setAsked(null);
    focusSoon(() => more.current);
  };
  const { tone, words } = forwardStatus(item);
  return (
    <>
      <Inspector
        label={item.title}
        kicker={view.whenWords}
        title={item.title}
        onClose={onClose}
        menu={
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon ref={more} aria-label={`More for ${item.title}`}>
                <IconDots size={18} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setAsked('edit')}>Edit</Menu.Item>
              {item.state === 'planned' ? (
                <Menu.Item
                  onClick={() =>
                    attempt(client.threads.dropForward({ target: item }), 'The matter is dropped')
                  }
                >
                  Drop
                </Menu.Item>
              ) : null}
              <Menu.Item
                onClick={() =>
                  attempt(
                    client.threads.removeForward({ target: item }),
                    'The matter is removed from the plan',
                    onClose,
                  )
                }
              >
                Remove
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        }
      >
        <div
          id={forwardDetailsId}
          className={styles.details}
          onKeyDown={(event) => {
            const isHere = event.currentTarget.contains(event.target as Node);
            if (event.key !== 'Escape' || !isHere || event.defaultPrevented) return;
            document.querySelector<HTMLElement>('tr[data-selected="true"]')?.focus();
          }}
        >
          {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
          <Mark tone={tone}>{words}</Mark>
          <Facts
            facts={[
              { name: 'Purpose', value: purposeWords[item.purpose] },
              { name: 'Lead', value: item.lead === '' ? 'Nobody named' : item.lead },
              {
                name: 'Meeting',
                value:
                  meeting === null ? (
                    'Not chosen'
                  ) : (
                    <PathLink path={`${meeting.path}/agenda`}>{meeting.words}</PathLink>
                  ),
              },
              {
                name: 'Public',
                value: isWithheld(item) ? (
                  <Mark tone="exempt">{visibilityWords[item.visibility]}</Mark>
                ) : (
                  visibilityWords[item.visibility]
                ),
              },
              ...(view.threadTitle === null ? [] : [{ name: 'Part of', value: view.threadTitle }]),
              ...(item.note === '' ? [] : [{ name: 'Note', value: item.note }]),
            ]}
          />
          {item.state === 'on_agenda' ? null : (
            <div>
              <Button onClick={() => setAsked('agenda')} disabled={meetings.length === 0}>
                Put on an agenda
              </Button>
              {meetings.length === 0 ? (
                <p className={styles.hint}>No meeting of this partnership is planned.</p>
              ) : null}
            </div>
          )}
        </div>
      </Inspector>
      <ForwardDialog
        opened={asked === 'edit'}
        bodyId={item.bodyId}
        view={view}
        onClose={close}
        onSaved={() => undefined}
      />
      <OnAgendaDialog
        opened={asked === 'agenda'}
        view={view}
        meetings={meetings}
        today={today}
        onClose={close}
      />
    </>
  );
}
