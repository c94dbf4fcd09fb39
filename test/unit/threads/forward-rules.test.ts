import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { sayForwardPlan, sayWhen } from '#shared/threads/forward.rules.ts';

describe('a coming matter', () => {
  it.each([
    [null, null, 'No date yet'],
    ['2027-03-01', null, 'About March 2027'],
    ['2027-03-01', '2026-11-26', '26 November 2026'],
  ])('says when it comes: about %s, at a meeting on %s', (about, meeting, words) => {
    const day = (text: string | null) => (text === null ? null : civilDate(text));
    expect(sayWhen({ expectedOn: day(about) }, day(meeting))).toBe(words);
  });

  it('is counted with what has no date, and no more once it is dropped', () => {
    const item = (facts: object) => ({
      item: { state: 'planned' as const, expectedOn: null, meetingId: null, ...facts },
    });
    const dropped = item({ state: 'dropped' });
    const dated = item({ expectedOn: civilDate('2027-03-01') });
    expect(sayForwardPlan([item({}), dated, dropped])).toBe('2 coming matters. 1 has no date yet.');
    expect(sayForwardPlan([dated])).toBe('1 coming matter.');
  });
});
