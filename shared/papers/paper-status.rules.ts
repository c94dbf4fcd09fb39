import type { AgendaItem } from '../agenda/agenda-item.ts';
import { sayRestriction } from '../agenda/restriction.rules.ts';
import { isPublic, isPublicPaper, isWithheld } from '../agenda/visibility.rules.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { describeTimeLeft } from '../calendar/clear-days-words.ts';
import { countOf, formatMediumDay } from '../calendar/date-words.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Status } from '../meetings/status.ts';
import type { Paper, PaperVersion } from './paper.ts';

/** A day to measure from, in the body's calendar. */
export interface Clock {
  readonly calendar: WorkingCalendar;
  readonly today: CivilDate;
}

/** Whether the paper is here: its file, or word that it came on paper. */
export function isIn(paper: Pick<Paper, 'state' | 'currentVersionId'>): boolean {
  return (
    paper.state === 'received' || (paper.state !== 'withdrawn' && paper.currentVersionId !== null)
  );
}

/** Whether the office is waiting for it. */
export function isAwaited(paper: Pick<Paper, 'state' | 'currentVersionId'>): boolean {
  return paper.state !== 'withdrawn' && !isIn(paper);
}

/** `Received, 9 pages`, `2 days late`, `To follow`, `Due tomorrow`. Lateness is counted once, in words. */
export function paperStatus(
  paper: Pick<Paper, 'state' | 'currentVersionId' | 'dueOn'>,
  version: Pick<PaperVersion, 'pages'> | null,
  clock: Clock,
): Status {
  const pages = version?.pages ?? null;
  const length = pages === null ? '' : `, ${countOf(pages, 'page')}`;
  switch (paper.state) {
    case 'withdrawn':
      return { tone: 'neutral', words: 'Withdrawn' };
    case 'received':
      return version === null
        ? { tone: 'warn', words: 'Received, no file yet' }
        : { tone: 'good', words: `Received${length}` };
    case 'to_follow':
      return {
        tone: 'warn',
        words: version === null ? 'To follow' : `To follow, file here${length}`,
      };
    case 'late':
      return version === null
        ? { tone: 'bad', words: 'Late, not here' }
        : { tone: 'warn', words: `Late, received${length}` };
    case 'expected':
      return expectedStatus(paper.dueOn, clock);
  }
}

/** `due Fri 13 November`, `was due Fri 13 November`, `received Mon 16 November`. */
export function sayDue(
  paper: Pick<Paper, 'state' | 'currentVersionId' | 'dueOn' | 'receivedOn'>,
  today: CivilDate,
): string {
  if (isIn(paper) && paper.receivedOn !== null) {
    return `received ${formatMediumDay(paper.receivedOn)}`;
  }
  if (paper.dueOn === null) return 'no due date';
  return `${paper.dueOn < today ? 'was due' : 'due'} ${formatMediumDay(paper.dueOn)}`;
}

/** Whether the public will get the paper, in words. */
export function publicStatus(paper: Paper, item: AgendaItem, parent: AgendaItem | null): Status {
  if (isPublicPaper(paper, item, parent)) return { tone: 'neutral', words: 'Public' };
  if (isWithheld(paper)) return { tone: 'exempt', words: sayRestriction(paper) };
  if (isWithheld(item, parent)) return { tone: 'exempt', words: 'Withheld with its item' };
  if (!isPublic(paper)) return { tone: 'todo', words: 'To decide' };
  return { tone: 'todo', words: 'Waits for its item to be decided' };
}

function expectedStatus(dueOn: CivilDate | null, { calendar, today }: Clock): Status {
  if (dueOn === null) return { tone: 'todo', words: 'Expected' };
  const left = describeTimeLeft(calendar, today, dueOn);
  switch (left.kind) {
    case 'late':
      return { tone: 'bad', words: left.text === 'late' ? 'Late' : left.text };
    case 'today':
    case 'tomorrow':
      return { tone: 'warn', words: `Due ${left.text}` };
    case 'ahead':
      return { tone: 'todo', words: `Due ${left.text}` };
  }
}
