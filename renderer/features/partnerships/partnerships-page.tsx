import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { PageBody, Pane, Panes, Sections } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AddBodyDialog } from './add-body-dialog.tsx';
import { LeadsReport } from './leads-report.tsx';
import { ToMend } from './to-mend.tsx';
import { TreePane } from './tree-pane.tsx';
import { useBodyTree } from './use-partnerships.ts';

const route = getRouteApi('/partnerships');

/** All bodies: the structure, what is to mend in it, and who leads what. */
export function PartnershipsPage() {
  const search = route.useSearch();
  const on = search.on !== undefined && isCivilDate(search.on) ? search.on : undefined;
  const tree = useBodyTree(on);
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const open = (slug: string) =>
    void navigate({
      to: '/partnerships/$body/$tab',
      params: { body: slug, tab: 'overview' },
      search: { filter: search.filter, on: search.on },
    });
  const add = <AddBodyDialog opened={isAdding} onClose={() => setAdding(false)} onAdded={open} />;

  if (tree.isError) {
    return (
      <ErrorPanel
        title="The partnerships cannot be shown"
        sentence={failureSentence(tree.error)}
        onRetry={() => void tree.refetch()}
      />
    );
  }
  if (tree.data === undefined) {
    return (
      <>
        <PageHead title="Partnerships" />
        <PageBody>
          <LoadingRows sentence="Opening the partnerships" rows={10} />
        </PageBody>
      </>
    );
  }
  if (tree.data.groups.length === 0 && on === undefined) {
    return (
      <>
        <PageHead title="Partnerships" />
        <Empty
          icon={IconUsersGroup}
          title="No partnership yet"
          sentence="A partnership, board or group has members, meetings and rules of its own. Its name and kind are enough to begin."
          actions={
            <Button
              leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
              onClick={() => setAdding(true)}
            >
              Add the first partnership
            </Button>
          }
        />
        {add}
      </>
    );
  }
  return (
    <Panes>
      <TreePane
        tree={tree.data}
        shown={null}
        filter={search.filter ?? ''}
        onFilter={(filter) =>
          void navigate({ to: '/partnerships', search: { ...search, filter }, replace: true })
        }
        onShow={open}
        onAdd={() => setAdding(true)}
        onDate={(day) =>
          void navigate({ to: '/partnerships', search: { ...search, on: day ?? undefined } })
        }
      />
      <Pane kind="main" label="All partnerships">
        <PageHead
          title="Partnerships"
          kind="workspace"
          summary={`${countOf(tree.data.total, 'body', 'bodies')}. Choose one to see its members, rules and meetings.`}
        />
        <PageBody kind="workspace">
          <Sections>
            <ToMend tree={tree.data} />
            <LeadsReport />
          </Sections>
        </PageBody>
      </Pane>
      {add}
    </Panes>
  );
}
