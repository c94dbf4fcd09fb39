import { describe, expect, it } from 'vitest';
import { paceOf, runningItem, type PacedItem } from '#shared/minutes/pace.rules.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';

const item = (itemId: string, allotted: number, entry: PacedItem['entry'] = null): PacedItem => ({
  itemId,
  allotted,
  entry,
});
const done = (startedAt: TimeOfDay) => ({ state: 'done' as const, startedAt });
const open = (startedAt: TimeOfDay) => ({ state: 'open' as const, startedAt });

const clock = { plannedStart: '14:00', startedAt: '14:03', now: '14:20' } as const;

describe('the pace of a meeting', () => {
  it('is late by what the items so far took beyond their minutes', () => {
    const items = [item('1', 5, done('14:03')), item('2', 20, open('14:13')), item('3', 30)];
    expect(paceOf(items, clock)).toEqual({
      minutesLate: 8,
      sentence: '8 minutes late',
      endsWords: 'Ends about 3:03pm',
    });
  });

  it('grows no further behind while the item of now has minutes left', () => {
    const items = [item('1', 5, done('14:00')), item('2', 20, open('14:05')), item('3', 30)];
    expect(paceOf(items, { ...clock, now: '14:10' })?.sentence).toBe('On time');
    expect(paceOf(items, { ...clock, now: '14:25' })?.sentence).toBe('On time');
    expect(paceOf(items, { ...clock, now: '14:26' })?.sentence).toBe('1 minute late');
  });

  it('is early when items were done or deferred before their time', () => {
    const items = [
      item('1', 15, done('14:00')),
      item('2', 20, { state: 'deferred', startedAt: '14:05' }),
      item('3', 30),
    ];
    expect(paceOf(items, { ...clock, now: '14:06' })?.sentence).toBe('29 minutes early');
  });

  it('says nothing without allotted minutes, and nothing before the start', () => {
    expect(paceOf([item('1', 0, open('14:03'))], clock)).toBeNull();
    expect(paceOf([item('1', 10)], { ...clock, now: '13:00' })).toBeNull();
  });
});

describe('the item of now', () => {
  it('is the one begun last that is not finished', () => {
    const items = [item('1', 5, open('14:03')), item('2', 25, open('14:13')), item('3', 5)];
    expect(runningItem(items, '14:20')).toEqual({
      itemId: '2',
      used: 7,
      part: 7 / 25,
      sentence: '7 of 25 minutes',
    });
  });

  it('never shows more than its whole bar, and only minutes where none are allotted', () => {
    expect(runningItem([item('1', 5, open('14:00'))], '14:09')).toMatchObject({
      part: 1,
      sentence: '9 of 5 minutes',
    });
    expect(runningItem([item('1', 0, open('14:00'))], '14:01')?.sentence).toBe('1 minute');
    expect(runningItem([item('1', 5, done('14:00'))], '14:01')).toBeNull();
  });
});
