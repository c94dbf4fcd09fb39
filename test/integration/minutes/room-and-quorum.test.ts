import { expect, test } from 'vitest';
import {
  aComingOrGoing,
  aDecision,
  aDocument,
  aMinutedMeeting,
  anOpenItem,
} from '#test/support/a-minutes.ts';
import { aSeat } from '#test/support/a-seat.ts';
import { openTestApp } from '#test/support/test-app.ts';

test('a decision without a quorum counts as a recommendation and comes back on the next agenda [R-052] [R-080]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, body, meeting, next } = await aMinutedMeeting(app);
  for (const name of ['North', 'South']) {
    const person = await app.client.persons.create({ name: `Member for ${name}` });
    await aSeat(app, { bodyId: body.id, name, personId: person.id });
  }
  const quorum = {
    kind: 'count' as const,
    count: 2,
    numerator: null,
    denominator: null,
    floor: null,
    base: 'all_seats' as const,
    substitutesCount: true,
  };
  await app.client.attendance.saveRules({ bodyId: body.id, version: null, change: { quorum } });
  const room = await app.client.attendance.setAll({ meetingId: meeting.id, state: 'present' });
  expect(room.quorum.met).toBe(true);
  const [north] = room.people;
  const attendanceId = north?.attendance?.id ?? '';
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const document = aDocument(
    aDecision('With all.'),
    aComingOrGoing({ event: 'left', attendanceId, who: 'North' }),
    aDecision('With one.'),
    aComingOrGoing({ event: 'returned', attendanceId, who: 'North' }),
    aDecision('With all again.'),
  );
  const saved = await app.client.minutes.saveEntry({ target: entry, document });
  expect(saved.room.quorum.met).toBe(true);
  const { decisions } = await app.client.decisions.register({ bodyId: body.id });
  const outcomes = Object.fromEntries(
    decisions.map(({ decision }) => [decision.words, decision.outcome]),
  );
  expect(outcomes).toEqual({
    'With all.': 'consensus',
    'With one.': 'recommendation_inquorate',
    'With all again.': 'consensus',
  });
  const page = await app.client.agenda.page({ meeting: { id: next.id } });
  expect(page.carriedForward).toMatchObject([
    {
      title: 'Budget',
      why: 'There was no quorum: HWB 26/1(2) is a recommendation to be ratified.',
    },
  ]);
});

test('a deferred item is offered to the next agenda [R-052]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, next } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[2] });
  await app.client.minutes.setItemState({ target: entry, state: 'deferred' });
  const page = await app.client.agenda.page({ meeting: { id: next.id } });
  expect(page.carriedForward).toMatchObject([{ why: 'It was deferred there.' }]);
});

test('a meeting that does not take place has no minutes', async () => {
  await using app = await openTestApp();
  const { next } = await aMinutedMeeting(app);
  const { meeting } = await app.client.meetings.cancel({ target: next, note: '' });
  const started = app.client.minutes.start({ meetingId: meeting.id, at: '14:00' });
  await expect(started).rejects.toMatchObject({ data: { reason: 'cannot-start' } });
});
