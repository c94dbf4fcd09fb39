import { Button } from '@mantine/core';
import { IconLink, IconUnlink } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { countOf, formatPlainDate } from '#shared/calendar/date-words.ts';
import type { ThreadEntry, ThreadPage } from '#shared/threads/threads.contract.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { PageBody } from '../../ui/layout.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { ThreadTimeline } from '../../ui/thread-timeline.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { ThreadEditDialog } from './thread-edit-dialog.tsx';
import { ThreadMenu } from './thread-menu.tsx';
import styles from './threads.module.css';

/** The history of a matter, with what can be done to it. */
export function ThreadView({ page }: { page: ThreadPage }) {
  const { view, entries, today } = page;
  const { thread } = view;
  const [asked, setAsked] = useState<'link' | 'edit' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const change = useChange();
  const attempt = (work: Promise<unknown>, done: string, after?: () => void) => {
    setProblem(null);
    change(work, done).then(after, (error: unknown) => setProblem(failureSentence(error)));
  };
  const close = () => {
    setAsked(null);
    focusSoon(() => add.current);
  };
  const unlink = ({ link, title }: ThreadEntry) => {
    if (link === null) return;
    attempt(client.threads.unlink({ link }), `${title} is taken out`, () =>
      focusSoon(() => add.current),
    );
  };
  return (
    <>
      <PageHead
        title={thread.title}
        summary={
          <>
            <PathLink path={`/threads?body=${view.bodySlug}`}>{view.bodyName}</PathLink>.{' '}
            {sayThread(page)}
          </>
        }
        actions={
          <>
            <ThreadMenu
              thread={thread}
              today={today}
              attempt={attempt}
              onEdit={() => setAsked('edit')}
            />
            <Button
              ref={add}
              leftSection={<IconLink size={16} stroke={1.6} aria-hidden="true" />}
              onClick={() => setAsked('link')}
            >
              Add to this matter
            </Button>
          </>
        }
      />
      <PageBody>
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        {thread.note === '' ? null : <p className={styles.note}>{thread.note}</p>}
        {entries.length === 0 ? (
          <Empty
            title="Nothing is linked yet"
            sentence="Link the items, papers, decisions and actions about this matter. What comes later is linked from where it is."
            actions={
              <Button variant="default" onClick={() => setAsked('link')}>
                Add the first
              </Button>
            }
          />
        ) : (
          <div className={styles.history}>
            <ThreadTimeline
              label={`History of ${thread.title}`}
              entries={entries}
              endOf={(entry) =>
                entry.link === null ? null : (
                  <span className={styles.screenOnly}>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={`Take out ${entry.title}`}
                      leftSection={<IconUnlink size={16} stroke={1.6} aria-hidden="true" />}
                      onClick={() => unlink(entry)}
                    >
                      Take out
                    </Button>
                  </span>
                )
              }
            />
            <p className={styles.printNote}>
              Printed from Clear Days. What is not for publication is left out.
            </p>
          </div>
        )}
      </PageBody>
      <LinkDialog opened={asked === 'link'} thread={thread} onClose={close} />
      <ThreadEditDialog opened={asked === 'edit'} thread={thread} onClose={close} />
    </>
  );
}

/** `7 things linked, 1 open action. Closed 3 March 2027.` */
function sayThread({ view }: ThreadPage): string {
  const { thread, count, openActions } = view;
  const actions = openActions === 0 ? '' : `, ${countOf(openActions, 'open action')}`;
  const closed = thread.closedOn === null ? '' : ` Closed ${formatPlainDate(thread.closedOn)}.`;
  return `${countOf(count, 'thing', 'things')} linked${actions}.${closed}`;
}
