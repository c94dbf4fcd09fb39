import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { listSetUp } from '#shared/today/set-up.rules.ts';
import { backupStatus, reviewStatus, termStatus } from '#shared/today/today-lines.rules.ts';

const today = civilDate('2026-11-17');

describe('lines of Today', () => {
  it.each([
    ['2026-11-16', 'bad', 'Ended 16 November 2026'],
    ['2026-11-17', 'warn', 'Ends today'],
    ['2026-11-18', 'warn', 'Ends tomorrow'],
    ['2027-01-04', 'warn', 'Ends 4 January 2027'],
  ] as const)('a term that ends on %s is %s: %s', (day, tone, words) => {
    expect(termStatus(civilDate(day), today)).toEqual({ tone, words });
  });

  it.each([
    ['2026-11-01', 'bad', 'Review was due 1 November 2026'],
    ['2026-11-17', 'warn', 'Review today'],
    ['2026-11-18', 'exempt', 'Review tomorrow'],
    ['2026-11-22', 'exempt', 'Review in 5 days'],
  ] as const)('a restriction to review on %s is %s: %s [R-038]', (day, tone, words) => {
    expect(reviewStatus(civilDate(day), today)).toEqual({ tone, words });
  });

  it.each([
    [null, 'warn', 'No backup yet'],
    ['2026-11-17T09:05:00.000Z', 'good', 'Last backup today at 9:05am'],
    ['2026-11-16T17:05:00.000Z', 'good', 'Last backup yesterday at 5:05pm'],
    ['2026-11-14T17:05:00.000Z', 'good', 'Last backup on Saturday 14 November at 5:05pm'],
    ['2026-11-13T17:05:00.000Z', 'warn', 'Last backup 4 days ago'],
  ] as const)('a backup of %s is %s: %s', (madeAt, tone, words) => {
    expect(backupStatus(madeAt, today)).toEqual({ tone, words });
  });

  it('lists the steps of a new workspace until all are done', () => {
    const none = { officer: false, body: false, members: false, meeting: false, agenda: false };
    expect(listSetUp({ ...none, meetingPath: null })).toHaveLength(5);
    const all = { officer: true, body: true, members: true, meeting: true, agenda: true };
    expect(listSetUp({ ...all, meetingPath: null })).toEqual([]);
    const last = listSetUp({ ...all, agenda: false, meetingPath: '/meetings/board/2026-11-26' });
    expect(last.at(-1)).toMatchObject({ path: '/meetings/board/2026-11-26/agenda', done: false });
  });
});
