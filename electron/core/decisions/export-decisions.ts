import type { ReadDb } from '#core/db/history.ts';
import { csvFile, type SheetCell, xlsxFile } from '#core/documents/spreadsheet.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { DecisionFilters, DecisionView } from '#shared/decisions/decisions.contract.ts';
import { loadRegister } from './view-decisions.ts';

const HEADINGS = [
  'Reference',
  'Partnership',
  'Decided',
  'Topic',
  'Decision',
  'Outcome',
  'Reasons',
  'Options considered',
  'Reservations',
  'Accountable body',
  'Uses resources',
  'Ratification',
  'Ratification note',
] as const;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The register as a file for the workspace's own use; what is withheld is in it only when asked for. */
export async function exportDecisions(
  db: ReadDb,
  input: { filters: DecisionFilters; form: 'csv' | 'xlsx'; withWithheld: boolean },
  today: CivilDate,
): Promise<File> {
  const { decisions } = await loadRegister(db, input.filters, today);
  const rows = decisions
    .filter(({ decision }) => input.withWithheld || !decision.withheld)
    .map((view) => toRow(view, input.withWithheld));
  const headings = input.withWithheld ? [...HEADINGS, 'Withheld'] : HEADINGS;
  const name = `decisions-${today}`;
  return input.form === 'csv'
    ? new File([csvFile(headings, rows)], `${name}.csv`, { type: 'text/csv' })
    : new File([await xlsxFile('Decisions', headings, rows)], `${name}.xlsx`, { type: XLSX });
}

function toRow(view: DecisionView, withWithheld: boolean): SheetCell[] {
  const { decision } = view;
  const row: SheetCell[] = [
    decision.ref,
    view.bodyName,
    decision.decidedOn,
    decision.topic,
    decision.words,
    view.outcome.words,
    decision.reasons,
    decision.options,
    decision.reservations.join('; '),
    view.accountableWords,
    decision.usesResources ? 'Yes' : 'No',
    view.ratification.words,
    decision.ratifiedNote,
  ];
  return withWithheld ? [...row, decision.withheld ? 'Yes' : 'No'] : row;
}
