import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { countOf } from '#shared/calendar/date-words.ts';
import type { ColumnChoice, ImportPreview } from '#shared/imports/import.ts';
import { Banner } from '../../ui/banner.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Table } from '../../ui/table.tsx';
import { ColumnsUsed } from './columns-used.tsx';
import { rowColumns } from './row-columns.tsx';
import styles from './imports.module.css';

interface PreviewRowsProps {
  preview: ImportPreview;
  isBusy: boolean;
  onColumns: (columns: ColumnChoice) => void;
  onAccept: (rows: readonly number[]) => void;
  onStartAgain: () => void;
}

/** What would become of each row; the ticked ones are written in one action. */
export function PreviewRows(props: PreviewRowsProps) {
  const { preview, isBusy, onColumns, onAccept, onStartAgain } = props;
  const { rows, counts, missing, notices, readAs } = preview;
  const writable = useMemo(
    () => new Set(rows.filter(isWritable).map(({ row }) => String(row))),
    [rows],
  );
  const [ticked, setTicked] = useState<ReadonlySet<string>>(writable);
  const [show, setShow] = useState<'all' | 'problem'>('all');
  const shown = show === 'all' ? rows : rows.filter(({ state }) => state === 'problem');
  const chosen = [...ticked].map(Number).sort((a, b) => a - b);
  return (
    <>
      {missing.length === 0 ? null : (
        <Banner
          tone="bad"
          title={`No column is chosen for ${missing.join(', ')}.`}
          detail="Choose the columns below, then the rows can be read."
        />
      )}
      {notices.map((notice) => (
        <Banner key={notice} tone="neutral" title={notice} />
      ))}
      <ColumnsUsed preview={preview} onColumns={onColumns} />
      {rows.length === 0 ? null : (
        <section aria-labelledby="rows">
          <SectionHead
            id="rows"
            title="What would happen"
            note={`${counts.add} to add, ${counts.change} to change, ${counts.same} the same, ${countOf(counts.problem, 'problem')}. ${readAs}`}
            line={false}
            {...(counts.problem === 0
              ? {}
              : {
                  action: (
                    <Segments
                      label="Rows shown"
                      isLabelHidden
                      value={show}
                      options={[
                        { value: 'all', label: 'All rows' },
                        { value: 'problem', label: 'Problems' },
                      ]}
                      onChange={setShow}
                    />
                  ),
                })}
          />
          <Table
            caption="Rows of the spreadsheet"
            columns={rowColumns}
            rows={shown}
            idOf={({ row }) => String(row)}
            ticked={ticked}
            onTick={(next) => setTicked(new Set([...next].filter((id) => writable.has(id))))}
          />
          <div className={styles.foot}>
            <Button
              loading={isBusy}
              disabled={chosen.length === 0}
              onClick={() => onAccept(chosen)}
            >
              Import {countOf(chosen.length, 'row')}
            </Button>
            <Button variant="default" onClick={onStartAgain}>
              Write nothing
            </Button>
            <p className={styles.quiet}>
              Rows with a problem and rows that are the same are left as they are. One undo takes
              the whole import back.
            </p>
          </div>
        </section>
      )}
    </>
  );
}

function isWritable({ state }: ImportPreview['rows'][number]): boolean {
  return state === 'add' || state === 'change';
}
