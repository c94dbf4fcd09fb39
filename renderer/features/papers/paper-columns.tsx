import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import type { PaperRow } from './paper-rows.ts';

/** What the table says of each paper: where it belongs, who owes it, whether it is in, who may read it. */
export const paperColumns: readonly TableColumn<PaperRow>[] = [
  {
    id: 'item',
    head: 'Item',
    width: '3.5rem',
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
    cell: ({ view }) => (
      <TwoLines
        first={view.paper.author === '' ? 'Nobody named' : view.paper.author}
        second={view.dueWords}
      />
    ),
  },
  {
    id: 'state',
    head: 'State',
    width: '12rem',
    text: ({ view }) => view.status.words,
    sortBy: ({ view }) => view.status.words,
    cell: ({ view }) => <Mark tone={view.status.tone}>{view.status.words}</Mark>,
  },
  {
    id: 'public',
    head: 'Public',
    width: '11.5rem',
    text: ({ view }) => view.publicStatus.words,
    sortBy: ({ view }) => view.publicStatus.words,
    cell: ({ view }) => <Mark tone={view.publicStatus.tone}>{view.publicStatus.words}</Mark>,
  },
];
