import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { countOf, formatPlainDate } from '../calendar/date-words.ts';
import type { Status } from '../meetings/status.ts';
import type { ReviewState, WithheldMatter } from './withheld.ts';

/** How early a review is called due on the page of withheld matters. */
export const SOON_DAYS = 30;

/** How pressing the next look is; without a day nobody would ever be reminded (R-038). */
export function reviewState(reviewOn: CivilDate | null, today: CivilDate): ReviewState {
  if (reviewOn === null) return 'undated';
  if (reviewOn < today) return 'overdue';
  return reviewOn <= addDays(today, SOON_DAYS) ? 'soon' : 'later';
}

/** `5 days overdue`, `Due today`, `Due in 12 days`, `No review date`, `Due 31 March 2027`. */
export function reviewDueStatus(reviewOn: CivilDate | null, today: CivilDate): Status {
  if (reviewOn === null) return { tone: 'bad', words: 'No review date' };
  const days = daysBetween(today, reviewOn);
  if (days < 0) return { tone: 'bad', words: `${countOf(-days, 'day')} overdue` };
  if (days === 0) return { tone: 'warn', words: 'Due today' };
  if (days <= SOON_DAYS) return { tone: 'warn', words: `Due in ${countOf(days, 'day')}` };
  return { tone: 'neutral', words: `Due ${formatPlainDate(reviewOn)}` };
}

/** Overdue first, then what has no day, then by day. */
export function compareMatters(a: WithheldMatter, b: WithheldMatter): number {
  return (
    urgency.indexOf(a.state) - urgency.indexOf(b.state) ||
    compareText(a.reviewOn ?? '', b.reviewOn ?? '') ||
    compareText(a.meeting.day, b.meeting.day) ||
    compareText(a.bodyName, b.bodyName) ||
    // An item before its papers.
    compareText(a.kind, b.kind) ||
    compareText(a.id, b.id)
  );
}

/** `6 withheld matters. 2 reviews are overdue, 1 is due within 30 days and 1 has no review date.` */
export function sayWithheld(matters: readonly Pick<WithheldMatter, 'state'>[]): string {
  if (matters.length === 0) return 'Nothing is withheld.';
  const count = (state: ReviewState) => matters.filter((each) => each.state === state).length;
  const parts = [
    part(count('overdue'), 'review is overdue', 'reviews are overdue'),
    part(count('soon'), 'review is due within 30 days', 'reviews are due within 30 days'),
    part(count('undated'), 'matter has no review date', 'matters have no review date'),
  ].filter((words) => words !== '');
  const lead = `${countOf(matters.length, 'withheld matter')}.`;
  if (parts.length === 0) return `${lead} No review is due within 30 days.`;
  const last = parts.at(-1) ?? '';
  const rest = parts.slice(0, -1);
  return `${lead} ${rest.length === 0 ? last : `${rest.join(', ')} and ${last}`}.`;
}

/** Why the restriction cannot be kept until that day; null where it can. */
export function whyNotNextReview(nextReviewOn: CivilDate, today: CivilDate): string | null {
  return nextReviewOn > today ? null : 'Enter a day after today.';
}

/** How far a released matter has got. */
export function releasedStatus(facts: { built: boolean; published: boolean }): Status {
  if (facts.published) return { tone: 'good', words: 'Published' };
  if (facts.built) return { tone: 'progress', words: 'Built, not recorded' };
  return { tone: 'todo', words: 'Goes out with the next bundle' };
}

const urgency: readonly ReviewState[] = ['overdue', 'undated', 'soon', 'later'];

function part(count: number, one: string, many: string): string {
  return count === 0 ? '' : countOf(count, one, many);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
