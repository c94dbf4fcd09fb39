import { expect, test } from 'vitest';
import { approvalWords, approvesMinutesOf } from '#shared/minutes/approval.rules.ts';
import { minuteYearOf, nthOfRef, sayMinuteNumber } from '#shared/minutes/numbering.rules.ts';
import { minutesStates } from '#shared/minutes/minutes.ts';
import { type MinutesStepKind, type StepFacts, whyNotStep } from '#shared/minutes/steps.rules.ts';

const at = {
  id: 'm2',
  bodyId: 'b',
  day: '2026-11-12',
  status: 'scheduled',
  kind: 'meeting',
  extraordinary: false,
} as const;

const facts: StepFacts = {
  today: '2026-11-17',
  body: { accessRegime: 'voluntary' },
  meeting: { id: 'm1', bodyId: 'b', day: '2026-09-24' },
  at,
  on: '2026-11-17',
};

function refusalOf(
  step: MinutesStepKind,
  state: (typeof minutesStates)[number],
  other: Partial<StepFacts> = {},
) {
  return whyNotStep({ state, approvedOn: null }, step, { ...facts, ...other });
}

test('each state follows the one before, and nothing else [R-060]', () => {
  const steps = ['clear', 'issue_draft', 'approve', 'sign', 'issue_final'] as const;
  for (const [index, step] of steps.entries()) {
    const possible = minutesStates.filter((state) => refusalOf(step, state) === null);
    expect(possible, step).toEqual([minutesStates[index]]);
  }
  expect(minutesStates.filter((state) => refusalOf('reopen', state) === null)).toEqual([
    'cleared',
    'published_draft',
  ]);
});

test('minutes are approved by a later meeting of the same body that took place [R-061]', () => {
  const approve = (other: Partial<NonNullable<StepFacts['at']>>) =>
    refusalOf('approve', 'published_draft', { at: { ...at, ...other } });
  expect(approve({ bodyId: 'other' })).toBe('Minutes are approved by a meeting of the same body.');
  expect(approve({ day: '2026-09-24' })).toBe('Minutes are approved at a later meeting.');
  expect(approve({ status: 'cancelled' })).toContain('does not take place');
  expect(approve({ day: '2026-11-26' })).toContain('has not taken place yet');
});

test('an extraordinary meeting is not suitable under a statutory regime, and is by agreement [R-060]', () => {
  const extraordinary = { ...at, extraordinary: true };
  const under = (accessRegime: StepFacts['body']['accessRegime']) =>
    refusalOf('approve', 'published_draft', { at: extraordinary, body: { accessRegime } });
  expect(under('statutory_committee')).toContain('not a suitable meeting');
  expect(under('executive')).toContain('not a suitable meeting');
  expect(under('voluntary')).toBeNull();
  expect(under('company')).toBeNull();
});

test('the chair clears no text with open items', () => {
  expect(refusalOf('clear', 'drafting', { openItems: 2 })).toContain('2 items are still open');
});

test('minute numbers run from May to April [R-063]', () => {
  expect(minuteYearOf('2026-04-30')).toBe('2025-26');
  expect(minuteYearOf('2026-05-01')).toBe('2026-27');
  expect(sayMinuteNumber('2026-27', 52)).toBe('26/52');
  expect(nthOfRef('HWB 26/52')).toBe(1);
  expect(nthOfRef('HWB 26/52(2)')).toBe(2);
});

test('an item approves the minutes that its title names [R-061]', () => {
  const item = (title: string) => ({ kind: 'minutes_approval' as const, title, withdrawnOn: null });
  const names = (title: string, isLast = false) =>
    approvesMinutesOf(item(title), { day: '2026-09-24', isLast });
  expect(names('Minutes of 24 September 2026')).toBe(true);
  expect(names('Minutes of the last meeting, 24 September')).toBe(true);
  expect(names('Minutes of 24 September 2025')).toBe(false);
  expect(names('Minutes of the last meeting')).toBe(false);
  expect(names('Minutes of the last meeting', true)).toBe(true);
  expect(
    approvesMinutesOf(item('Minutes of 24 September'), { day: '2026-09-04', isLast: false }),
  ).toBe(false);
  expect(approvalWords('2026-09-24', 1)).toBe(
    'The minutes of 24 September 2026 were agreed as a correct record, with 1 correction.',
  );
});
