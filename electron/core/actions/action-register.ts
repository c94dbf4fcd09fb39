import type { ReadDb } from '#core/db/history.ts';
import { officerOf } from '#core/settings/settings.service.ts';
import { csvFile, type SheetCell, xlsxFile } from '#core/documents/spreadsheet.ts';
import { sayActions } from '#shared/actions/action.rules.ts';
import type {
  ActionFilters,
  ActionOwnerLetter,
  ActionView,
} from '#shared/actions/actions.contract.ts';
import { writeActionLetters } from '#shared/actions/letter.rules.ts';
import { type ActionOwner, answers, listOwners } from '#shared/actions/owner.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { viewActions } from './view-actions.ts';
import { listOwnerEmails } from './owner-emails.repository.ts';

/** The register as its screen shows it. The sentence and the counts are of all actions of the body chosen. */
export interface ActionRegister {
  today: CivilDate;
  actions: ActionView[];
  sentence: string;
  open: number;
  late: number;
  chairsList: number;
  owners: ActionOwner[];
}

/** Late first, then by due date. The number of statements does not follow the number of actions. */
export async function loadRegister(
  db: ReadDb,
  filters: ActionFilters,
  today: CivilDate,
): Promise<ActionRegister> {
  const needsClosed = filters.state === 'closed' || filters.state === 'all';
  const search = { bodyId: filters.bodyId, ...(needsClosed ? {} : { state: 'open' as const }) };
  const all = await viewActions(db, search, today);
  const open = all.filter(({ action }) => action.state === 'open');
  const late = open.filter(({ daysLate }) => daysLate > 0).length;
  return {
    today,
    actions: all.filter((view) => answers(view, filters)),
    sentence: sayActions({ open: open.length, late }),
    open: open.length,
    late,
    chairsList: open.filter(({ onChairsList }) => onChairsList).length,
    owners: listOwners(open),
  };
}

/** A letter to each owner of open actions that answer the filters. */
export async function loadLetters(
  db: ReadDb,
  filters: ActionFilters,
  today: CivilDate,
): Promise<ActionOwnerLetter[]> {
  const views = await viewActions(db, { bodyId: filters.bodyId, state: 'open' }, today);
  const wanted = views.filter((view) => answers(view, filters));
  const owners = wanted.flatMap(({ action }) => [action.ownerPostId, action.ownerOrganisationId]);
  const emails = await listOwnerEmails(
    db,
    owners.filter((id) => id !== null),
  );
  return writeActionLetters(wanted, {
    today,
    officer: await officerOf(db),
    emailOf: (id) => (id === null ? '' : (emails.get(id) ?? '')),
  });
}

const HEADINGS = [
  'Reference',
  'Partnership',
  'Topic',
  'Action',
  'Minute',
  'Owner',
  'Agreed',
  'Due',
  'First due',
  'State',
  'Days late',
  'Meetings carried',
  'Closed',
  'Evidence',
  'Cannot deliver',
] as const;

/** The register as a file for the workspace's own use; what is withheld is in it only when asked for. */
export async function exportActions(
  db: ReadDb,
  input: { filters: ActionFilters; form: 'csv' | 'xlsx'; withWithheld: boolean },
  today: CivilDate,
): Promise<File> {
  const { actions } = await loadRegister(db, input.filters, today);
  const rows = actions
    .filter(({ action }) => input.withWithheld || !action.withheld)
    .map((view) => toRow(view, input.withWithheld));
  const headings = input.withWithheld ? [...HEADINGS, 'Withheld'] : HEADINGS;
  const name = `actions-${today}`;
  return input.form === 'csv'
    ? new File([csvFile(headings, rows)], `${name}.csv`, { type: 'text/csv' })
    : new File([await xlsxFile('Actions', headings, rows)], `${name}.xlsx`, { type: XLSX });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function toRow(view: ActionView, withWithheld: boolean): SheetCell[] {
  const { action } = view;
  const row: SheetCell[] = [
    action.ref,
    view.bodyName,
    action.topic,
    action.words,
    view.minuteWords,
    view.ownerWords,
    action.agreedOn,
    action.dueOn,
    action.firstDueOn,
    view.status.words,
    view.daysLate,
    view.meetingsCarried,
    action.closedOn,
    action.evidence,
    action.cannotDeliverReason,
  ];
  return withWithheld ? [...row, action.withheld ? 'Yes' : 'No'] : row;
}
