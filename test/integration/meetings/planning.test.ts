import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const codes = (warnings: { code: string }[]) => warnings.map(({ code }) => code);

/** A thematic body that reports its targets to the Public Service Board. */
async function aReportingBody(test: TestApp) {
  const board = await aBody(test, { name: 'Public Service Board', kind: 'public_service_board' });
  const body = await aBody(test);
  await test.client.bodies.link({
    fromBodyId: body.id,
    toBodyId: board.id,
    kind: 'reports_performance_to',
  });
  return { board, body };
}

describe('planning meetings by a pattern', () => {
  it('finds the second Thursday of some months, and moves off bank holidays [S-084]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { meetingsPerYear: 4 });
    const plan = await test.client.meetings.plan({
      bodyId: body.id,
      pattern: {
        ...{ kind: 'monthly', nth: 2, weekday: 4, months: [1, 4, 7, 10] },
        ...{ from: '2027-01-01', to: '2027-12-31' },
      },
    });
    expect(plan.days.map(({ day }) => day)).toEqual([
      '2027-01-14',
      '2027-04-08',
      '2027-07-08',
      '2027-10-14',
    ]);
    expect(plan.sentence).toBe(
      'With these days 4 meetings are held or planned in 2027; the target is 4.',
    );
    const weekly = await test.client.meetings.plan({
      bodyId: body.id,
      pattern: { kind: 'weekly', every: 6, from: '2026-12-25', to: '2027-02-28' },
    });
    expect(weekly.days.map(({ day, insteadOf }) => [day, insteadOf])).toEqual([
      ['2026-12-29', '2026-12-25'],
      ['2027-02-05', null],
    ]);
  });

  it('stands before and after the meetings of another body, in working days [S-092]', async () => {
    await using test = await openTestApp();
    const board = await aBody(test, { name: 'Health and Wellbeing Board' });
    await aMeeting(test, { bodyId: board.id });
    await aMeeting(test, { bodyId: board.id, day: '2026-12-29' });
    const group = await aBody(test, { name: 'Support group' });
    const period = { from: '2026-11-17', to: '2026-12-31' } as const;
    const pattern = { kind: 'relative', toBodyId: board.id, workingDays: 2, ...period } as const;
    const before = await test.client.meetings.plan({
      ...{ bodyId: group.id, pattern: { ...pattern, side: 'before' } },
    });
    expect(before.days.map(({ day, because }) => [day, because])).toEqual([
      [
        '2026-11-24',
        '2 working days before the Health and Wellbeing Board meets on Thursday 26 November',
      ],
      [
        '2026-12-23',
        '2 working days before the Health and Wellbeing Board meets on Tuesday 29 December',
      ],
    ]);
    const after = await test.client.meetings.plan({
      ...{ bodyId: group.id, pattern: { ...pattern, side: 'after' } },
    });
    expect(after.days.map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-31']);
    const none = await refusalOf(
      test.client.meetings.plan({
        bodyId: board.id,
        pattern: { ...pattern, toBodyId: group.id, side: 'after' },
      }),
    );
    expect(none.sentence).toContain('Plan its meetings first.');
  });

  it('writes the days that were chosen, in one step that can be undone', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    await aMeeting(test, { bodyId: body.id, day: '2027-01-14' });
    const period = { from: '2027-01-01', to: '2027-12-31' } as const;
    const months = [1, 2];
    const pattern = { kind: 'monthly', nth: 2, weekday: 4, months, ...period } as const;
    const plan = await test.client.meetings.plan({ bodyId: body.id, pattern });
    expect(plan.days.map(({ taken }) => taken)).toEqual([true, false]);
    const days = plan.days.filter(({ taken }) => !taken).map(({ day }) => day);
    const { meetings } = await test.client.meetings.createPlanned({
      ...{ bodyId: body.id, days, fields: { startsAt: '10:00', place: 'Town Hall' } },
    });
    expect(meetings.map(({ path }) => path)).toEqual([
      '/meetings/safer-communities-partnership/2027-02-11',
    ]);
    await test.client.history.undo({});
    const year = { from: '2027-01-01', to: '2027-12-31' } as const;
    expect((await test.client.meetings.schedule(year)).meetings).toHaveLength(1);
  });
});

describe('what speaks against a day', () => {
  it('names weekends and holidays, days gone by and days too soon', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test);
    const consider = (day: `${number}-${number}-${number}`) =>
      test.client.meetings.considerDay({ bodyId, day });
    expect((await consider('2026-12-25')).warnings.map(({ sentence }) => sentence)).toEqual([
      'Friday 25 December is not a working day: Christmas Day.',
    ]);
    expect(codes((await consider('2026-12-05')).warnings)).toEqual(['not-working-day']);
    expect(codes((await consider('2026-11-16')).warnings)).toEqual(['past']);
    expect(codes((await consider('2026-11-20')).warnings)).toEqual(['too-soon']);
    const fine = await consider('2026-11-26');
    expect(fine.warnings).toEqual([]);
    expect(fine.sentence).toMatch(/^Publish by the end of Wednesday 18 November and the public/);
  });

  it('names other meetings at the same time, at the same place, of the same body', async () => {
    await using test = await openTestApp();
    const board = await aBody(test, { name: 'Health and Wellbeing Board' });
    const other = await aBody(test);
    await aMeeting(test, { bodyId: board.id });
    const consider = (bodyId: string, startsAt: string, place = '') =>
      test.client.meetings.considerDay({ bodyId, day: '2026-11-26', startsAt, place });
    expect((await consider(other.id, '15:00')).warnings.map(({ sentence }) => sentence)).toEqual([
      'Health and Wellbeing Board meets that day, 2pm to 4:30pm.',
    ]);
    const place = 'council chamber, county hall';
    expect(codes((await consider(other.id, '15:00', place)).warnings)).toEqual(['same-place']);
    expect((await consider(other.id, '17:00', place)).warnings).toEqual([]);
    expect(codes((await consider(board.id, '10:00')).warnings)).toEqual(['same-body']);
  });

  it('warns when the report cannot reach the board that it is for [R-020] [S-085]', async () => {
    await using test = await openTestApp();
    const { board, body } = await aReportingBody(test);
    await aMeeting(test, { bodyId: board.id, day: '2026-12-21' });
    const consider = (day: `${number}-${number}-${number}`) =>
      test.client.meetings.considerDay({ bodyId: body.id, day, reportsTargets: true });
    const early = await consider('2026-12-10');
    expect(early.warnings).toEqual([]);
    expect(early.boardWords).toBe(
      'The Public Service Board next meets on Monday 21 December. Its papers go out by Friday 11 December.',
    );
    expect(codes((await consider('2026-12-14')).warnings)).toEqual(['too-late-to-report']);
    expect(codes((await consider('2026-12-21')).warnings)).toEqual(['after-board']);
    expect(codes((await consider('2026-12-22')).warnings)).toEqual(['after-board']);
  });

  it('does not blame a meeting after the board when an earlier one reports in time [R-020]', async () => {
    await using test = await openTestApp();
    const { board, body } = await aReportingBody(test);
    await aMeeting(test, { bodyId: board.id, day: '2026-12-21' });
    await aMeeting(test, { bodyId: board.id, day: '2027-03-22' });
    await aMeeting(test, { bodyId: body.id, day: '2026-12-03', reportsTargets: true });
    const second = await aMeeting(test, {
      ...{ bodyId: body.id, day: '2027-03-04', reportsTargets: true },
    });
    expect(second.warnings).toEqual([]);
  });
});
