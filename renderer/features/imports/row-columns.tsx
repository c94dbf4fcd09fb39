import type { ImportRow } from '#shared/imports/import.ts';
import { Mark } from '../../ui/mark.tsx';
import type { Tone } from '../../ui/shape.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import styles from './imports.module.css';

const stateWords: Record<ImportRow['state'], string> = {
  add: 'To add',
  change: 'To change',
  same: 'The same',
  problem: 'Problem',
};

const stateTones: Record<ImportRow['state'], Tone> = {
  add: 'good',
  change: 'progress',
  same: 'neutral',
  problem: 'bad',
};

export const rowColumns: readonly TableColumn<ImportRow>[] = [
  {
    id: 'row',
    head: 'Row',
    text: ({ row }) => String(row),
    sortBy: ({ row }) => row,
    align: 'end',
    width: '4rem',
  },
  {
    id: 'title',
    head: 'Name',
    text: ({ title }) => title,
    sortBy: ({ title }) => title,
    isName: true,
    width: '28%',
  },
  {
    id: 'state',
    head: 'What happens',
    text: ({ state }) => stateWords[state],
    sortBy: ({ state }) => stateWords[state],
    width: '9rem',
    cell: ({ state }) => <Mark tone={stateTones[state]}>{stateWords[state]}</Mark>,
  },
  {
    id: 'why',
    head: 'Details',
    text: (row) => detailLines(row).join('; '),
    cell: (row) => (
      <ul className={styles.details}>
        {detailLines(row).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ),
  },
];

function detailLines({ state, problems, changes, notes }: ImportRow): string[] {
  const wrong = problems.map(({ column, sentence }) =>
    column === null ? sentence : `${column}: ${sentence}`,
  );
  const changed =
    state === 'change'
      ? changes.map(({ label, before, after }) =>
          before === '' ? `${label}: ${after}` : `${label}: ${before} becomes ${after}`,
        )
      : [];
  return [...wrong, ...changed, ...notes];
}
