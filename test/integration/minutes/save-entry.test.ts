import { expect, test } from 'vitest';
import {
  aDecision,
  aDeclaration,
  aDocument,
  aMinutedMeeting,
  anAction,
  anOpenItem,
  confidential,
} from '#test/support/a-minutes.ts';
import { openTestApp } from '#test/support/test-app.ts';

test('minutes are numbered in the order in which items are opened, by body and year [R-063]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds } = await aMinutedMeeting(app);
  const second = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const first = await anOpenItem(app, { minutesId, itemId: itemIds[0] });
  expect([second.minuteNumber, first.minuteNumber]).toEqual([1, 2]);
  expect(second.minuteYear).toBe('2026-27');
  const again = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  expect(again.minuteNumber).toBe(1);
});

test('decisions and actions written under an item are in their registers at once [S-100] [S-101] [S-102] [S-104]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, body } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const document = aDocument(
    'The director reported.',
    aDecision('The budget is agreed.', { usesResources: true, accountable: 'Cabinet' }),
    aDecision('The risk is noted.', { outcome: 'noted' }),
    anAction('Publish the budget', { owner: 'Treasurer', dueOn: '2026-12-01' }),
  );
  const saved = await app.client.minutes.saveEntry({ target: entry, document });
  expect(saved.entry.document).toEqual(document);
  expect(saved.items.find(({ itemId }) => itemId === itemIds[1])?.marks).toBe(
    '2 decisions, 1 action',
  );
  const { decisions } = await app.client.decisions.register({ bodyId: body.id });
  expect(decisions.map(({ decision }) => decision.ref).sort()).toEqual(['HWB 26/1', 'HWB 26/1(2)']);
  const budget = decisions.find(({ decision }) => decision.ref === 'HWB 26/1')?.decision;
  expect(budget).toMatchObject({
    words: 'The budget is agreed.',
    outcome: 'consensus',
    reasons: 'It follows the strategy.',
    accountable: 'Cabinet',
    topic: 'Budget',
    withheld: false,
  });
  const { actions } = await app.client.actions.register({ bodyId: body.id });
  expect(actions.map(({ action }) => [action.ref, action.owner, action.dueOn])).toEqual([
    ['HWB-1', 'Treasurer', '2026-12-01'],
  ]);
});

test('a block that goes takes its row along, and brings it back with its reference [S-100]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, body } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const [first, second] = [aDecision('One.'), aDecision('Two.')];
  const save = (version: number, document: ReturnType<typeof aDocument>) =>
    app.client.minutes.saveEntry({ target: { id: entry.id, version }, document });
  const both = await save(entry.version, aDocument(first, second));
  const one = await save(both.entry.version, aDocument(second));
  const refs = async () =>
    (await app.client.decisions.register({ bodyId: body.id })).decisions.map(
      ({ decision }) => `${decision.ref} ${decision.words}`,
    );
  expect(await refs()).toEqual(['HWB 26/1(2) Two.']);
  const back = await save(one.entry.version, aDocument(first, second, aDecision('Three.')));
  expect((await refs()).sort()).toEqual([
    'HWB 26/1 One.',
    'HWB 26/1(2) Two.',
    'HWB 26/1(3) Three.',
  ]);
  const same = await save(back.entry.version, back.entry.document);
  expect(same.entry.version).toBe(back.entry.version);
});

test('what is written in a confidential passage or after the exclusion is withheld [R-036]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, body } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const turn = (event: 'excluded' | 'readmitted') => ({
    type: 'exclusion' as const,
    attrs: { event, at: null, words: '' },
  });
  const document = aDocument(
    aDecision('Open.'),
    confidential(aDecision('In a passage.')),
    turn('excluded'),
    aDecision('In private.'),
    turn('readmitted'),
    aDecision('Open again.'),
  );
  const saved = await app.client.minutes.saveEntry({ target: entry, document });
  expect(saved.inPrivate).toBe(false);
  const { decisions } = await app.client.decisions.register({ bodyId: body.id });
  const withheld = decisions
    .filter(({ decision }) => decision.withheld)
    .map(({ decision }) => decision.words);
  expect(withheld.sort()).toEqual(['In a passage.', 'In private.']);
});

