import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { CLEAR_DAYS_NEEDED, type MeetingNotice } from '#shared/calendar/clear-days.ts';
import {
  describeTimeLeft,
  explainClearDays,
  explainDeadline,
} from '#shared/calendar/clear-days-words.ts';
import { sayBankHolidays } from '#shared/calendar/days-off-words.ts';
import type { CalendarSource } from '#shared/calendar/working-calendar.ts';
import { aCalendar } from './calendars.ts';

const LONG_BEFORE: CivilDate = '2026-01-05';

function noticeOf(
  meeting: CivilDate,
  { needed = CLEAR_DAYS_NEEDED, ...source }: Partial<CalendarSource> & { needed?: number } = {},
): MeetingNotice {
  return { calendar: aCalendar(source), meeting, needed };
}

describe('[R-011] a publication in words', () => {
  test.each<[CivilDate, string]>([
    [
      '2026-11-13',
      'Published Fri 13 November. Counting Mon 16 to Thu 19 there are 4 clear working days; 5 are needed.',
    ],
    [
      '2026-11-12',
      'Published Thu 12 November. Counting Fri 13 to Thu 19 there are 5 clear working days; 5 are needed.',
    ],
    [
      '2026-11-18',
      'Published Wed 18 November. Counting Thu 19 there is 1 clear working day; 5 are needed.',
    ],
    [
      '2026-11-19',
      'Published Thu 19 November. There are no clear working days before the meeting on Fri 20 November; 5 are needed.',
    ],
    [
      '2026-11-20',
      'Published Fri 20 November, the day of the meeting. There are no clear working days; 5 are needed.',
    ],
    [
      '2026-11-21',
      'Published Sat 21 November, after the meeting on Fri 20 November. There are no clear working days; 5 are needed.',
    ],
    [
      '2026-10-30',
      'Published Fri 30 October. Counting Mon 2 to Thu 19 November there are 14 clear working days; 5 are needed.',
    ],
  ])('published on %s for Friday 20 November 2026', (published, words) => {
    expect(explainClearDays(noticeOf('2026-11-20'), published)).toBe(words);
  });

  test('bank holidays that fall in the count are named with their days', () => {
    expect(explainClearDays(noticeOf('2027-01-05'), '2026-12-23')).toBe(
      'Published Wed 23 December. Counting Thu 24 December to Mon 4 January there are 5 clear working days; 5 are needed. Christmas Day (Fri 25 December), Boxing Day substitute day (Mon 28 December) and New Year’s Day (Fri 1 January) are bank holidays and do not count.',
    );
  });

  test('one bank holiday is singular', () => {
    expect(explainClearDays(noticeOf('2026-05-05'), '2026-04-27')).toBe(
      'Published Mon 27 April. Counting Tue 28 April to Fri 1 May there are 4 clear working days; 5 are needed. Early May bank holiday (Mon 4 May) is a bank holiday and does not count.',
    );
  });

  test('days off of the body are named beside bank holidays, a closure of several days once', () => {
    const notice = noticeOf('2027-01-05', {
      extraDays: [
        { date: '2026-12-29', title: 'Offices closed' },
        { date: '2026-12-30', title: 'Offices closed' },
      ],
    });
    expect(explainClearDays(notice, '2026-12-24')).toBe(
      'Published Thu 24 December. Counting Thu 31 December to Mon 4 January there are 2 clear working days; 5 are needed. Christmas Day (Fri 25 December), Boxing Day substitute day (Mon 28 December), Offices closed (Tue 29 to Wed 30 December) and New Year’s Day (Fri 1 January) do not count.',
    );
  });

  test('[R-002] the number needed is the body’s own', () => {
    expect(explainClearDays(noticeOf('2026-11-20', { needed: 3 }), '2026-11-13')).toBe(
      'Published Fri 13 November. Counting Mon 16 to Thu 19 there are 4 clear working days; 3 are needed.',
    );
    expect(explainClearDays(noticeOf('2026-11-20', { needed: 1 }), '2026-11-19')).toContain(
      '; 1 is needed.',
    );
  });

  test('[R-013] where Saturdays count they are clear days, not working days, and the breaks have names', () => {
    const notice = noticeOf('2027-01-05', { rule: 'exclude_sundays' });
    expect(explainClearDays(notice, '2026-12-22')).toBe(
      'Published Tue 22 December. Counting Wed 23 December to Mon 4 January there are 5 clear days; 5 are needed. The Christmas break (Thu 24 to Tue 29 December) and New Year’s Day (Fri 1 January) do not count.',
    );
  });

  test('[R-143] a year outside the GOV.UK list says that its holidays are provisional', () => {
    expect(explainClearDays(noticeOf('2031-03-20'), '2031-03-12')).toBe(
      'Published Wed 12 March. Counting Thu 13 to Wed 19 there are 5 clear working days; 5 are needed. The bank holidays of 2031 are provisional: they come from the rules, not from the GOV.UK list.',
    );
  });
});

