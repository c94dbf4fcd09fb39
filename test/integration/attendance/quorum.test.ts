import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import { quorumAt } from '#core/attendance/room.service.ts';
import { insertRecord } from '#core/db/records.ts';
import { asTheProgram } from '#test/support/a-decision.ts';
import { aRoom, minutesWith } from '#test/support/a-room.ts';
import { anItem } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

const three = {
  ...{ kind: 'count' as const, count: 3, numerator: null, denominator: null, floor: null },
  ...{ base: 'all_seats' as const, substitutesCount: true },
};

test('a body keeps its quorum as a rule, said in one sentence [R-050] [S-087]', async () => {
  await using app = await openTestApp();
  const { bodyId, posts } = await aRoom(app, 4);
  const before = await app.client.attendance.rules({ bodyId });
  expect(before.rules).toBeNull();
  const part = { label: 'Director 2', atLeast: 1, matches: 'post' as const };
  const saved = await app.client.attendance.saveRules({
    bodyId,
    version: null,
    change: {
      quorum: three,
      parts: [{ ...part, label: 'the Director 2', matchesValue: posts[1]?.id ?? '' }],
    },
  });
  expect(saved).toMatchObject({ version: 1, votingAllowed: false, draftWithinDays: 10 });
  const { words, state } = await app.client.attendance.rules({ bodyId });
  expect(words).toBe('At least 3, with the Director 2');
  expect(state.met).toBe(true);
});

test('the quorum is tested at the start and again at each item [R-051]', async () => {
  await using app = await openTestApp();
  const { bodyId, meeting, seats } = await aRoom(app, 4);
  const meetingId = meeting.id;
  await app.client.attendance.saveRules({ bodyId, version: null, change: { quorum: three } });
  const first = await anItem(app, { meetingId, title: 'Winter plan' });
  const second = await anItem(app, { meetingId, title: 'Housing' });
  await app.client.attendance.setAll({ meetingId, state: 'present' });
  const seatId = seats[3]?.id ?? '';
  const room = await app.client.attendance.setMember({ meetingId, seatId, state: 'apologies' });
  expect(room).toMatchObject({ membersHere: 3, seats: 4, quorum: { met: true, needed: 3 } });
  const keyOf = (at: number) =>
    room.people.find((each) => each.seatId === seats[at]?.id)?.key ?? '';
  const [one = '', two = ''] = await minutesWith(app, meeting, {
    itemIds: [first.item.id, second.item.id],
  });
  await asTheProgram(app, async (work) => {
    await insertRecord(work, 'declarations', {
      ...{ id: uuid(), meetingId, entryId: one, itemId: first.item.id, attendanceId: keyOf(0) },
      ...{ kind: 'own_code', handling: 'left', leftAt: '14:20', position: 2, who: 'Director 1' },
    });
    await insertRecord(work, 'presenceEvents', {
      ...{ id: uuid(), meetingId, attendanceId: keyOf(3), entryId: two, kind: 'arrived' },
      ...{ at: '15:00', position: 1 },
    });
    const at = (moment: Parameters<typeof quorumAt>[2]) => quorumAt(work.db, meetingId, moment);
    expect((await at('start')).counting).toBe(3);
    expect((await at({ entryId: one, position: 1 })).met).toBe(true);
    expect((await at({ entryId: one, position: 3 })).sentence).toBe('Not quorate: 2 of 3.');
    expect((await at('now')).counting).toBe(4);
  });
  const page = await app.client.attendance.page({ id: meetingId });
  expect(page.items).toMatchObject([
    { title: 'Winter plan', withdrawn: [keyOf(0)], quorum: { met: false } },
    { title: 'Housing', partly: [keyOf(3)], quorum: { met: true, counting: 4 } },
  ]);
  const late = page.room.people.find(({ key }) => key === keyOf(3));
  expect(late).toMatchObject({ here: 'here', note: 'arrived 3pm' });
});

test('a substitute stands in where the seat allows one, one at a time [R-051]', async () => {
  await using app = await openTestApp();
  const { meeting, seats } = await aRoom(app, 3);
  const meetingId = meeting.id;
  const who = { meetingId, counts: true, name: 'Deputy Director' };
  const seatId = seats[0]?.id ?? '';
  const room = await app.client.attendance.addSubstitute({ ...who, seatId });
  const deputy = room.people.find(({ capacity }) => capacity === 'substitute');
  expect(deputy).toMatchObject({ here: 'here', note: 'for Director 1' });
  expect(room.people.find(({ capacity }) => capacity === 'member')?.here).toBe('apologies');
  expect(room.quorum.counting).toBe(1);
  expect((await refusalOf(app.client.attendance.addSubstitute({ ...who, seatId }))).reason).toBe(
    'substituted',
  );
  const strict = { ...who, seatId: seats[2]?.id ?? '' };
  expect((await refusalOf(app.client.attendance.addSubstitute(strict))).sentence).toMatch(
    /^This seat allows no substitute/,
  );
});

test('officers attending are in the room and never count [R-051]', async () => {
  await using app = await openTestApp();
  const { meeting } = await aRoom(app, 2);
  const room = await app.client.attendance.addOther({
    ...{ meetingId: meeting.id, capacity: 'in_attendance', name: 'Partnership Officer' },
  });
  expect(room).toMatchObject({ membersHere: 0, othersWords: '1 officer attending' });
  const officer = room.people.find(({ capacity }) => capacity === 'in_attendance');
  const target = officer?.attendance ?? { id: '', version: 1 };
  const refused = await refusalOf(
    app.client.attendance.change({ target, change: { counts: true } }),
  );
  expect(refused.reason).toBe('never-counts');
  const { people } = await app.client.attendance.remove({ target });
  expect(people.map(({ capacity }) => capacity)).toEqual(['member', 'member']);
});

test('after approval who was there stands [R-061]', async () => {
  await using app = await openTestApp();
  const { meeting, seats } = await aRoom(app, 2);
  const meetingId = meeting.id;
  await minutesWith(app, meeting, { itemIds: [], minutes: { state: 'approved' } });
  const seatId = seats[0]?.id ?? '';
  const change = app.client.attendance.setMember({ meetingId, seatId, state: 'absent' });
  expect((await refusalOf(change)).reason).toBe('approved');
  const page = await app.client.attendance.page({ id: meetingId });
  expect(page.whyNotEditable).toMatch(/^The minutes are approved/);
});
