import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { BodyTree } from '#shared/bodies/body-tree.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { announce } from '../../ui/announce.ts';
import { Empty } from '../../ui/empty.tsx';
import { Pane } from '../../ui/layout.tsx';
import { createStore, useStore } from '../../ui/store.ts';
import { Tree } from '../../ui/tree.tsx';
import { OnDateDialog } from './on-date-dialog.tsx';
import { allParents, firstOpen, treeNodes } from './tree-nodes.tsx';
import styles from './partnerships.module.css';

interface TreePaneProps {
  tree: BodyTree;
  /** The slug of the body shown. */
  shown: string | null;
  filter: string;
  onFilter: (words: string) => void;
  onShow: (slug: string) => void;
  onAdd: () => void;
  onDate: (day: string | null) => void;
}

/** Which bodies are unfolded stays so while the program runs. */
const openBodies = createStore<ReadonlySet<string> | null>(null);

/** Who is under whom, at a glance and by keyboard; narrowed by any name a body ever had. */
export function TreePane(props: TreePaneProps) {
  const { tree, shown, filter, onFilter } = props;
  const nodes = tree.groups.flatMap((group) => group.nodes);
  const shownId = nodes.find(({ slug }) => slug === shown)?.id ?? null;
  const [isDating, setDating] = useState(false);
  const kept = useStore(openBodies);
  const open = kept ?? new Set(firstOpen(tree.groups, shownId));
  const isFiltered = filter.trim() !== '';
  const groups = tree.groups
    .map((group) => ({ ...group, shown: treeNodes(group, filter) }))
    .filter((group) => group.shown.length > 0);

  useEffect(() => {
    if (shownId === null) return;
    const path = firstOpen(tree.groups, shownId);
    openBodies.set((now) => new Set([...(now ?? []), ...path]));
  }, [shownId, tree.groups]);

  const select = (id: string) => {
    const slug = nodes.find((node) => node.id === id)?.slug;
    if (slug !== undefined) props.onShow(slug);
  };

  return (
    <Pane
      kind="list"
      label="Partnerships"
      foot={
        <>
          <span className={styles.quiet}>
            {tree.on === tree.today
              ? 'The structure today'
              : `The structure on ${formatPlainDate(tree.on)}`}
          </span>
          <Button variant="subtle" size="compact-sm" onClick={() => setDating(true)}>
            Another day
          </Button>
        </>
      }
    >
      <div className={styles.treeHead}>
        <h2 className={styles.treeTitle}>{shown === null ? 'Structure' : 'Partnerships'}</h2>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
          aria-label="Add a partnership"
          onClick={props.onAdd}
        >
          Add
        </Button>
      </div>
      <div className={styles.filter}>
        <TextInput
          aria-label={`Filter ${tree.total} bodies`}
          placeholder={`Filter ${tree.total} bodies`}
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
          rightSection={
            isFiltered ? (
              <CloseButton aria-label="Clear the filter" size="sm" onClick={() => onFilter('')} />
            ) : null
          }
          value={filter}
          onChange={(event) => {
            onFilter(event.currentTarget.value);
            if (event.currentTarget.value !== '') announce('Filtered');
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onFilter('');
          }}
        />
      </div>
      {groups.length === 0 ? (
        <div className={styles.noHits}>
          <Empty
            kind="line"
            title={`Nothing matches “${filter}”`}
            actions={
              <Button variant="default" size="compact-sm" onClick={() => onFilter('')}>
                Clear the filter
              </Button>
            }
          />
        </div>
      ) : null}
      {groups.map((group, index) => (
        <div key={group.key} className={styles.group}>
          {index === 0 && group.key === 'framework' ? null : (
            <h3 className={styles.groupTitle}>{group.title}</h3>
          )}
          <Tree
            label={group.title}
            nodes={group.shown}
            selectedId={shownId}
            onSelect={select}
            expanded={isFiltered ? new Set(allParents(group.shown)) : open}
            onExpand={(next) => {
              if (!isFiltered) openBodies.set(next);
            }}
          />
        </div>
      ))}
      <OnDateDialog
        opened={isDating}
        today={tree.today}
        on={tree.on}
        onClose={() => setDating(false)}
        onDate={props.onDate}
      />
    </Pane>
  );
}
