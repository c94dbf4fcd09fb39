import {
  chooseColumns,
  describeColumns,
  matchColumns,
  missingFields,
  rowsBelow,
  type SheetRows,
} from './columns.rules.ts';
import type { ColumnChoice, ImportKind, ImportPreview } from './import.ts';
import { importFields } from './import-fields.ts';
import type { ImportRecords } from './import-records.ts';
import type { PlannedRow } from './plan.ts';
import { planOrganisations } from './plan-organisations.rules.ts';
import { planPeople } from './plan-people.rules.ts';
import { planSeats } from './plan-seats.rules.ts';

export interface ImportPlan extends Pick<
  ImportPreview,
  'columns' | 'fields' | 'missing' | 'counts'
> {
  readonly rows: PlannedRow[];
}

/** What an import would do, row by row. Compares only; writes nothing. */
export function planImport(
  kind: ImportKind,
  table: { rows: SheetRows; headerRow: number; chosen: ColumnChoice | undefined },
  records: ImportRecords,
): ImportPlan {
  const { rows, headerRow, chosen } = table;
  const columns = chooseColumns(matchColumns(kind, rows[headerRow] ?? []), chosen);
  const missing = missingFields(kind, columns);
  const planned =
    missing.length > 0 ? [] : planRows(kind)(rowsBelow(rows, headerRow, columns), records);
  const count = (state: PlannedRow['state']) => planned.filter((row) => row.state === state).length;
  return {
    columns: describeColumns(rows, headerRow, columns),
    fields: importFields[kind].map(({ field, label, required = false }) => ({
      ...{ field, label, required },
    })),
    missing,
    rows: planned,
    counts: {
      add: count('add'),
      change: count('change'),
      same: count('same'),
      problem: count('problem'),
    },
  };
}

function planRows(kind: ImportKind): typeof planOrganisations {
  switch (kind) {
    case 'organisations':
      return planOrganisations;
    case 'people':
      return planPeople;
    case 'seats':
      return planSeats;
  }
}
