import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anItem, orderOf } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

const november = { from: '2026-11-01', to: '2026-11-30' } as const;

describe('the schedule of meetings', () => {
  it('shows each meeting with its last day to publish and what that leaves [S-084] [R-012]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { name: 'Health and Wellbeing Board' });
    await aMeeting(test, { bodyId: body.id });
    const { meetings, bodies } = await test.client.meetings.schedule(november);
    expect(bodies.map(({ name }) => name)).toEqual(['Health and Wellbeing Board']);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      path: '/meetings/health-and-wellbeing-board/2026-11-26',
      title: 'Health and Wellbeing Board',
      dayWords: 'Thursday 26 November 2026',
      timeWords: '2pm to 4:30pm',
      publishBy: {
        ...{ latestSafe: '2026-11-18', latestStrict: '2026-11-18', workingDaysLeft: 1 },
        ...{ words: 'Publish by tomorrow, Wednesday 18 November', counts: true },
      },
      compliance: { kind: 'due', compliant: null },
    });
  });

  it('names the bank holidays of the time shown, and the extra days of its bodies [R-010]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    await test.client.calendarSettings.addExtraDays({
      ...{ from: '2026-12-29', to: '2026-12-31', bodyId: body.id, reason: 'Offices closed' },
    });
    const { daysOff } = await test.client.meetings.schedule({
      ...{ from: '2026-12-24', to: '2027-01-01' },
    });
    expect(daysOff.map(({ date, title }) => `${date} ${title}`)).toEqual([
      '2026-12-25 Christmas Day',
      '2026-12-28 Boxing Day substitute day',
      '2026-12-29 Offices closed',
      '2026-12-30 Offices closed',
      '2026-12-31 Offices closed',
      '2027-01-01 New Year’s Day',
    ]);
  });

  it('knows the last and the next meeting of each body [S-091], and who meets too seldom [S-090]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { meetingsPerYear: 3 });
    await aMeeting(test, { bodyId: body.id, day: '2026-09-24' });
    await aMeeting(test, { bodyId: body.id });
    const { around, shortfalls } = await test.client.meetings.schedule(november);
    expect(around[0]?.last?.words).toBe('Thursday 24 September 2026');
    expect(around[0]?.next?.words).toBe('Thursday 26 November 2026');
    expect(shortfalls.map(({ sentence }) => sentence)).toEqual([
      '2 meetings are held or planned in 2026; the target is 3.',
    ]);
    await aMeeting(test, { bodyId: body.id, day: '2026-12-10' });
    expect((await test.client.meetings.schedule(november)).shortfalls).toEqual([]);
  });

  it('holds events beside meetings, and they have no papers to publish [S-093]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const untitled = aMeeting(test, { bodyId: body.id, kind: 'event' });
    expect(await refusalOf(untitled)).toMatchObject({ field: 'title' });
    const event = await aMeeting(test, {
      ...{ bodyId: body.id, kind: 'event', title: 'Partnership event for councillors' },
    });
    expect(event).toMatchObject({
      title: 'Partnership event for councillors',
      publishBy: { counts: false },
      compliance: { kind: 'not_needed', sentence: 'An event has no papers to publish.' },
    });
    const only = await test.client.meetings.schedule({ ...november, kind: 'meeting' });
    expect(only.meetings).toEqual([]);
  });
});

describe('the address of a meeting', () => {
  it('is its day and body, with 2 for the second that day, and is never given twice', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const first = await aMeeting(test, { bodyId: body.id });
    const second = await aMeeting(test, { bodyId: body.id, startsAt: '18:00', endsAt: null });
    expect(second.path).toBe('/meetings/safer-communities-partnership/2026-11-26-2');
    await test.client.meetings.remove({ target: second.meeting });
    const third = await aMeeting(test, { bodyId: body.id, startsAt: '18:00', endsAt: null });
    expect(third.path).toBe('/meetings/safer-communities-partnership/2026-11-26-3');
    const found = await test.client.meetings.page({
      meeting: { bodySlug: body.slug, daySlug: '2026-11-26-3' },
    });
    expect(found.head.meeting.id).toBe(third.meeting.id);
    expect(first.path).toBe('/meetings/safer-communities-partnership/2026-11-26');
  });
});

