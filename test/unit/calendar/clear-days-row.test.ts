import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, eachDay } from '#shared/calendar/civil-date.ts';
import { clearDays, type MeetingNotice, publishBy } from '#shared/calendar/clear-days.ts';
import { type ClearDaysCell, clearDaysRow } from '#shared/calendar/clear-days-row.ts';
import type { CalendarSource } from '#shared/calendar/working-calendar.ts';
import { previousWorkingDay } from '#shared/calendar/working-days.ts';
import { aListedDay } from './arbitraries.ts';
import { aCalendar } from './calendars.ts';

function noticeOf(meeting: CivilDate, source: Partial<CalendarSource> = {}): MeetingNotice {
  return { calendar: aCalendar(source), meeting, needed: 5 };
}

/** One line for each cell, as a reader would say it. */
function said(cells: readonly ClearDaysCell[]): string[] {
  return cells.map(({ weekday, dayOfMonth, kind, count, label, isToday }) =>
    [weekday, dayOfMonth, kind, count, label, isToday ? '(now)' : '']
      .filter((word) => word !== null && word !== '')
      .join(' '),
  );
}

describe('[R-011] the row of days that is drawn', () => {
  test('the deadline for Thursday 26 November, seen the day before it', () => {
    const row = clearDaysRow(noticeOf('2026-11-26'), {
      publish: '2026-11-18',
      isPublished: false,
      today: '2026-11-17',
    });
    expect(said(row)).toEqual([
      'Tue 17 today Today (now)',
      'Wed 18 publish Publish by',
      'Thu 19 counted 1',
      'Fri 20 counted 2',
      'Sat 21 weekend',
      'Sun 22 weekend',
      'Mon 23 counted 3',
      'Tue 24 counted 4',
      'Wed 25 counted 5',
      'Thu 26 meeting Meeting',
    ]);
  });

  test('a publication, with holidays and a closure named where they fall', () => {
    const notice = noticeOf('2027-01-05', {
      extraDays: [{ date: '2026-12-24', title: 'Offices closed' }],
    });
    const row = clearDaysRow(notice, {
      publish: '2026-12-23',
      isPublished: true,
      today: '2026-12-29',
    });
    expect(said(row)).toEqual([
      'Wed 23 publish Published',
      'Thu 24 extra Offices closed',
      'Fri 25 holiday Christmas Day',
      'Sat 26 weekend',
      'Sun 27 weekend',
      'Mon 28 holiday Boxing Day substitute day',
      'Tue 29 counted 1 (now)',
      'Wed 30 counted 2',
      'Thu 31 counted 3',
      'Fri 1 holiday New Year’s Day',
      'Sat 2 weekend',
      'Sun 3 weekend',
      'Mon 4 counted 4',
      'Tue 5 meeting Meeting',
    ]);
  });

  test('today is shown over a weekend when publication is the next working day', () => {
    const row = clearDaysRow(noticeOf('2026-12-01'), {
      publish: '2026-11-23',
      isPublished: false,
      today: '2026-11-20',
    });
    expect(said(row).slice(0, 4)).toEqual([
      'Fri 20 today Today (now)',
      'Sat 21 weekend',
      'Sun 22 weekend',
      'Mon 23 publish Publish by',
    ]);
  });

  test('today is left out while it is further off', () => {
    const row = clearDaysRow(noticeOf('2026-11-26'), {
      publish: '2026-11-18',
      isPublished: false,
      today: '2026-11-16',
    });
    expect(row[0]).toMatchObject({ date: '2026-11-18', kind: 'publish' });
  });

  test('publishing on the last day is marked as today too', () => {
    const row = clearDaysRow(noticeOf('2026-11-26'), {
      publish: '2026-11-18',
      isPublished: false,
      today: '2026-11-18',
    });
    expect(row[0]).toMatchObject({ kind: 'publish', isToday: true });
    expect(row.filter(({ isToday }) => isToday)).toHaveLength(1);
  });

  test('a paper published weeks before keeps its count, the early days drawn as one', () => {
    const row = clearDaysRow(noticeOf('2026-11-20'), { publish: '2026-10-12', isPublished: true });
    expect(said(row)).toEqual([
      'Mon 12 publish Published',
      'Tue 13 gap 31 days',
      'Fri 13 counted 24',
      'Sat 14 weekend',
      'Sun 15 weekend',
      'Mon 16 counted 25',
      'Tue 17 counted 26',
      'Wed 18 counted 27',
      'Thu 19 counted 28',
      'Fri 20 meeting Meeting',
    ]);
  });

  test('a row that fits is drawn whole, with days to spare', () => {
    const row = clearDaysRow(noticeOf('2026-11-20'), { publish: '2026-11-09', isPublished: true });
    expect(row.map(({ date }) => date)).toEqual(eachDay('2026-11-09', '2026-11-20'));
  });

  test('a paper published on the day of the meeting, or after it', () => {
    const options = { isPublished: true };
    const notice = noticeOf('2026-11-20');
    expect(said(clearDaysRow(notice, { ...options, publish: '2026-11-20' }))).toEqual([
      'Fri 20 meeting Published and meeting',
    ]);
    expect(said(clearDaysRow(notice, { ...options, publish: '2026-11-23' }))).toEqual([
      'Fri 20 meeting Meeting',
      'Mon 23 publish Published',
    ]);
  });

  test('[R-013] where Saturdays count, the row counts them', () => {
    const row = clearDaysRow(noticeOf('2026-11-26', { rule: 'exclude_sundays' }), {
      publish: '2026-11-19',
      isPublished: false,
    });
    expect(said(row).slice(1, 4)).toEqual([
      'Fri 20 counted 1',
      'Sat 21 counted 2',
      'Sun 22 weekend',
    ]);
  });

  test('the last count drawn is the count there is, for any publication', () => {
    fc.assert(
      fc.property(aListedDay, fc.integer({ min: 1, max: 60 }), (meeting, before) => {
        const notice = noticeOf(meeting);
        const publish = addDays(meeting, -before);
        const row = clearDaysRow(notice, { publish, isPublished: true });
        const counts = row.flatMap(({ count }) => (count === null ? [] : [count]));
        expect(counts.at(-1) ?? 0).toBe(clearDays(notice.calendar, publish, meeting));
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
        expect(row.at(0)?.date).toBe(publish);
        expect(row.at(-1)?.date).toBe(meeting);
      }),
    );
  });

  test('the row of a deadline shows every day, today included, for each meeting of two years', () => {
    for (const meeting of eachDay('2026-01-01', '2027-12-31')) {
      const notice = noticeOf(meeting, { extraDays: [{ date: '2026-12-29', title: 'Closed' }] });
      const { latestSafe } = publishBy(notice);
      const today = previousWorkingDay(notice.calendar, latestSafe);
      const row = clearDaysRow(notice, { publish: latestSafe, isPublished: false, today });
      expect(row.map(({ date }) => date)).toEqual(eachDay(today, meeting));
      expect(row.filter(({ kind }) => kind === 'counted')).toHaveLength(5);
    }
  });
});
