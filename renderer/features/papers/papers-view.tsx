import { Button } from '@mantine/core';
import { IconMail, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { PapersPage } from '#shared/papers/paper-view.ts';
import { HeadActions } from '../../ui/head-actions.tsx';
import { Pane, Panes } from '../../ui/layout.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Table } from '../../ui/table.tsx';
import { AddPaperDialog } from './add-paper-dialog.tsx';
import { NoPapers } from './no-papers.tsx';
import { paperColumns } from './paper-columns.tsx';
import { focusPaperDetails, focusSelectedRow } from './paper-focus.ts';
import { PaperInspector } from './paper-inspector.tsx';
import { paperRows } from './paper-rows.ts';
import { PapersFoot } from './papers-foot.tsx';
import { RemindersDialog } from './reminders-dialog.tsx';

interface PapersViewProps {
  page: PapersPage;
  selectedId: string | null;
  /** The item whose papers were asked for, as from the agenda. */
  itemId: string | null;
  onSelect: (id: string | null) => void;
}

/** The papers as a table, and the one that is selected beside it. */
export function PapersView({ page, selectedId, itemId, onSelect }: PapersViewProps) {
  const [isAdding, setAdding] = useState(false);
  const [isChasing, setChasing] = useState(false);
  const rows = useMemo(() => paperRows(page), [page]);
  const selected =
    rows.find(({ view }) => view.paper.id === selectedId) ??
    (selectedId === null ? rows.find(({ item }) => item.itemId === itemId) : undefined);
  const canAdd = page.items.length > 0;
  const add = () => {
    if (canAdd) setAdding(true);
  };
  useShortcuts('Papers', [
    { keys: 'N', name: 'Add a paper', run: add },
    { keys: 'Enter', name: 'Open the selected paper' },
    { keys: 'Ctrl+C', name: 'Copy the row' },
  ]);
  return (
    <>
      <HeadActions>
        <Button
          variant="default"
          leftSection={<IconMail size={16} stroke={1.6} aria-hidden="true" />}
          disabled={page.toChase === 0}
          onClick={() => setChasing(true)}
        >
          Write reminder emails
        </Button>
        <Button
          leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
          disabled={!canAdd}
          onClick={add}
        >
          Add a paper
        </Button>
      </HeadActions>
      <Panes>
        <Pane kind="main" label="Papers" foot={<PapersFoot sentence={page.sentence} />}>
          {rows.length === 0 ? (
            <NoPapers page={page} onAdd={add} />
          ) : (
            <Table
              caption="Papers of this meeting"
              columns={paperColumns}
              rows={rows}
              idOf={({ view }) => view.paper.id}
              selectedId={selected?.view.paper.id ?? null}
              onSelect={({ view }) => onSelect(view.paper.id)}
              onOpen={({ view }) => {
                onSelect(view.paper.id);
                focusPaperDetails();
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
              focusSelectedRow();
            }}
          />
        )}
      </Panes>
      <AddPaperDialog
        opened={isAdding}
        page={page}
        itemId={selected?.item.itemId ?? itemId}
        onClose={() => setAdding(false)}
        onAdded={onSelect}
      />
      <RemindersDialog
        meetingId={page.head.meeting.id}
        opened={isChasing}
        onClose={() => setChasing(false)}
      />
    </>
  );
}