describe('[R-012] the deadline in words', () => {
  test('with no holiday near', () => {
    expect(explainDeadline(noticeOf('2026-11-26'), LONG_BEFORE)).toBe(
      'Publish by the end of Wednesday 18 November and the public have 5 clear working days to read the papers. On Thursday 19 there would be only 4. The day you publish, the weekend and the day of the meeting do not count.',
    );
  });

  test('with a weekend that would still do', () => {
    expect(explainDeadline(noticeOf('2026-12-07'), LONG_BEFORE)).toBe(
      'Publish by the end of Friday 27 November and the public have 5 clear working days to read the papers. The very last day is Sunday 29 November: on Monday 30 there would be only 4. The day you publish, the weekends and the day of the meeting do not count.',
    );
  });

  test('over Christmas every bank holiday is named', () => {
    expect(explainDeadline(noticeOf('2027-01-05'), LONG_BEFORE)).toBe(
      'Publish by the end of Wednesday 23 December and the public have 5 clear working days to read the papers. On Thursday 24 there would be only 4. The day you publish, the weekends, Christmas Day (Fri 25 December), Boxing Day substitute day (Mon 28 December), New Year’s Day (Fri 1 January) and the day of the meeting do not count.',
    );
  });

  test('without a weekend between, none is mentioned', () => {
    expect(explainDeadline(noticeOf('2026-11-20', { needed: 2 }), LONG_BEFORE)).toBe(
      'Publish by the end of Tuesday 17 November and the public have 2 clear working days to read the papers. On Wednesday 18 there would be only 1. The day you publish and the day of the meeting do not count.',
    );
  });

  test('with one day needed, a day later leaves none', () => {
    expect(explainDeadline(noticeOf('2026-11-20', { needed: 1 }), LONG_BEFORE)).toContain(
      'have 1 clear working day to read the papers. On Thursday 19 there would be none.',
    );
  });

  test('where the month turns, the day after names its month', () => {
    expect(explainDeadline(noticeOf('2026-12-08'), LONG_BEFORE)).toContain(
      'by the end of Monday 30 November and the public have 5 clear working days to read the papers. On Tuesday 1 December there would be only 4.',
    );
  });

  test('[R-013] where Saturdays count, only the Sunday is left out', () => {
    expect(explainDeadline(noticeOf('2026-11-26', { rule: 'exclude_sundays' }), LONG_BEFORE)).toBe(
      'Publish by the end of Thursday 19 November and the public have 5 clear days to read the papers. On Friday 20 there would be only 4. The day you publish, the Sunday and the day of the meeting do not count.',
    );
  });

  test('[R-013] a Sunday on the eve of the meeting is left out too', () => {
    const notice = noticeOf('2026-11-30', { rule: 'exclude_sundays', needed: 3 });
    expect(explainDeadline(notice, LONG_BEFORE)).toBe(
      'Publish by the end of Wednesday 25 November and the public have 3 clear days to read the papers. On Thursday 26 there would be only 2. The day you publish, the Sunday and the day of the meeting do not count.',
    );
  });

  test('at the weekend before, the strict day is still offered', () => {
    expect(explainDeadline(noticeOf('2026-12-07'), '2026-11-28')).toBe(
      'The last working day to publish was Friday 27 November. Publish by the end of Sunday 29 November and the public still have 5 clear working days to read the papers. On Monday 30 there would be only 4. The day you publish, the weekends and the day of the meeting do not count.',
    );
  });

  test('once it is missed, it says what publishing today would leave', () => {
    expect(explainDeadline(noticeOf('2026-11-26'), '2026-11-19')).toBe(
      'The last day to publish was Wednesday 18 November. Publish today, Thursday 19 November, and the public have 4 clear working days to read the papers; 5 are needed.',
    );
    expect(explainDeadline(noticeOf('2026-11-26'), '2026-11-25')).toContain(
      'the public have no clear working days to read the papers; 5 are needed.',
    );
    expect(explainDeadline(noticeOf('2026-11-26', { needed: 1 }), '2026-11-25')).toContain(
      'no clear working days to read the papers; 1 is needed.',
    );
  });

  test('on the last day itself it is not missed', () => {
    expect(explainDeadline(noticeOf('2026-11-26'), '2026-11-18')).toMatch(/^Publish by the end of/);
  });

  test('after the meeting it only states the day', () => {
    expect(explainDeadline(noticeOf('2026-11-26'), '2026-11-26')).toBe(
      'The last day to publish was Wednesday 18 November, for the meeting on Thursday 26 November.',
    );
  });
});

describe('how long is left', () => {
  const calendar = aCalendar();

  test.each<[CivilDate, CivilDate, string]>([
    ['2026-11-17', '2026-11-17', 'today'],
    ['2026-11-17', '2026-11-18', 'tomorrow'],
    ['2026-11-17', '2026-11-27', 'in 8 working days'],
    ['2026-11-17', '2026-12-23', 'in 26 working days'],
    ['2026-11-20', '2026-11-23', 'in 1 working day'],
    ['2026-11-17', '2026-11-13', '2 days late'],
    ['2026-11-16', '2026-11-13', '1 day late'],
    ['2026-11-14', '2026-11-13', 'late'],
  ])('on %s something due on %s is %s', (today, due, text) => {
    expect(describeTimeLeft(calendar, today, due).text).toBe(text);
  });

  test('today and tomorrow are kinds of their own', () => {
    expect(describeTimeLeft(calendar, '2026-11-17', '2026-11-17').kind).toBe('today');
    expect(describeTimeLeft(calendar, '2026-11-17', '2026-11-18').kind).toBe('tomorrow');
  });

  test('lateness is counted in working days', () => {
    expect(describeTimeLeft(calendar, '2026-11-17', '2026-11-13')).toEqual({
      kind: 'late',
      workingDays: 2,
      text: '2 days late',
    });
  });
});

describe('bank holidays in a line', () => {
  test('[R-141] the three of Christmas 2026 and New Year', () => {
    expect(sayBankHolidays(aCalendar(), '2026-12-23', '2027-01-05')).toBe(
      '25 and 28 December and 1 January are bank holidays',
    );
  });

  test('one, and none', () => {
    expect(sayBankHolidays(aCalendar(), '2026-05-01', '2026-05-05')).toBe(
      '4 May is a bank holiday',
    );
    expect(sayBankHolidays(aCalendar(), '2026-11-17', '2026-11-27')).toBeNull();
  });
});
