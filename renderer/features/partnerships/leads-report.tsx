import { Link } from '@tanstack/react-router';
import type { LeadsReport as Report } from '#shared/bodies/leads.ts';
import { sectorWords } from '#shared/people/people-words.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { Table } from '../../ui/table.tsx';
import { useLeads } from './use-partnerships.ts';
import styles from './partnerships.module.css';

type Line = Report['lines'][number];

const columns: readonly TableColumn<Line>[] = [
  {
    id: 'body',
    head: 'Body',
    text: ({ body }) => body.name,
    isName: true,
    width: '34%',
    sortBy: ({ body }) => body.name,
    cell: ({ body }) => (
      <Link to="/partnerships/$body/$tab" params={{ body: body.slug, tab: 'members' }}>
        {body.name}
      </Link>
    ),
  },
  { id: 'role', head: 'Role', text: (line) => line.roleWords, sortBy: (line) => line.roleWords },
  {
    id: 'holder',
    head: 'Held by',
    text: (line) => line.holderWords,
    sortBy: (line) => line.holderWords,
    width: '34%',
    cell: (line) => (line.vacant ? <Mark tone="todo">{line.holderWords}</Mark> : line.holderWords),
  },
  {
    id: 'sector',
    head: 'Sector',
    text: ({ sector }) => (sector === null ? '' : sectorWords[sector]),
    sortBy: ({ sector }) => (sector === null ? null : sectorWords[sector]),
  },
];

/** Who leads what, and whether the roles are shared (S-058). */
export function LeadsReport() {
  const leads = useLeads();
  return (
    <section aria-labelledby="leads">
      <SectionHead id="leads" title="Who leads what" />
      {leads.isError ? (
        <ErrorPanel
          level={2}
          title="The list cannot be shown"
          sentence={failureSentence(leads.error)}
          onRetry={() => void leads.refetch()}
        />
      ) : leads.data === undefined ? (
        <LoadingRows sentence="Reading who leads what" />
      ) : (
        <>
          <p className={styles.lede}>{leads.data.sentence}</p>
          <Table
            caption="Lead roles"
            columns={columns}
            rows={leads.data.lines}
            idOf={({ body, role, holderWords }) => `${body.id} ${role} ${holderWords}`}
            empty="No lead role is recorded yet."
          />
        </>
      )}
    </section>
  );
}
