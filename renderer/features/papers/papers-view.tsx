import { Button } from '@mantine/core';
import { IconMail, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { PapersPage } from '#shared/papers/paper-view.ts';
import { Empty } from '../../ui/empty.tsx';
import { Pane, Panes } from '../../ui/layout.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { AddPaperDialog } from './add-paper-dialog.tsx';
import { PaperInspector } from './paper-inspector.tsx';
import { type PaperRow, paperRows } from './paper-rows.ts';
import { RemindersDialog } from './reminders-dialog.tsx';
import styles from './papers.module.css';

interface PapersViewProps {
  page: PapersPage;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
}

/** The papers as a table, and the one that is selected beside it. */
export function PapersView({ page, selectedId, onSelect }: PapersViewProps) {
  const [isAdding, setAdding] = useState(false);
  const [isChasing, setChasing] = useState(false);
  const rows = useMemo(() => paperRows(page), [page]);
  const selected = rows.find((row) => row.view.paper.id === selectedId);
  return (
    <Panes>
      <Pane
        kind="main"
        label="Papers"
        foot={
          <div className={styles.foot}>
            <span>{page.sentence}</span>
            <span className={styles.footButtons}>
              <Button
                variant="default"
                leftSection={<IconMail size={16} stroke={1.6} aria-hidden="true" />}
                disabled={page.toChase === 0}
                onClick={() => {
                  setChasing(true);
                }}
              >
                Write reminder emails
              </Button>
              <Button
                leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
                disabled={page.items.length === 0}
                onClick={() => {
                  setAdding(true);
                }}
              >
                Add a paper
              </Button>
            </span>
          </div>
        }
      >
        {rows.length === 0 ? (
          <Empty
            title="No papers yet"
            sentence="Note which items need a paper and when it is due. Reminders and the public pack follow from that."
            actions={
              page.items.length === 0 ? undefined : (
                <Button
                  variant="default"
                  onClick={() => {
                    setAdding(true);
                  }}
                >
                  Add the first paper
                </Button>
              )
            }
          />
        ) : (
          <Table
            caption="Papers of this meeting"
            columns={columns}
            rows={rows}
            idOf={({ view }) => view.paper.id}
            selectedId={selectedId}
            onSelect={({ view }) => {
              onSelect(view.paper.id);
            }}
          />
        )}
      </Pane>
      {selected === undefined ? null : (
        <PaperInspector
          key={selected.view.paper.id}
          row={selected}
          page={page}
          onClose={() => {
            onSelect(null);
          }}
        />
      )}
      <AddPaperDialog
        opened={isAdding}
        page={page}
        onClose={() => {
          setAdding(false);
        }}
        onAdded={onSelect}
      />
      <RemindersDialog
        meetingId={page.head.meeting.id}
        opened={isChasing}
        onClose={() => {
          setChasing(false);
        }}
      />
    </Panes>
  );
}

const columns: readonly TableColumn<PaperRow>[] = [
  {
    id: 'item',
    head: 'Item',
    width: '5rem',
    text: ({ item }) => item.number,
  },
  {
    id: 'title',
    head: 'Paper',
    isName: true,
    text: ({ view }) => view.paper.title,
    sortBy: ({ view }) => view.paper.title,
    cell: ({ view, item }) => (
      <TwoLines first={view.paper.title} second={view.version?.fileName ?? item.title} />
    ),
  },
  {
    id: 'author',
    head: 'From',
    text: ({ view }) => view.paper.author,
    sortBy: ({ view }) => view.paper.author,
    cell: ({ view }) => <TwoLines first={view.paper.author} second={view.dueWords} />,
  },
  {
    id: 'state',
    head: 'State',
    text: ({ view }) => view.status.words,
    sortBy: ({ view }) => view.status.words,
    cell: ({ view }) => <Mark tone={view.status.tone}>{view.status.words}</Mark>,
  },
  {
    id: 'public',
    head: 'Public',
    text: ({ view }) => view.publicStatus.words,
    sortBy: ({ view }) => view.publicStatus.words,
    cell: ({ view }) => <Mark tone={view.publicStatus.tone}>{view.publicStatus.words}</Mark>,
  },
];
