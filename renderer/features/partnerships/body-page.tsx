import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Panes } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { AddBodyDialog } from './add-body-dialog.tsx';
import { BodyView } from './body-view.tsx';
import { TreePane } from './tree-pane.tsx';
import { useBodyPage, useBodyTree } from './use-partnerships.ts';
import styles from './partnerships.module.css';

const route = getRouteApi('/partnerships/$body/$tab');

/** One body beside the tree of all. While a seat is open the tree makes room for it. */
export function BodyPage() {
  const { body, tab } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const on = search.on !== undefined && isCivilDate(search.on) ? search.on : undefined;
  const tree = useBodyTree(on);
  const page = useBodyPage(body, on);
  const [isAdding, setAdding] = useState(false);
  const isTight = useNarrow(1600) && tab === 'members' && search.seat !== undefined;

  const show = (slug: string, to = 'overview') =>
    void navigate({
      to: '/partnerships/$body/$tab',
      params: { body: slug, tab: to },
      search: { filter: search.filter, on: search.on },
    });
  const keep = (change: { filter?: string; on?: string | undefined }, replace = false) =>
    void navigate({
      to: '/partnerships/$body/$tab',
      params: { body, tab },
      search: { ...search, ...change },
      replace,
    });

  return (
    <Panes>
      {tree.data === undefined || isTight ? null : (
        <TreePane
          tree={tree.data}
          shown={body}
          filter={search.filter ?? ''}
          onFilter={(filter) => keep({ filter }, true)}
          onShow={(slug) => show(slug, tab)}
          onAdd={() => setAdding(true)}
          onDate={(day) => keep({ on: day ?? undefined })}
        />
      )}
      <section className={styles.main} aria-label="The body" data-pane="The body">
        {page.isError ? (
          <ErrorPanel
            title="This body cannot be shown"
            sentence={failureSentence(page.error)}
            onRetry={() => void page.refetch()}
            actions={
              <Button
                variant="default"
                renderRoot={(props) => <Link {...props} to="/partnerships" />}
              >
                All partnerships
              </Button>
            }
          />
        ) : page.data === undefined ? (
          <LoadingRows sentence="Opening the body" rows={8} />
        ) : (
          <BodyView
            key={page.data.body.id}
            page={page.data}
            tab={tab}
            seat={search.seat ?? null}
            onSeat={(seat) =>
              void navigate({
                to: '/partnerships/$body/$tab',
                params: { body, tab: 'members' },
                search: { ...search, seat: seat ?? undefined },
                replace: true,
              })
            }
            onToday={() => keep({ on: undefined })}
          />
        )}
      </section>
      <AddBodyDialog
        opened={isAdding}
        onClose={() => setAdding(false)}
        onAdded={(slug) => show(slug)}
      />
    </Panes>
  );
}
