import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { AttendanceRate } from '#shared/attendance/attendance.contract.ts';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { api, client } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { showToast } from '../../ui/toast-list.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import styles from './partnerships.module.css';

/** How often each member came; only held meetings with a roll call count. */
export function AttendanceSection({ page }: { page: BodyPage }) {
  const bodyId = page.body.id;
  const query = useQuery(api.attendance.rates.queryOptions({ input: { bodyId } }));
  const save = (form: 'csv' | 'xlsx') => {
    client.attendance
      .exportRates({ bodyId, form })
      .then(saveFile, (error: unknown) => showToast(failureSentence(error)));
  };
  const { data } = query;
  return (
    <section aria-labelledby="attendance">
      <SectionHead
        id="attendance"
        title="Attendance"
        line={false}
        {...(data === undefined || data.held === 0 ? {} : { action: <ExportMenu onSave={save} /> })}
      />
      {query.isError ? (
        <ErrorPanel
          level={2}
          title="The attendance cannot be shown"
          sentence={failureSentence(query.error)}
          onRetry={() => void query.refetch()}
        />
      ) : data === undefined ? (
        <LoadingRows sentence="Counting who came" />
      ) : data.held === 0 ? (
        <Empty
          kind="line"
          title="No meeting with a roll call yet"
          sentence="Record who is there under People and interests of a meeting."
        />
      ) : (
        <>
          <p className={styles.quiet}>{data.sentence}</p>
          <Table
            caption="Attendance of the members"
            columns={columns}
            rows={data.rates}
            idOf={({ seatId }) => seatId}
          />
        </>
      )}
    </section>
  );
}

function ExportMenu({ onSave }: { onSave: (form: 'csv' | 'xlsx') => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
        >
          Print or export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => window.print()}>Print this page</Menu.Item>
        <Menu.Item onClick={() => onSave('xlsx')}>Save as a workbook</Menu.Item>
        <Menu.Item onClick={() => onSave('csv')}>Save as CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const number = (
  id: 'present' | 'apologies' | 'absent' | 'substituted',
  head: string,
): TableColumn<AttendanceRate> => ({
  id,
  head,
  align: 'end',
  width: '6rem',
  text: (rate) => String(rate[id]),
  sortBy: (rate) => rate[id],
});

const columns: readonly TableColumn<AttendanceRate>[] = [
  {
    id: 'name',
    head: 'Member',
    isName: true,
    text: ({ name }) => name,
    sortBy: ({ name }) => name,
    cell: ({ name, organisationWords }) => (
      <TwoLines first={name} second={organisationWords === name ? '' : organisationWords} />
    ),
  },
  number('present', 'Present'),
  number('apologies', 'Apologies'),
  number('absent', 'Absent'),
  number('substituted', 'Substitute'),
  {
    id: 'percent',
    head: 'Came to',
    align: 'end',
    width: '9rem',
    text: ({ percent, present, held }) =>
      percent === null ? 'No meeting yet' : `${present} of ${held}, ${percent}%`,
    sortBy: ({ percent }) => percent,
  },
];
