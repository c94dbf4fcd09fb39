import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import {
  type JudgedMeeting,
  judgeMeeting,
  judgePaper,
} from '#shared/calendar/clear-days-verdict.ts';
import { whyTooLateToReport } from '#shared/calendar/reporting-order.ts';
import { aCalendar } from './calendars.ts';

const calendar = aCalendar();

/** The meeting of Thursday 26 November 2026; papers are due on Wednesday 18 November. */
function aMeeting(overrides: Partial<JudgedMeeting> = {}): JudgedMeeting {
  return { calendar, meeting: '2026-11-26', needed: 5, today: '2026-11-20', ...overrides };
}

function published(...days: (CivilDate | null)[]): { published: CivilDate | null }[] {
  return days.map((day) => ({ published: day }));
}

describe('[R-015] each paper is judged by itself', () => {
  test('[R-017] by the first day it was on the website', () => {
    expect(judgePaper(aMeeting(), { published: '2026-11-18' })).toEqual({
      kind: 'in_time',
      clear: 5,
      text: 'Published Wed 18 November. Counting Thu 19 to Wed 25 there are 5 clear working days; 5 are needed.',
    });
    expect(judgePaper(aMeeting(), { published: '2026-11-19' })).toMatchObject({
      kind: 'late',
      clear: 4,
    });
  });

  test('one that is not out yet is due until the last day, and missed from the next', () => {
    const paper = { published: null };
    expect(judgePaper(aMeeting({ today: '2026-11-18' }), paper).kind).toBe('due');
    expect(judgePaper(aMeeting({ today: '2026-11-19' }), paper)).toMatchObject({
      kind: 'missed',
      clear: 4,
    });
  });

  test('a weekend that still leaves enough is still due', () => {
    const meeting = aMeeting({ meeting: '2026-12-07', today: '2026-11-29' });
    expect(judgePaper(meeting, { published: null }).kind).toBe('due');
    expect(judgePaper({ ...meeting, today: '2026-11-30' }, { published: null }).kind).toBe(
      'missed',
    );
  });
});

describe('[R-016] a meeting convened at shorter notice', () => {
  const convened = aMeeting({ convened: '2026-11-23' });

  test('has its papers due on the day it is convened', () => {
    expect(judgePaper(convened, { published: '2026-11-23' })).toMatchObject({
      kind: 'short_notice',
      clear: 2,
    });
    expect(judgePaper(convened, { published: '2026-11-23' }).text).toContain(
      'The meeting was convened at shorter notice on Mon 23 November and the paper was out by then.',
    );
    expect(judgePaper(convened, { published: '2026-11-24' }).kind).toBe('late');
    expect(judgePaper({ ...convened, today: '2026-11-23' }, { published: null }).kind).toBe('due');
    expect(judgePaper({ ...convened, today: '2026-11-24' }, { published: null }).kind).toBe(
      'missed',
    );
  });

  test('is not one when it was convened in time', () => {
    const early = aMeeting({ convened: '2026-11-10' });
    expect(judgePaper(early, { published: '2026-11-19' }).kind).toBe('late');
  });

  test('still has a paper in time that makes the ordinary rule', () => {
    expect(judgePaper(convened, { published: '2026-11-17' }).kind).toBe('in_time');
  });
});

describe('[R-015] a meeting is as good as its worst paper', () => {
  test('all in time', () => {
    expect(judgeMeeting(aMeeting(), published('2026-11-18', '2026-11-13'))).toMatchObject({
      kind: 'in_time',
      compliant: true,
      text: 'Both papers were published with 5 clear working days or more.',
    });
  });

  test('one late among eleven makes the meeting late', () => {
    const ten = Array.from({ length: 10 }, (): CivilDate => '2026-11-18');
    expect(judgeMeeting(aMeeting(), published(...ten, '2026-11-23'))).toMatchObject({
      kind: 'late',
      compliant: false,
      worst: { clear: 2 },
      text: '1 of 11 papers was published late. The rule is 5 clear working days; the worst paper had 2.',
    });
  });

  test('the worst of several late papers is the one with the fewest days', () => {
    expect(
      judgeMeeting(aMeeting(), published('2026-11-23', '2026-11-26', '2026-11-19')),
    ).toMatchObject({
      worst: { clear: 0 },
      text: 'All 3 papers were published late. The rule is 5 clear working days; the worst paper had none.',
    });
  });

  test('a paper that is still due leaves the question open', () => {
    const meeting = aMeeting({ today: '2026-11-16' });
    expect(judgeMeeting(meeting, published('2026-11-13', null))).toMatchObject({
      kind: 'due',
      compliant: null,
      text: '1 of 2 papers has still to be published.',
    });
  });

  test('a paper that is already late decides, whatever is still due', () => {
    expect(
      judgeMeeting(aMeeting({ convened: '2026-11-20' }), published('2026-11-21', null)),
    ).toMatchObject({ kind: 'late', compliant: false });
  });

  test('a paper that was never published is worse than a late one', () => {
    expect(judgeMeeting(aMeeting(), published('2026-11-19', null, null))).toMatchObject({
      kind: 'missed',
      compliant: false,
      text: '2 of 3 papers have not been published and can no longer make 5 clear working days.',
    });
  });

  test('[R-016] shorter notice keeps the rule, and is said', () => {
    const meeting = aMeeting({ convened: '2026-11-20' });
    expect(judgeMeeting(meeting, published('2026-11-20'))).toMatchObject({
      kind: 'short_notice',
      compliant: true,
      text: 'The only paper was published when the meeting was convened at shorter notice.',
    });
  });

  test('without papers there is nothing to judge', () => {
    expect(judgeMeeting(aMeeting(), [])).toEqual({
      kind: 'no_papers',
      worst: null,
      compliant: null,
      text: 'There are no papers yet.',
    });
  });
});

describe('[R-020] [S-085] a meeting that reports to the Public Service Board', () => {
  const board = {
    calendar,
    meeting: '2026-12-21',
    needed: 5,
    name: 'Public Service Board',
  } as const;

  test('is in good time up to the board’s last day to publish', () => {
    expect(whyTooLateToReport('2026-12-11', board)).toBeNull();
    expect(whyTooLateToReport('2026-11-26', board)).toBeNull();
  });

  test('is warned when its report could not be among the board’s papers', () => {
    expect(whyTooLateToReport('2026-12-14', board)).toEqual({
      kind: 'after_deadline',
      text: 'The papers of the Public Service Board on Monday 21 December must be published by Friday 11 December. A report of this meeting cannot be among them.',
    });
    expect(whyTooLateToReport('2026-12-12', board)?.kind).toBe('after_deadline');
  });

  test('is warned when it is on the same day or after', () => {
    expect(whyTooLateToReport('2026-12-21', board)).toEqual({
      kind: 'after_board',
      text: 'This meeting is the same day as the Public Service Board on Monday 21 December. Where possible hold it before, so that it can report.',
    });
    expect(whyTooLateToReport('2026-12-22', board)?.text).toContain('is after the Public');
  });
});
