import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatLongDay } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { Backup } from '#shared/workspaces/workspace.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { showToast } from '../../ui/toast-list.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import styles from './settings.module.css';
import { useOpenWorkspace } from './use-open-workspace.ts';

/** Making a backup, those there are, and putting one into a folder of its own. */
export function BackupsSection() {
  const queries = useQueryClient();
  const open = useOpenWorkspace();
  const [restoring, setRestoring] = useState<Backup | null>(null);
  const backups = useQuery(api.workspaces.backups.queryOptions({ input: {} }));
  const backUp = useMutation({
    mutationFn: () => client.workspaces.backUp({}),
    onSuccess: async () => {
      showToast('The backup is made, opened and checked');
      await queries.invalidateQueries({ queryKey: api.workspaces.key() });
    },
  });
  const problem = backUp.error ?? backups.error;
  return (
    <section aria-labelledby="backups">
      <SectionHead id="backups" title="Backups" />
      <div className={styles.fields}>
        {problem === null ? null : <Banner tone="bad" title={failureSentence(problem)} isAlert />}
        <p>
          A backup is made on each day that you change something, and counts only once it has been
          opened with the key and checked.
        </p>
        <div>
          <Button
            variant="default"
            loading={backUp.isPending}
            disabled={open?.readOnly === true}
            onClick={() => {
              backUp.mutate();
            }}
          >
            Make a backup now
          </Button>
        </div>
      </div>
      {backups.data === undefined ? (
        <LoadingRows sentence="Looking for backups" rows={2} />
      ) : backups.data.backups.length === 0 ? (
        <Empty kind="line" title="No backup yet" sentence="The first is made when you leave." />
      ) : (
        <RowList label="Backups">
          {backups.data.backups.map((backup) => (
            <Row
              key={backup.folder}
              title={madeWords(backup)}
              detail={`${whyWords[backup.why]}, ${sizeWords(backup.bytes)}`}
              end={
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Restore the backup of ${madeWords(backup)}`}
                  onClick={() => setRestoring(backup)}
                >
                  Restore
                </Button>
              }
            />
          ))}
        </RowList>
      )}
      <RestoreDialog
        backup={restoring}
        isLocked={open?.encrypted === true}
        onClose={() => setRestoring(null)}
      />
    </section>
  );
}

const whyWords: Record<Backup['why'], string> = {
  asked: 'Made by hand',
  daily: 'Made at the end of the day’s work',
  'before-update': 'Made before an update',
};

function madeWords({ madeAt }: Backup): string {
  return `${formatLongDay(londonDate(madeAt))}, ${formatTime(londonTime(madeAt))}`;
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
