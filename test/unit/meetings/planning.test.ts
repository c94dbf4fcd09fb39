import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, weekdayOf } from '#shared/calendar/civil-date.ts';
import { isWorkingDay, workingDaysBetween } from '#shared/calendar/working-days.ts';
import { changesNotice, movedFrom } from '#shared/meetings/meeting-change.rules.ts';
import { listPatternDays } from '#shared/meetings/meeting-plan.rules.ts';
import { boardToReportTo } from '#shared/meetings/meeting-warnings.rules.ts';
import { daySlugOf, meetingSlug } from '#shared/meetings/meeting-words.rules.ts';
import { aCalendar } from '../calendar/calendars.ts';

const calendar = aCalendar();
const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-11-17', days));

describe('a pattern of meetings', () => {
  it('gives working days only, and keeps the weekday where it did not have to move [S-084]', () => {
    const anyPattern = fc.record({
      nth: fc.integer({ min: 1, max: 5 }),
      weekday: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
    });
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        const period = { from: civilDate('2026-01-01'), to: civilDate('2028-12-31') };
        const days = listPatternDays(
          { kind: 'monthly', ...pattern, ...period },
          { calendar, otherBody: null },
        );
        expect(days).toHaveLength(pattern.months.length * 3);
        for (const { day, insteadOf } of days) {
          expect(isWorkingDay(calendar, day)).toBe(true);
          expect(weekdayOf(insteadOf ?? day)).toBe(pattern.weekday);
        }
      }),
    );
  });

  it('stands as many working days from the other body as asked for [S-092]', () => {
    const side = fc.constantFrom('before' as const, 'after' as const);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), side, (other, workingDays, where) => {
        const pattern = {
          ...{ kind: 'relative' as const, toBodyId: 'board', workingDays, side: where },
          ...{ from: other, to: other },
        };
        const otherBody = { name: 'Board', days: [other] };
        const [planned] = listPatternDays(pattern, { calendar, otherBody });
        const [from, to] = where === 'before' ? [planned!.day, other] : [other, planned!.day];
        expect(isWorkingDay(calendar, planned!.day)).toBe(true);
        const between = workingDaysBetween(calendar, from, to);
        // A board on a day off does not count itself.
        const isOff = where === 'before' && !isWorkingDay(calendar, other);
        expect(between).toBe(isOff ? workingDays - 1 : workingDays);
      }),
    );
  });
});

describe('the board that a meeting reports to [R-020]', () => {
  const days = ['2026-12-21', '2027-03-22'].map(civilDate);
  const reportTo = (day: string, ...reportingDays: string[]) =>
    boardToReportTo(civilDate(day), {
      board: { days },
      reportingDays: reportingDays.map(civilDate),
      today: civilDate('2026-11-17'),
    });

  it('is the next one, or the one it missed if nobody else reports to that', () => {
    expect(reportTo('2026-12-10')).toBe('2026-12-21');
    expect(reportTo('2027-01-10')).toBe('2026-12-21');
    expect(reportTo('2027-01-10', '2026-12-01')).toBe('2027-03-22');
    expect(reportTo('2027-05-01', '2026-12-01', '2027-02-01')).toBeNull();
  });
});

describe('what a meeting remembers', () => {
  it('is its first day, until it is back there', () => {
    const meeting = { day: civilDate('2026-11-26'), movedFrom: null };
    expect(movedFrom(meeting, civilDate('2026-12-03'))).toBe('2026-11-26');
    expect(movedFrom(meeting, meeting.day)).toBeNull();
    const moved = { day: civilDate('2026-12-03'), movedFrom: civilDate('2026-11-26') };
    expect(movedFrom(moved, civilDate('2026-12-10'))).toBe('2026-11-26');
    expect(movedFrom(moved, civilDate('2026-11-26'))).toBeNull();
  });

  it('tells calendars of what the public may read only', () => {
    const meeting = { place: 'A', privateNotes: 'x', joiningPrivate: 'x' } as Parameters<
      typeof changesNotice
    >[0];
    expect(changesNotice(meeting, { place: 'B' })).toBe(true);
    expect(changesNotice(meeting, { place: 'A' })).toBe(false);
    expect(changesNotice(meeting, { privateNotes: 'y', joiningPrivate: 'y' })).toBe(false);
  });

  it('has an address that leads back to its day, also for a body whose name ends in a number', () => {
    for (const bodySlug of ['board', 'board-2', 'area-3-forum']) {
      for (const nth of [1, 2, 11]) {
        const slug = meetingSlug({ day: '2026-11-26', bodySlug, nth });
        const daySlug = daySlugOf(slug, bodySlug);
        expect(daySlug).toBe(nth === 1 ? '2026-11-26' : `2026-11-26-${nth}`);
      }
    }
  });
});
