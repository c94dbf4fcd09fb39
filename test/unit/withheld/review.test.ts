import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import {
  releasedStatus,
  reviewDueStatus,
  reviewState,
  sayWithheld,
  whyNotNextReview,
} from '#shared/withheld/review.rules.ts';

const today = civilDate('2026-11-17');

describe('the review of a restriction', () => {
  it.each([
    [null, 'undated', 'No review date', 'bad'],
    ['2026-11-16', 'overdue', '1 day overdue', 'bad'],
    ['2026-11-01', 'overdue', '16 days overdue', 'bad'],
    ['2026-11-17', 'soon', 'Due today', 'warn'],
    ['2026-11-18', 'soon', 'Due in 1 day', 'warn'],
    ['2026-12-17', 'soon', 'Due in 30 days', 'warn'],
    ['2026-12-18', 'later', 'Due 18 December 2026', 'neutral'],
  ] as const)('on %s is %s: %s [R-038]', (day, state, words, tone) => {
    const reviewOn = day === null ? null : civilDate(day);
    expect(reviewState(reviewOn, today)).toBe(state);
    expect(reviewDueStatus(reviewOn, today)).toEqual({ tone, words });
  });

  it('has a next day after today wherever the restriction is kept [R-038]', () => {
    expect(whyNotNextReview(today, today)).toBe('Enter a day after today.');
    expect(whyNotNextReview(civilDate('2026-11-18'), today)).toBeNull();
  });

  it('is summed up in one sentence', () => {
    expect(sayWithheld([])).toBe('Nothing is withheld.');
    expect(sayWithheld([{ state: 'later' }])).toBe(
      '1 withheld matter. No review is due within 30 days.',
    );
    const all = ['overdue', 'overdue', 'soon', 'undated'] as const;
    expect(sayWithheld(all.map((state) => ({ state })))).toBe(
      '4 withheld matters. 2 reviews are overdue, 1 review is due within 30 days and 1 matter has no review date.',
    );
  });

  it('tells how far a released matter has got', () => {
    expect(releasedStatus({ built: false, published: false }).words).toBe(
      'Goes out with the next bundle',
    );
    expect(releasedStatus({ built: true, published: false }).words).toBe('Built, not recorded');
    expect(releasedStatus({ built: true, published: true }).words).toBe('Published');
  });
});