test('an exclusion written later withholds what was written under later items [R-036]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, body } = await aMinutedMeeting(app);
  const first = await anOpenItem(app, { minutesId, itemId: itemIds[0] });
  const second = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const later = aDocument(aDecision('Later.'));
  await app.client.minutes.saveEntry({ target: second, document: later });
  const out = { event: 'excluded' as const, at: null, words: '' };
  const document = aDocument({ type: 'exclusion', attrs: out });
  const saved = await app.client.minutes.saveEntry({ target: first, document });
  expect(saved.inPrivate).toBe(true);
  const { decisions } = await app.client.decisions.register({ bodyId: body.id });
  expect(decisions.map(({ decision }) => decision.withheld)).toEqual([true]);
});

test('a declaration enters the standing register in the same step, and leaves it with its block [S-055]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const declared = aDeclaration({ who: 'Cllr Example', concerns: 'Riverside Trust' });
  const saved = await app.client.minutes.saveEntry({
    target: entry,
    document: aDocument(declared),
  });
  const register = async () =>
    (await app.client.interests.register({})).interests
      .map(({ interest }) => interest.concerns)
      .filter((concerns) => concerns === 'Riverside Trust');
  expect(await register()).toEqual(['Riverside Trust']);
  expect(saved.log[0]?.words).toBe('Cllr Example declared an interest and left');
  await app.client.minutes.saveEntry({ target: saved.entry, document: aDocument() });
  expect(await register()).toEqual([]);
});

test('a due day changed in the register stays; otherwise it follows the minute [R-062]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, body } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const action = anAction('Write', { dueOn: '2026-12-01' });
  const first = await app.client.minutes.saveEntry({ target: entry, document: aDocument(action) });
  const moved = { ...action, attrs: { ...action.attrs, dueOn: '2026-12-08' as const } };
  const second = await app.client.minutes.saveEntry({
    target: first.entry,
    document: aDocument(moved),
  });
  const one = async () =>
    (await app.client.actions.register({ bodyId: body.id })).actions[0]?.action;
  const stored = await one();
  expect(stored?.dueOn).toBe('2026-12-08');
  if (stored === undefined) throw new Error('No action');
  await app.client.actions.changeDue({ target: stored, dueOn: '2027-01-15', reason: 'Later' });
  await app.client.minutes.saveEntry({ target: second.entry, document: aDocument('x', moved) });
  expect((await one())?.dueOn).toBe('2027-01-15');
});

test('somebody who saves over words they have not seen is asked [S-100]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  await app.client.minutes.saveEntry({ target: entry, document: aDocument('Mine') });
  const clash = app.client.minutes.saveEntry({ target: entry, document: aDocument('Theirs') });
  await expect(clash).rejects.toMatchObject({ code: 'STALE_VERSION' });
});

test('typing does not fill the history, and leaving the item takes it all [S-100]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds } = await aMinutedMeeting(app);
  let entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const changes = async () =>
    (await app.client.history.ofRecord({ id: entry.id })).actions.flatMap(
      (action) => action.changes,
    ).length;
  const before = await changes();
  for (const text of ['a', 'ab', 'abc', 'abcd']) {
    entry = (await app.client.minutes.saveEntry({ target: entry, document: aDocument(text) }))
      .entry;
  }
  expect(await changes()).toBe(before);
  await anOpenItem(app, { minutesId, itemId: itemIds[2] });
  expect(await changes()).toBe(before + 1);
  app.clock.now = new Date(app.clock.now.getTime() + 6 * 60_000);
  await app.client.minutes.saveEntry({ target: entry, document: aDocument('abcde') });
  expect(await changes()).toBe(before + 2);
});
