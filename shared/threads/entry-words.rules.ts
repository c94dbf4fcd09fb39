import type { ActionUpdate } from '../actions/action.ts';
import { dayOf } from '../calendar/civil-date.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { formatPlainDate, monthName } from '../calendar/date-words.ts';
import type { ThreadEntry } from './threads.contract.ts';

/** What an update of an action says in the story of a matter. */
export function updateTitle(
  update: Pick<ActionUpdate, 'kind' | 'words' | 'percent' | 'dueOn'>,
): string {
  const words = update.words.trim();
  switch (update.kind) {
    case 'progress':
      return words === '' ? `${update.percent ?? 0}% done` : `“${words}”`;
    case 'cannot_deliver':
      return `Cannot be delivered: ${words}`;
    case 'due_changed': {
      const moved =
        update.dueOn === null ? 'No due date any more' : `Due ${formatPlainDate(update.dueOn)}`;
      return words === '' ? moved : `${moved}: ${words}`;
    }
    case 'closed':
      return `Closed: ${words}`;
    case 'reopened':
      return `Opened again: ${words}`;
  }
}

/** `Owner, 29 October`. */
export function updateWords(ref: string, update: Pick<ActionUpdate, 'saidBy' | 'day'>): string {
  const by = update.saidBy.trim() === '' ? `Action ${ref}` : update.saidBy.trim();
  return `${by}, ${sayDay(update.day)}`;
}

/** `Action HWB-28, due 30 October`. */
export function actionWords(action: { ref: string; dueOn: CivilDate | null }): string {
  return action.dueOn === null
    ? `Action ${action.ref}`
    : `Action ${action.ref}, due ${sayDay(action.dueOn)}`;
}

/** Oldest first, what has no day last; on one day what was said before what came of it. */
export function compareEntries(a: ThreadEntry, b: ThreadEntry): number {
  return (
    compareText(a.day ?? '9999', b.day ?? '9999') ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compareText(a.id, b.id)
  );
}

const kinds: readonly ThreadEntry['kind'][] = [
  'paper',
  'item',
  'decision',
  'action',
  'update',
  'planned',
];

function sayDay(day: CivilDate): string {
  return `${dayOf(day)} ${monthName(day)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
