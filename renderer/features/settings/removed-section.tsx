import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatMediumDay } from '#shared/calendar/date-words.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { nounOf } from '#shared/history/history-words.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { showToast } from '../../ui/toast-list.ts';

/** What was removed, and bringing it back. */
export function RemovedSection() {
  const queries = useQueryClient();
  const removed = useQuery(api.history.removed.queryOptions({ input: {} }));
  const restore = useMutation({
    mutationFn: (record: { table: string; id: string }) => client.history.restore(record),
    onSuccess: async () => {
      showToast('Brought back');
      await queries.invalidateQueries();
    },
  });
  return (
    <section aria-labelledby="removed">
      <SectionHead id="removed" title="Removed" note="Nothing is deleted for good." />
      {restore.error === null ? null : (
        <Banner tone="bad" title={failureSentence(restore.error)} isAlert />
      )}
      {removed.isError ? (
        <ErrorPanel
          level={2}
          title="The removed records cannot be shown"
          sentence={failureSentence(removed.error)}
          onRetry={() => void removed.refetch()}
        />
      ) : removed.data === undefined ? (
        <LoadingRows sentence="Looking for removed records" />
      ) : removed.data.records.length === 0 ? (
        <Empty kind="line" title="Nothing is removed" sentence="What you remove waits here." />
      ) : (
        <RowList labelledBy="removed">
          {removed.data.records.map(({ table, id, title, removedAt, removedBy }) => (
            <Row
              key={id}
              title={title === '' ? capital(nounOf(table)) : title}
              detail={`${capital(nounOf(table))}, removed ${formatMediumDay(londonDate(removedAt))} by ${removedBy}`}
              end={
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Bring back ${title}`}
                  onClick={() => {
                    restore.mutate({ table, id });
                  }}
                >
                  Bring back
                </Button>
              }
            />
          ))}
        </RowList>
      )}
    </section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
