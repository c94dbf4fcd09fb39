import { expect, test } from 'vitest';
import { closeWorkspace, openWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import type { MinuteDocument } from '#shared/minutes/minute-document.ts';
import type { MinuteEntry } from '#shared/minutes/minutes.ts';
import {
  aDecision,
  aDocument,
  aMinutedMeeting,
  anAction,
  anOpenItem,
} from '#test/support/a-minutes.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const words = 'The director presented the winter plan and members asked about beds'.split(' ');

/** Types word after word, saving after each, a second between. */
async function typeSlowly(app: TestApp, entry: MinuteEntry, text = words): Promise<MinuteEntry> {
  let now = entry;
  for (let at = 1; at <= text.length; at += 1) {
    now = await save(app, now, aDocument(text.slice(0, at).join(' ')));
    pass(app, 1);
  }
  return now;
}

async function save(app: TestApp, entry: MinuteEntry, document: MinuteDocument) {
  return (await app.client.minutes.saveEntry({ target: entry, document })).entry;
}

function pass(app: TestApp, seconds: number): void {
  app.clock.now = new Date(app.clock.now.getTime() + seconds * 1000);
}

/** What the history says of the words of an entry, oldest first. */
async function textsInHistory(app: TestApp, entryId: string): Promise<(string | null)[]> {
  const { actions } = await app.client.history.ofRecord({ id: entryId, limit: 500 });
  return actions
    .flatMap(({ changes }) => changes)
    .filter(({ recordId, field }) => recordId === entryId && field === 'document')
    .map(({ after }) => after)
    .toReversed();
}

/** The row itself, as it is on the disk. */
async function rowOf(app: TestApp, entryId: string) {
  const reader = app.app.session.current?.reader;
  const query = reader?.selectFrom('minuteEntries').selectAll().where('id', '=', entryId);
  const row = await query?.executeTakeFirst();
  if (row === undefined) throw new Error('The entry is not in the records.');
  return row;
}

async function expectWhole(app: TestApp): Promise<void> {
  const { sound, brokenChange, brokenLinks } = await app.client.workspaces.check({});
  expect({ sound, brokenChange, brokenLinks }).toEqual({
    sound: true,
    brokenChange: null,
    brokenLinks: 0,
  });
}

test('what was saved is in its row at once, whatever the history knows [S-100]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds } = await aMinutedMeeting(app);
  let entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  for (const text of ['The', 'The board', 'The board met.']) {
    const document = aDocument(text);
    entry = await save(app, entry, document);
    const row = await rowOf(app, entry.id);
    expect(JSON.parse(row.document)).toEqual(document);
    expect(row.version).toBe(entry.version);
  }
  expect(await textsInHistory(app, entry.id)).toEqual([]);
});

test('five minutes of typing are at most one entry in the history, and leaving the item takes the whole text [S-100]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds } = await aMinutedMeeting(app);
  const first = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const entry = await typeSlowly(app, first);
  expect(await textsInHistory(app, entry.id)).toEqual([]);

  pass(app, 300);
  const later = await save(app, entry, aDocument(words.join(' '), 'A new line.'));
  const taken = JSON.stringify(later.document);
  expect(await textsInHistory(app, entry.id)).toEqual([taken]);
  const more = await typeSlowly(app, later, ['Within', 'the', 'next', 'minutes']);
  expect(await textsInHistory(app, entry.id)).toEqual([taken]);

  await anOpenItem(app, { minutesId, itemId: itemIds[2] });
  expect(await textsInHistory(app, entry.id)).toEqual([taken, JSON.stringify(more.document)]);
  await expectWhole(app);
});

test('an hour of typing is no more than one entry for each five minutes', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds } = await aMinutedMeeting(app);
  let entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  for (let minute = 1; minute <= 60; minute += 1) {
    pass(app, 60);
    entry = await save(app, entry, aDocument(`After ${String(minute)} minutes`));
  }
  const texts = await textsInHistory(app, entry.id);
  expect(texts.length).toBeLessThanOrEqual(12);
  expect(texts.length).toBeGreaterThanOrEqual(10);
  await expectWhole(app);
});

test('the chain is whole after typing, going to and fro, undoing elsewhere and opening again', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, body, meeting } = await aMinutedMeeting(app);
  let budget = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  budget = await typeSlowly(app, budget);
  const decision = aDecision('The plan is agreed.');
  await save(app, budget, aDocument('x', decision, anAction('Write')));
  let winter = await anOpenItem(app, { minutesId, itemId: itemIds[2] });
  winter = await typeSlowly(app, winter);

  // Undo takes back what was done elsewhere, never what was typed.
  await app.client.bodies.create({ name: 'A body by mistake', kind: 'thematic_partnership' });
  await app.client.history.undo({});
  expect(JSON.parse((await rowOf(app, winter.id)).document)).toEqual(winter.document);
  budget = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  budget = await save(app, budget, aDocument('Without the decision'));
  budget = await save(app, budget, aDocument('With it again', decision));

  // The program is closed in the midst of typing: the next to catch up does so after opening.
  await closeWorkspace(app.app.session);
  await openWorkspaceFolder(app.app.context(), { folder: app.folder, passphrase: null });
  await expectWhole(app);
  const session = await app.client.minutes.session({ id: meeting.id });
  const reopened = session.items.find(({ itemId }) => itemId === itemIds[1])?.entry;
  expect(reopened?.document).toEqual(budget.document);
  await anOpenItem(app, { minutesId, itemId: itemIds[2] });
  const texts = await textsInHistory(app, budget.id);
  expect(texts.at(-1)).toBe(JSON.stringify(budget.document));
  const { decisions } = await app.client.decisions.register({ bodyId: body.id });
  expect(decisions.map(({ decision: { words: said } }) => said)).toEqual(['The plan is agreed.']);
  await expectWhole(app);
});

test('each entry of the history begins with the words that the one before ended with', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds } = await aMinutedMeeting(app);
  let entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  for (const text of ['one', 'two', 'three', 'four']) {
    entry = await save(app, entry, aDocument(`Half of ${text}`));
    entry = await save(app, entry, aDocument(text));
    await anOpenItem(app, { minutesId, itemId: itemIds[2] });
    await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  }
  const { actions } = await app.client.history.ofRecord({ id: entry.id, limit: 500 });
  const changes = actions
    .flatMap((action) => action.changes)
    .filter(({ recordId, field }) => recordId === entry.id && field === 'document')
    .toReversed();
  expect(changes.map(({ after }) => after)).toEqual(
    ['one', 'two', 'three', 'four'].map((text) => JSON.stringify(aDocument(text))),
  );
  expect(changes.slice(1).map(({ before }) => before)).toEqual(
    changes.slice(0, -1).map(({ after }) => after),
  );
});
