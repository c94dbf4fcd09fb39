import type { Schedule } from '#shared/meetings/meeting-view.ts';
import { Empty } from '../../ui/empty.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';

type Around = Schedule['around'][number];

/** When each partnership last met and meets next (S-091). */
export function LastAndNext({ around }: { around: readonly Around[] }) {
  return (
    <Table
      caption="Last and next meeting of each partnership"
      columns={columns}
      rows={around}
      idOf={({ body }) => body.id}
      empty={<Empty kind="line" title="No partnership has met or has a meeting planned" />}
    />
  );
}

const columns: readonly TableColumn<Around>[] = [
  {
    id: 'body',
    head: 'Partnership',
    isName: true,
    text: ({ body }) => body.name,
    sortBy: ({ body }) => body.name,
    cell: ({ body }) => (
      <PathLink path={`/partnerships/${body.slug}/meetings`} isTitle>
        {body.name}
      </PathLink>
    ),
  },
  {
    id: 'last',
    head: 'Last met',
    width: '18rem',
    text: ({ last }) => last?.words ?? '',
    sortBy: ({ last }) => last?.day ?? null,
    cell: ({ last }) =>
      last === null ? 'Has not met yet' : <PathLink path={last.path}>{last.words}</PathLink>,
  },
  {
    id: 'next',
    head: 'Meets next',
    width: '18rem',
    text: ({ next }) => next?.words ?? '',
    sortBy: ({ next }) => next?.day ?? null,
    cell: ({ next }) =>
      next === null ? 'No meeting is planned' : <PathLink path={next.path}>{next.words}</PathLink>,
  },
];
