import type { CivilDate } from '../calendar/civil-date.ts';
import { countOf } from '../calendar/date-words.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Status } from '../meetings/status.ts';
import type { TrackedAction } from './action.ts';
import type { ActionView } from './actions.contract.ts';

/** Why a change of an action cannot be made, for the field that is to be mended. */
export interface ActionFault {
  readonly reason: string;
  readonly sentence: string;
  readonly field?: string;
}

/** Working days past the due date on the body's own calendar; 0 for what is closed or not late. */
export function daysLate(
  action: Pick<TrackedAction, 'state' | 'dueOn'>,
  { calendar, today }: { calendar: WorkingCalendar; today: CivilDate },
): number {
  if (action.state === 'closed' || action.dueOn === null || action.dueOn >= today) return 0;
  return workingDaysBetween(calendar, action.dueOn, today);
}

/** `12 days late`, `60% done`, `Not started`. What cannot be delivered says so first (S-056). */
export function actionStatus(
  action: Pick<TrackedAction, 'state' | 'percent' | 'cannotDeliverOn'>,
  { late, hasUpdates }: { late: number; hasUpdates: boolean },
): Status {
  if (action.state === 'closed') return { tone: 'good', words: 'Closed' };
  if (action.cannotDeliverOn !== null) return { tone: 'bad', words: 'Cannot be delivered' };
  if (late > 0) return { tone: 'bad', words: `${countOf(late, 'day')} late` };
  const { percent } = action;
  if (percent !== null && percent > 0) return { tone: 'progress', words: `${percent}% done` };
  return hasUpdates
    ? { tone: 'progress', words: 'Under way' }
    : { tone: 'todo', words: 'Not started' };
}

/** Late first, the latest of them on top; then by due date, those without one last; closed at the end. */
export function compareActions(a: ActionView, b: ActionView): number {
  return (
    rank(a) - rank(b) ||
    b.daysLate - a.daysLate ||
    compareText(a.action.dueOn ?? '9999', b.action.dueOn ?? '9999') ||
    compareText(a.bodyName, b.bodyName) ||
    a.action.number - b.action.number ||
    compareText(a.action.id, b.action.id)
  );
}

/** `38 open actions, 4 late.` */
export function sayActions({ open, late }: { open: number; late: number }): string {
  const lead = countOf(open, 'open action');
  return late === 0 ? `${lead}.` : `${lead}, ${late} late.`;
}

/** A closed action stands until somebody reopens it. */
export function whyNotChangeable({ state }: Pick<TrackedAction, 'state'>): ActionFault | null {
  return state === 'open'
    ? null
    : { reason: 'closed', sentence: 'This action is closed. Reopen it first.' };
}

/** An update says something or says how far it is, on a day that has come. */
export function whyNotUpdate(
  update: { words: string; percent: number | null; day: CivilDate },
  today: CivilDate,
): ActionFault | null {
  if (update.words.trim() === '' && update.percent === null) {
    return { reason: 'empty', sentence: 'Enter what was said or how far it is.', field: 'words' };
  }
  return whyNotDay(update.day, today);
}

/** The partner's notice says why (S-056). */
export function whyNotNotice(
  notice: { reason: string; day: CivilDate },
  today: CivilDate,
): ActionFault | null {
  if (notice.reason.trim() === '') {
    return {
      reason: 'no-reason',
      sentence: 'Enter why it cannot be delivered.',
      field: 'reason',
    };
  }
  return whyNotDay(notice.day, today);
}

/** Nothing is closed without evidence. */
export function whyNotClosable(
  action: Pick<TrackedAction, 'state' | 'agreedOn'>,
  closing: { evidence: string; day: CivilDate },
  today: CivilDate,
): ActionFault | null {
  if (action.state === 'closed') {
    return { reason: 'closed', sentence: 'This action is closed already.' };
  }
  if (closing.evidence.trim() === '') {
    return {
      reason: 'no-evidence',
      sentence: 'Name the evidence: a report, a minute or what was seen.',
      field: 'evidence',
    };
  }
  if (closing.day < action.agreedOn) {
    const sentence = 'Enter a day on or after the day it was agreed.';
    return { reason: 'before-agreed', sentence, field: 'day' };
  }
  return whyNotDay(closing.day, today);
}

/** Only a closed action is reopened, and the record says why. */
export function whyNotReopenable(
  action: Pick<TrackedAction, 'state'>,
  { reason }: { reason: string },
): ActionFault | null {
  if (action.state === 'open') return { reason: 'open', sentence: 'This action is open.' };
  return reason.trim() === ''
    ? { reason: 'no-reason', sentence: 'Enter why it is opened again.', field: 'reason' }
    : null;
}

function whyNotDay(day: CivilDate, today: CivilDate): ActionFault | null {
  return day <= today
    ? null
    : { reason: 'in-future', sentence: 'Enter today or an earlier day.', field: 'day' };
}

function rank({ action, daysLate: late }: ActionView): number {
  if (action.state === 'closed') return 2;
  return late > 0 ? 0 : 1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
