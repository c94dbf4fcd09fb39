import { Select } from '@mantine/core';
import type { ColumnChoice, ImportPreview } from '#shared/imports/import.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './imports.module.css';

interface ColumnsUsedProps {
  preview: ImportPreview;
  onColumns: (columns: ColumnChoice) => void;
}

/** Which column of the file fills which field; guessed from the headers and mended by hand. */
export function ColumnsUsed({ preview, onColumns }: ColumnsUsedProps) {
  const { columns, fields, missing } = preview;
  const chosen = Object.fromEntries(
    columns.flatMap(({ field, index }) => (field === null ? [] : [[field, index]])),
  ) as ColumnChoice; // fields and the numbers of their columns
  const used = columns.filter(({ field }) => field !== null).length;
  return (
    <section aria-labelledby="columns">
      <SectionHead id="columns" title="Columns" note={`${used} of ${columns.length} used`} />
      <details open={missing.length > 0} className={styles.columns}>
        <summary>Change which column is which</summary>
        <div className={styles.fields}>
          {fields.map(({ field, label, required }) => (
            <Select
              key={field}
              label={required ? label : `${label} (optional)`}
              data={[
                { value: '', label: 'Not in this file' },
                ...columns.map(({ index, header, example }) => ({
                  value: String(index),
                  label: nameOf(index, header, example),
                })),
              ]}
              value={chosen[field] === undefined ? '' : String(chosen[field])}
              onChange={(value) => {
                const others = Object.entries(chosen).filter(
                  ([other, index]) => other !== field && String(index) !== value,
                );
                const next = value === null || value === '' ? [] : [[field, Number(value)]];
                // The same pairs, one of them replaced.
                onColumns(Object.fromEntries([...others, ...next]) as ColumnChoice);
              }}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

function nameOf(index: number, header: string, example: string): string {
  const name = header === '' ? `Column ${index + 1}` : header;
  return example === '' ? name : `${name} (${example.slice(0, 30)})`;
}