describe('what becomes of a meeting', () => {
  it('remembers the first day it was to be held over every move, until it moves back', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const once = await test.client.meetings.move({ target: meeting, day: '2026-12-03' });
    expect(once.meeting).toMatchObject({ movedFrom: '2026-11-26', calendarSequence: 1 });
    expect(once.status?.words).toBe('Moved from Thursday 26 November');
    expect(once.path).toMatch(/2026-12-03$/);
    const twice = await test.client.meetings.move({ target: once.meeting, day: '2026-12-10' });
    expect(twice.meeting).toMatchObject({ movedFrom: '2026-11-26', calendarSequence: 2 });
    const back = await test.client.meetings.move({ target: twice.meeting, day: '2026-11-26' });
    expect(back.meeting).toMatchObject({ movedFrom: null, calendarSequence: 3 });
  });

  it('tells calendars of what the public notice says, not of private notes', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const quiet = await test.client.meetings.amend({
      target: meeting,
      change: { privateNotes: 'Ask about parking.', joiningPrivate: 'https://example.org/x' },
    });
    expect(quiet.meeting.calendarSequence).toBe(0);
    const told = await test.client.meetings.amend({
      target: quiet.meeting,
      change: { place: 'Town Hall' },
    });
    expect(told.meeting.calendarSequence).toBe(1);
  });

  it('can be cancelled, postponed, reinstated and recorded as held, each only when it fits', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const early = await refusalOf(test.client.meetings.markHeld({ target: meeting }));
    expect(early.sentence).toBe('This meeting has not taken place yet.');
    const off = await test.client.meetings.cancel({ target: meeting, note: 'No business.' });
    expect(off.status?.words).toBe('Cancelled');
    expect(off.compliance.sentence).toBe('The meeting is cancelled.');
    const again = await refusalOf(
      test.client.meetings.move({ target: off.meeting, day: '2026-12-03' }),
    );
    expect(again.sentence).toBe('This meeting is cancelled. Reinstate it first.');
    const on = await test.client.meetings.reinstate({ target: off.meeting });
    const later = await test.client.meetings.postpone({ target: on.meeting, note: '' });
    expect(later.status?.words).toBe('Postponed, no new day yet');
    const moved = await test.client.meetings.move({ target: later.meeting, day: '2026-12-03' });
    expect(moved.meeting.status).toBe('scheduled');
    test.clock.now = new Date('2026-12-04T09:00:00.000Z');
    const past = await test.client.meetings.page({ meeting: { id: meeting.id } });
    expect(past.head.warnings.map(({ code }) => code)).toEqual(['past']);
    const held = await test.client.meetings.markHeld({ target: moved.meeting });
    expect(held.status?.words).toBe('Held');
    expect(held.warnings).toEqual([]);
  });

  it('needs its end after its start', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const refusal = await refusalOf(aMeeting(test, { bodyId: body.id, endsAt: '13:00' }));
    expect(refusal).toMatchObject({ field: 'endsAt', sentence: 'Enter an end after the start.' });
  });
});

describe('the first agenda of a new meeting [S-099]', () => {
  it('has the standing items of an earlier one; its own business stays there', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const earlier = await aMeeting(test, { bodyId: body.id, day: '2026-09-24' });
    const { id: meetingId } = earlier.meeting;
    await anItem(test, { meetingId, title: 'Welcome', standing: true });
    await anItem(test, { meetingId, title: 'Flood report' });
    await anItem(test, {
      ...{ meetingId, title: 'Minutes of the last meeting', standing: true },
      kind: 'minutes_approval',
    });
    const next = await aMeeting(test, { bodyId: body.id, agenda: { from: 'meeting', meetingId } });
    const { agenda } = await test.client.agenda.page({ meeting: { id: next.meeting.id } });
    expect(orderOf(agenda)).toEqual(['1 Welcome', '2 Minutes of the last meeting, 24 September']);
    expect(agenda.parts[0]?.lines[0]?.isPublic).toBe(true);
  });
});
