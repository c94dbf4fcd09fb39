import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { countOf, formatPlainDate } from '../calendar/date-words.ts';
import type { Status } from '../meetings/status.ts';
import type { Communication, CommunicationKind } from './communication.ts';

/** How early something is called due. */
export const DUE_AHEAD_DAYS = 14;

export const communicationKindWords: Readonly<Record<CommunicationKind, string>> = {
  consultation: 'Consultation',
  newsletter: 'Newsletter item',
  plan: 'Communications plan',
  learning: 'Learning and development',
  report_back: 'Report back',
  web_page: 'Web page task',
  other: 'Other',
};

/** Plans, learning and reports back are the partnership's own work: no flag puts them on the website. */
export function mayBePublic(kind: CommunicationKind): boolean {
  return publicKinds.includes(kind);
}

const publicKinds: readonly CommunicationKind[] = [
  'consultation',
  'newsletter',
  'web_page',
  'other',
];

export type CommunicationState = 'late' | 'due' | 'open' | 'done';

/** Where a piece of communication stands on a day. */
export function communicationState(
  { dueOn, doneOn }: Pick<Communication, 'dueOn' | 'doneOn'>,
  today: CivilDate,
): CommunicationState {
  if (doneOn !== null) return 'done';
  if (dueOn === null) return 'open';
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, DUE_AHEAD_DAYS) ? 'due' : 'open';
}

/** `5 days late`, `Due today`, `Due in 3 days`, `Due 4 January 2027`, `No due date`, `Done 2 November 2026`. */
export function communicationStatus(
  communication: Pick<Communication, 'dueOn' | 'doneOn' | 'kind' | 'publish'>,
  today: CivilDate,
): Status {
  const { dueOn, doneOn } = communication;
  if (doneOn !== null) {
    return hasResultsToPublish(communication)
      ? { tone: 'warn', words: 'Done. Results are not public' }
      : { tone: 'good', words: `Done ${formatPlainDate(doneOn)}` };
  }
  if (dueOn === null) return { tone: 'todo', words: 'No due date' };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { tone: 'bad', words: `${countOf(-days, 'day')} late` };
  if (days === 0) return { tone: 'warn', words: 'Due today' };
  if (days <= DUE_AHEAD_DAYS) return { tone: 'warn', words: `Due in ${countOf(days, 'day')}` };
  return { tone: 'todo', words: `Due ${formatPlainDate(dueOn)}` };
}

/** The results of a consultation are posted on the website (S-109). */
export function hasResultsToPublish({
  kind,
  doneOn,
  publish,
}: Pick<Communication, 'kind' | 'doneOn' | 'publish'>): boolean {
  return kind === 'consultation' && doneOn !== null && !publish;
}

/** `7 open. 1 is late and 2 are due within 14 days. The results of 1 consultation are not public.` */
export function sayCommunications(all: readonly Communication[], today: CivilDate): string {
  if (all.length === 0) return 'Nothing is planned.';
  const count = (state: CommunicationState) =>
    all.filter((each) => communicationState(each, today) === state).length;
  const [late, due] = [count('late'), count('due')];
  const pressing = [
    late === 0 ? '' : countOf(late, 'is late', 'are late'),
    due === 0
      ? ''
      : countOf(
          due,
          `is due within ${DUE_AHEAD_DAYS} days`,
          `are due within ${DUE_AHEAD_DAYS} days`,
        ),
  ].filter((words) => words !== '');
  const results = all.filter(hasResultsToPublish).length;
  return [
    `${late + due + count('open')} open.`,
    pressing.length === 0 ? '' : `${pressing.join(' and ')}.`,
    results === 0 ? '' : `The results of ${countOf(results, 'consultation')} are not public.`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** Why the days cannot be right, or null. */
export function whyNotDays({
  opensOn,
  dueOn,
}: Pick<Communication, 'opensOn' | 'dueOn'>): string | null {
  return opensOn !== null && dueOn !== null && dueOn < opensOn
    ? 'Enter a day that is not before the first day.'
    : null;
}

/** Late first, then by due day; what has none after it; what is done last, the latest first. */
export function compareCommunications(a: Communication, b: Communication): number {
  const [doneA, doneB] = [a.doneOn, b.doneOn];
  if (doneA !== null && doneB !== null) return compareText(doneB, doneA) || compareText(b.id, a.id);
  if (doneA !== null || doneB !== null) return doneA === null ? -1 : 1;
  return compareText(a.dueOn ?? '9999', b.dueOn ?? '9999') || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
