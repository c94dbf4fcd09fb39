import { Button } from '@mantine/core';
import type { RecentWorkspace } from '#shared/workspaces/workspace.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import styles from './start.module.css';
import { useForgetWorkspace, useOpenWorkspace } from './use-start.ts';

interface RecentListProps {
  recent: readonly RecentWorkspace[];
  onUnlock: (folder: string) => void;
}

/** Workspaces that were opened before, newest first. */
export function RecentList({ recent, onUnlock }: RecentListProps) {
  const open = useOpenWorkspace();
  const forget = useForgetWorkspace();
  if (recent.length === 0) return null;
  return (
    <section className={styles.recent} aria-labelledby="recent-title">
      <h2 id="recent-title" className={styles.recentTitle}>
        Opened before
      </h2>
      {open.error === null ? null : (
        <Banner tone="bad" title={failureSentence(open.error)} isAlert />
      )}
      <RowList labelledBy="recent-title">
        {recent.map(({ folder, name, state }) => (
          <Row
            key={folder}
            title={name}
            detail={folder}
            end={
              <span className={styles.recentEnd}>
                {state === 'missing' ? (
                  <>
                    <Mark tone="warn" size="small">
                      Not there
                    </Mark>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={`Take ${name} off this list`}
                      onClick={() => {
                        forget.mutate(folder);
                      }}
                    >
                      Take off the list
                    </Button>
                  </>
                ) : (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Open ${name}`}
                    loading={open.isPending && open.variables.folder === folder}
                    onClick={() => {
                      if (state === 'locked') onUnlock(folder);
                      else open.mutate({ folder, passphrase: null, readOnly: false });
                    }}
                  >
                    {state === 'locked' ? 'Unlock' : 'Open'}
                  </Button>
                )}
              </span>
            }
          />
        ))}
      </RowList>
    </section>
  );
}
