import { expect, test } from 'vitest';
import { aDecision, aDocument, aMinutedMeeting, anOpenItem } from '#test/support/a-minutes.ts';
import { openTestApp } from '#test/support/test-app.ts';

test('versions are numbered, compared item by item and put back, decisions with them [R-061]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, meeting, body } = await aMinutedMeeting(app);
  const { client } = app;
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const decision = aDecision('The budget is agreed.');
  const first = await client.minutes.saveEntry({
    target: entry,
    document: aDocument('As it was.', decision),
  });
  const kept = await client.minutes.keepVersion({ target: first.minutes, name: 'For the chair' });
  const second = await client.minutes.saveEntry({
    target: first.entry,
    document: aDocument('As it is.'),
  });
  const compared = await client.minutes.compare({ minutesId, before: kept.id, after: null });
  expect(compared.before).toBe('Version 1, For the chair');
  const changed = compared.entries.find(({ heading }) => heading === '2. Budget');
  expect(changed?.before).toBe(
    'As it was.\nThe budget is agreed.\nReasons: It follows the strategy.',
  );
  expect(changed?.after).toBe('As it is.');
  await client.minutes.restore({ target: second.minutes, versionId: kept.id });
  const { versions } = await client.minutes.page({ id: meeting.id });
  expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
    [2, 'restored'],
    [1, 'kept'],
  ]);
  const { decisions } = await client.decisions.register({ bodyId: body.id });
  expect(decisions.map(({ decision: each }) => each.ref)).toEqual(['HWB 26/1']);
  const back = await client.minutes.version({ id: versions[0]?.id ?? '' });
  expect(back.entries.find(({ entryId }) => entryId === entry.id)?.text).toBe('As it is.');
});

test('reopening comes back to the item and the caret [S-100]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, meeting } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[2] });
  const document = aDocument('Words');
  await app.client.minutes.saveEntry({ target: entry, document, caret: '3' });
  const { minutes } = await app.client.minutes.session({ id: meeting.id });
  expect(minutes).toMatchObject({ openEntryId: entry.id, openCaret: '3' });
});

test('ending the meeting holds it, and it can go on', async () => {
  await using app = await openTestApp();
  const { itemIds, meeting, minutesId } = await aMinutedMeeting(app);
  await anOpenItem(app, { minutesId, itemId: itemIds[0] });
  const { minutes } = await app.client.minutes.session({ id: meeting.id });
  if (minutes === null) throw new Error('There are no minutes.');
  const ended = await app.client.minutes.end({ target: minutes, at: '16:10' });
  expect(ended.head.meeting.status).toBe('held');
  expect(ended.items[0]?.entry).toMatchObject({ state: 'done', endedAt: '16:10' });
  expect(ended.minutes?.endedAt).toBe('16:10');
  if (ended.minutes === null) throw new Error('There are no minutes.');
  const again = await app.client.minutes.resume({ target: ended.minutes });
  expect(again.minutes?.endedAt).toBeNull();
});

test('the draft is due so many working days after the meeting, and late after that [R-062]', async () => {
  await using app = await openTestApp();
  const { meeting } = await aMinutedMeeting(app);
  expect((await app.client.minutes.page({ id: meeting.id })).problems).toEqual([]);
  app.clock.now = new Date('2026-11-27T09:00:00.000Z');
  const { problems } = await app.client.minutes.page({ id: meeting.id });
  expect(problems.map(({ sentence }) => sentence)).toEqual([
    'The draft was to be out by Thursday 26 November.',
  ]);
});
