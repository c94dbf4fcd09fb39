import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { formatLongDate } from '../calendar/date-words.ts';
import type { BodyPublishing } from './body-publishing.ts';
import type { PageReview } from './website.ts';

/** A month of a review, in days: what matters is that somebody looks, not the day of the month. */
const DAYS_OF_A_MONTH = 30;

/** Whether somebody has read the page of a partnership through of late (S-255). */
export function reviewOf(
  {
    pageReviewedOn,
    pageReviewedBy,
    reviewMonths,
  }: Pick<BodyPublishing, 'pageReviewedOn' | 'pageReviewedBy' | 'reviewMonths'>,
  today: CivilDate,
): PageReview {
  if (pageReviewedOn === null) {
    const sentence = 'Nobody has read this page through yet.';
    return { state: 'never', tone: 'note', dueOn: null, sentence };
  }
  const dueOn = addDays(pageReviewedOn, reviewMonths * DAYS_OF_A_MONTH);
  const by = pageReviewedBy === '' ? '' : ` by ${pageReviewedBy}`;
  const lead = `Read through on ${formatLongDate(pageReviewedOn)}${by}.`;
  if (dueOn <= today) {
    const sentence = `${lead} It was to be read again by ${formatLongDate(dueOn)}.`;
    return { state: 'due', tone: 'warn', dueOn, sentence };
  }
  const sentence = `${lead} It is to be read again by ${formatLongDate(dueOn)}.`;
  return { state: 'fresh', tone: 'good', dueOn, sentence };
}
