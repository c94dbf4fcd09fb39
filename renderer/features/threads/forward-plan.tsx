import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconCalendarPlus } from '@tabler/icons-react';
import { api } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { Pane, Panes } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import { forwardColumns } from './forward-columns.tsx';
import { forwardDetailsId, ForwardInspector } from './forward-inspector.tsx';
import styles from './threads.module.css';
import type { ThreadsAddress, ThreadsGo } from './use-threads-address.ts';

interface ForwardPlanProps {
  address: ThreadsAddress;
  bodies: readonly { id: string; slug: string; name: string }[];
  bodyId: string | null;
  go: ThreadsGo;
  onAdd: () => void;
}

/** The coming matters of one partnership, the nearest first. */
export function ForwardPlan({ address, bodies, bodyId, go, onAdd }: ForwardPlanProps) {
  const plan = useQuery({
    ...api.threads.forwardPlan.queryOptions({
      input: { bodyId: bodyId ?? '', withPast: address.withClosed },
    }),
    enabled: bodyId !== null,
    placeholderData: keepPreviousData,
  });
  if (bodyId === null) return <ChooseBody bodies={bodies} />;
  const { data } = plan;
  const selected = data?.items.find(({ item }) => item.id === address.itemId);
  const select = (itemId: string | null) => go({ itemId }, { replace: true });
  return (
    <Panes>
      <Pane
        kind="main"
        label="Coming matters"
        {...(data === undefined ? {} : { foot: <p>{data.sentence}</p> })}
      >
        <div className={styles.list}>
          {plan.isError && data === undefined ? (
            <ErrorPanel
              level={2}
              title="The forward plan cannot be shown"
              sentence={failureSentence(plan.error)}
              onRetry={() => void plan.refetch()}
            />
          ) : data === undefined ? (
            <LoadingRows sentence="Opening the forward plan" rows={6} />
          ) : data.items.length === 0 ? (
            <Empty
              icon={IconCalendarPlus}
              title="Nothing is coming yet"
              sentence="Note what will come to this partnership and about when. When its meeting is planned, one step makes it an item of the agenda."
              actions={
                <Button variant="default" onClick={onAdd}>
                  Add a coming matter
                </Button>
              }
            />
          ) : (
            <>
              <Table
                caption="Forward plan"
                columns={forwardColumns}
                rows={data.items}
                idOf={({ item }) => item.id}
                selectedId={selected?.item.id ?? null}
                onSelect={({ item }) => select(item.id)}
                onOpen={({ item }) => {
                  select(item.id);
                  focusSoon(() =>
                    document.getElementById(forwardDetailsId)?.querySelector('button, a'),
                  );
                }}
              />
              <p className={styles.printNote}>
                Printed from Clear Days. What is not for publication is left out.
              </p>
            </>
          )}
        </div>
      </Pane>
      {data === undefined || selected === undefined ? null : (
        <ForwardInspector
          key={selected.item.id}
          view={selected}
          today={data.today}
          meetings={data.meetings}
          onClose={() => {
            document.querySelector<HTMLElement>('tr[data-selected="true"]')?.focus();
            select(null);
          }}
        />
      )}
    </Panes>
  );
}

/** A forward plan belongs to one partnership. */
function ChooseBody({ bodies }: Pick<ForwardPlanProps, 'bodies'>) {
  if (bodies.length === 0) {
    return (
      <Empty
        title="No partnerships yet"
        sentence="A forward plan belongs to a partnership."
        actions={<PathLink path="/partnerships">Add a partnership</PathLink>}
      />
    );
  }
  return (
    <div className={styles.list}>
      <div className={styles.bodies}>
        <SectionHead title="Choose a partnership" />
        <RowList label="Partnerships">
          {bodies.map(({ slug, name }) => (
            <Row
              key={slug}
              title={
                <PathLink path={`/threads?show=plan&body=${slug}`} isTitle>
                  {name}
                </PathLink>
              }
            />
          ))}
        </RowList>
      </div>
    </div>
  );
}
