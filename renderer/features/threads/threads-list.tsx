import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { IconTimeline } from '@tabler/icons-react';
import { useMemo } from 'react';
import { countOf, formatPlainDate } from '#shared/calendar/date-words.ts';
import type { ThreadView } from '#shared/threads/threads.contract.ts';
import { api } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Pane, Panes } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import styles from './threads.module.css';
import type { ThreadsAddress, ThreadsGo } from './use-threads-address.ts';

interface ThreadsListProps {
  address: ThreadsAddress;
  bodyId: string | null;
  go: ThreadsGo;
  onAdd: () => void;
}

/** The matters of all partnerships or of one, those of a partnership together. */
export function ThreadsList({ address, bodyId, go, onAdd }: ThreadsListProps) {
  const router = useRouter();
  const list = useQuery({
    ...api.threads.list.queryOptions({ input: { bodyId, withClosed: address.withClosed } }),
    placeholderData: keepPreviousData,
    enabled: address.bodySlug === null || bodyId !== null,
  });
  const threads = useMemo(() => byPartnership(list.data?.threads ?? []), [list.data]);
  const isFiltered = address.bodySlug !== null;
  return (
    <Panes>
      <Pane kind="main" label="List of matters">
        <div className={styles.list}>
          {list.isError && list.data === undefined ? (
            <ErrorPanel
              level={2}
              title="The matters cannot be shown"
              sentence={failureSentence(list.error)}
              onRetry={() => void list.refetch()}
            />
          ) : list.data === undefined ? (
            <LoadingRows sentence="Opening the matters" rows={6} />
          ) : threads.length > 0 ? (
            <Table
              caption="Matters"
              columns={columns}
              rows={threads}
              idOf={({ thread }) => thread.id}
              onOpen={({ thread }) => void router.navigate({ href: `/threads/${thread.slug}` })}
            />
          ) : isFiltered ? (
            <Empty
              title="No matter of this partnership is open"
              sentence="A matter links the items, papers, decisions and actions about one thing."
              actions={
                <>
                  <Button variant="default" onClick={onAdd}>
                    Begin a matter
                  </Button>
                  <Button
                    variant="default"
                    onClick={() => go({ bodySlug: null, withClosed: false })}
                  >
                    Clear the filters
                  </Button>
                </>
              }
            />
          ) : (
            <Empty
              icon={IconTimeline}
              title="No matters yet"
              sentence="A matter links the items, papers, decisions and actions about one thing across meetings, so that its history is one page."
              actions={
                <Button variant="default" onClick={onAdd}>
                  Begin the first matter
                </Button>
              }
            />
          )}
        </div>
      </Pane>
    </Panes>
  );
}

/** Partnerships by name; within one the core's order stands, the latest moved first. */
function byPartnership(threads: readonly ThreadView[]): ThreadView[] {
  return threads.toSorted((a, b) => a.bodyName.localeCompare(b.bodyName, 'en-GB'));
}

const columns: readonly TableColumn<ThreadView>[] = [
  {
    id: 'matter',
    head: 'Matter',
    isName: true,
    text: ({ thread }) => thread.title,
    sortBy: ({ thread }) => thread.title,
    cell: ({ thread, count }) => (
      <TwoLines
        first={
          <PathLink path={`/threads/${thread.slug}`} isTitle>
            {thread.title}
          </PathLink>
        }
        second={countOf(count, 'thing linked', 'things linked')}
      />
    ),
  },
  {
    id: 'body',
    head: 'Partnership',
    width: '26%',
    text: ({ bodyName }) => bodyName,
    sortBy: ({ bodyName }) => bodyName,
  },
  {
    id: 'actions',
    head: 'Open actions',
    width: '8rem',
    text: ({ openActions }) => String(openActions),
    sortBy: ({ openActions }) => -openActions,
    cell: ({ openActions }) => (openActions === 0 ? 'None' : String(openActions)),
  },
  {
    id: 'last',
    head: 'Last day',
    width: '11rem',
    text: ({ lastDay }) => (lastDay === null ? '' : formatPlainDate(lastDay)),
    sortBy: ({ lastDay }) => lastDay,
    cell: ({ lastDay }) => (lastDay === null ? 'Nothing yet' : formatPlainDate(lastDay)),
  },
  {
    id: 'state',
    head: 'State',
    width: '8rem',
    text: ({ thread }) => (thread.closedOn === null ? 'Open' : 'Closed'),
    cell: ({ thread }) =>
      thread.closedOn === null ? (
        <Mark tone="progress">Open</Mark>
      ) : (
        <Mark tone="good">Closed</Mark>
      ),
  },
];
