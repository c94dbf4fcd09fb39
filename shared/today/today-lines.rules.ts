import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { countOf, formatLongDay, formatPlainDate } from '../calendar/date-words.ts';
import { type Instant, londonDate, londonTime } from '../calendar/london-time.ts';
import { formatTime } from '../calendar/time-of-day.ts';
import type { Status } from '../meetings/status.ts';

/** How early the review of a restriction is announced. */
export const REVIEW_AHEAD_DAYS = 14;

/** `Ended 3 March 2026`, `Ends tomorrow`, `Ends 4 January 2027`. */
export function termStatus(lastDay: CivilDate, today: CivilDate): Status {
  if (lastDay < today) return { tone: 'bad', words: `Ended ${formatPlainDate(lastDay)}` };
  if (lastDay === today) return { tone: 'warn', words: 'Ends today' };
  if (lastDay === addDays(today, 1)) return { tone: 'warn', words: 'Ends tomorrow' };
  return { tone: 'warn', words: `Ends ${formatPlainDate(lastDay)}` };
}

/** `Review today`, `Review was due 3 March 2026`, `Review in 5 days`. */
export function reviewStatus(reviewOn: CivilDate, today: CivilDate): Status {
  if (reviewOn < today) {
    return { tone: 'bad', words: `Review was due ${formatPlainDate(reviewOn)}` };
  }
  if (reviewOn === today) return { tone: 'warn', words: 'Review today' };
  const days = daysBetween(today, reviewOn);
  return { tone: 'exempt', words: days === 1 ? 'Review tomorrow' : `Review in ${days} days` };
}

/** `Was due 3 March 2026`; `Not read yet`. */
export function pageReviewStatus(dueOn: CivilDate | null): Status {
  return dueOn === null
    ? { tone: 'todo', words: 'Not read yet' }
    : { tone: 'warn', words: `Was due ${formatPlainDate(dueOn)}` };
}

/** `Last backup yesterday at 5:05pm`. After three days without one it warns. */
export function backupStatus(madeAt: Instant | null, today: CivilDate): Status {
  if (madeAt === null) return { tone: 'warn', words: 'No backup yet' };
  const day = londonDate(madeAt);
  const at = `at ${formatTime(londonTime(madeAt))}`;
  const days = daysBetween(day, today);
  if (days <= 0) return { tone: 'good', words: `Last backup today ${at}` };
  if (days === 1) return { tone: 'good', words: `Last backup yesterday ${at}` };
  if (days <= 3) return { tone: 'good', words: `Last backup on ${formatLongDay(day)} ${at}` };
  return { tone: 'warn', words: `Last backup ${countOf(days, 'day')} ago` };
}
