import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AwaitedPaper, TodayView } from '#shared/today/today-view.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { RemindersDialog } from './reminders-dialog.tsx';

/** Papers that have not come in, with the letters that ask for them. */
export function AwaitedPapers({ papers }: { papers: TodayView['papersAwaited'] }) {
  const [isWriting, setWriting] = useState(false);
  return (
    <div>
      <SectionHead
        title="Papers we are waiting for"
        note={papers.total}
        line={false}
        action={
          <Button variant="subtle" size="compact-sm" onClick={() => setWriting(true)}>
            Write reminder emails
          </Button>
        }
      />
      <Table
        caption="Papers we are waiting for"
        columns={columns}
        rows={papers.lines}
        idOf={({ paperId }) => paperId}
      />
      <RemindersDialog opened={isWriting} onClose={() => setWriting(false)} />
    </div>
  );
}

const columns: readonly TableColumn<AwaitedPaper>[] = [
  {
    id: 'paper',
    head: 'Paper',
    text: ({ title }) => title,
    isName: true,
    width: '42%',
    cell: ({ title, where, path }) => (
      <TwoLines
        first={
          <PathLink path={path} isTitle>
            {title}
          </PathLink>
        }
        second={where}
      />
    ),
  },
  {
    id: 'from',
    head: 'From',
    text: ({ author }) => author,
    cell: ({ author }) => (author === '' ? 'Nobody is named' : author),
  },
  { id: 'due', head: 'Due', text: ({ dueWords }) => dueWords },
  {
    id: 'state',
    head: 'State',
    text: ({ status }) => status.words,
    cell: ({ status, note }) => (
      <TwoLines first={<Mark tone={status.tone}>{status.words}</Mark>} second={note} />
    ),
  },
];
