import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('a meeting called at shorter notice [R-016]', () => {
  it('has its papers due on the day it was convened, and keeps the reason', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const { meeting, warnings } = await aMeeting(test, { bodyId: body.id, day: '2026-11-20' });
    expect(warnings.map(({ code }) => code)).toEqual(['too-soon']);
    const amended = await test.client.meetings.amend({
      target: meeting,
      change: { convenedOn: '2026-11-17', shortNoticeReason: 'Flooding at the weekend.' },
    });
    expect(amended.warnings).toEqual([]);
    expect(amended.publishBy.latestStrict).toBe('2026-11-17');
    const { head } = await test.client.meetings.page({ meeting: { id: meeting.id } });
    expect(head.deadline.sentence).toBe(
      'The meeting was convened at shorter notice on Tuesday 17 November. Its papers are due that day. Reason: Flooding at the weekend.',
    );
  });
});

describe('a private meeting', () => {
  it('has nothing to publish, and asks why it is private', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { accessRegime: 'voluntary' });
    const { compliance, warnings } = await aMeeting(test, { bodyId: body.id, access: 'private' });
    expect(compliance.kind).toBe('not_needed');
    expect(warnings.map(({ code }) => code)).toEqual(['no-private-reason']);
  });

  it('of an executive has two notices, with representations and the answer [R-002]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { accessRegime: 'executive' });
    const { meeting, warnings } = await aMeeting(test, {
      ...{ bodyId: body.id, day: '2027-02-11', access: 'private' },
      privateReason: 'The bids are live.',
    });
    expect(warnings.map(({ sentence }) => sentence)).toEqual([
      'A private meeting of an executive needs a notice with the reasons 28 clear days before: by Wednesday 13 January.',
      'A second notice is due 5 clear days before, with the representations received and the answer: by Wednesday 3 February.',
    ]);
    const amended = await test.client.meetings.amend({
      target: meeting,
      change: {
        ...{ privateNoticeOn: '2026-12-29', privateNoticeAgainOn: '2027-02-03' },
        ...{ representations: 'None received.', representationsAnswer: 'No answer needed.' },
      },
    });
    expect(amended.warnings).toEqual([]);
  });
});
