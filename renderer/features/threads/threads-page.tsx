import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { ForwardDialog } from './forward-dialog.tsx';
import { ForwardPlan } from './forward-plan.tsx';
import { NewThreadDialog } from './new-thread-dialog.tsx';
import { ThreadsList } from './threads-list.tsx';
import styles from './threads.module.css';
import { useThreadsAddress } from './use-threads-address.ts';

/** Matters that go through several meetings, and what is coming to each partnership. */
export function ThreadsPage() {
  const place = useThreadsAddress();
  const { address, go, bodies, bodyId } = place;
  const [isAdding, setAdding] = useState(false);
  const isPlan = address.show === 'plan';
  const canAdd = !isPlan || bodyId !== null;
  const add = () => {
    if (canAdd) setAdding(true);
  };
  useShortcuts('Matters and forward plan', [
    { keys: 'N', name: isPlan ? 'Add a coming matter' : 'Begin a matter', run: add },
    { keys: 'Enter', name: 'Open the selected matter' },
  ]);
  return (
    <>
      <PageHead
        title="Matters and forward plan"
        summary={
          isPlan
            ? 'What is coming to a partnership, and when.'
            : 'Everything said and done about one thing, across meetings.'
        }
        actions={
          <>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button
                  variant="default"
                  rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
                >
                  More
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => window.print()}>Print this page</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button
              leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
              disabled={!canAdd}
              onClick={add}
            >
              {isPlan ? 'New coming matter' : 'New matter'}
            </Button>
          </>
        }
      >
        <div className={styles.screenOnly}>
          <FilterBar
            filters={[
              {
                name: 'Partnership',
                value: address.bodySlug ?? '',
                none: '',
                options: [
                  { value: '', label: isPlan ? 'Choose one' : 'All' },
                  ...bodies.map(({ slug, name }) => ({ value: slug, label: name })),
                ],
                onChange: (slug) => go({ bodySlug: slug === '' ? null : slug, itemId: null }),
              },
              {
                name: 'Show',
                value: address.withClosed ? 'all' : '',
                none: '',
                options: [
                  { value: '', label: isPlan ? 'Coming' : 'Open' },
                  { value: 'all', label: isPlan ? 'Past and dropped too' : 'Closed too' },
                ],
                onChange: (value) => go({ withClosed: value === 'all' }),
              },
            ]}
          >
            <Segments
              label="Show"
              isLabelHidden
              value={address.show}
              options={[
                { value: 'threads', label: 'Matters' },
                { value: 'plan', label: 'Forward plan' },
              ]}
              onChange={(show) => go({ show, itemId: null })}
            />
          </FilterBar>
        </div>
      </PageHead>
      {isPlan ? <ForwardPlan {...place} onAdd={add} /> : <ThreadsList {...place} onAdd={add} />}
      <NewThreadDialog
        opened={isAdding && !isPlan}
        bodyId={bodyId}
        bodies={bodies}
        onClose={() => setAdding(false)}
      />
      {bodyId === null ? null : (
        <ForwardDialog
          opened={isAdding && isPlan}
          bodyId={bodyId}
          view={null}
          onClose={() => setAdding(false)}
          onSaved={(itemId) => go({ itemId }, { replace: true })}
        />
      )}
    </>
  );
}
