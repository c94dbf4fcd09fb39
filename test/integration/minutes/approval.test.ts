import Database from 'better-sqlite3';
import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  aDecision,
  aDocument,
  aMinutedMeeting,
  anAction,
  anOpenItem,
} from '#test/support/a-minutes.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function aPublishedDraft(app: TestApp) {
  const minuted = await aMinutedMeeting(app);
  const { minutesId, itemIds } = minuted;
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const document = aDocument('The board met.', aDecision('Agreed.'), anAction('Write'));
  await app.client.minutes.saveEntry({ target: entry, document });
  const { minutes: open } = await app.client.minutes.session({ id: minuted.meeting.id });
  const ended = await app.client.minutes.end({ target: targetOf(open), at: '16:00' });
  const by = 'Chair';
  const on = '2026-11-16';
  const cleared = await app.client.minutes.clear({ target: targetOf(ended.minutes), by, on });
  const draft = await app.client.minutes.issueDraft({ target: targetOf(cleared.minutes), on });
  return { ...minuted, entry, target: targetOf(draft.minutes) };
}

async function approved(app: TestApp, corrections: string[] = []) {
  const draft = await aPublishedDraft(app);
  const { next, target } = draft;
  const about = { target, meetingId: next.id, itemId: null, by: 'Vice-chair', corrections };
  const page = await app.client.minutes.approve(about);
  return { ...draft, page, target: targetOf(page.minutes) };
}

function targetOf(minutes: { id: string; version: number } | null) {
  if (minutes === null) throw new Error('There are no minutes.');
  return { id: minutes.id, version: minutes.version };
}

test('minutes go from draft to the final record, each state after the one before [R-060] [R-061]', async () => {
  await using app = await openTestApp();
  const { page, next, target } = await approved(app, ['Item 2: for 12 read 21.']);
  expect(page.minutes).toMatchObject({
    state: 'approved',
    approvedBy: 'Vice-chair',
    approvedOn: '2026-11-17',
    corrections: ['Item 2: for 12 read 21.'],
  });
  const early = app.client.minutes.issueFinal({ target, on: '2026-11-17' });
  await expect(early).rejects.toMatchObject({ code: 'REFUSED' });
  const by = 'Vice-chair';
  const signing = { target, by, on: '2026-11-17' as const, meetingId: next.id };
  const signed = await app.client.minutes.sign(signing);
  const final = await app.client.minutes.issueFinal({
    target: targetOf(signed.minutes),
    on: '2026-11-17',
  });
  expect(final.minutes?.state).toBe('published_final');
  expect(final.versions.map(({ reason }) => reason)).toEqual([
    'approved',
    'published_draft',
    'cleared',
  ]);
});

test('the approval is a minute of the later meeting [R-061]', async () => {
  await using app = await openTestApp();
  const { next, target, minutesId } = await aPublishedDraft(app);
  const put = await app.client.minutes.putOnNextAgenda({ minutesId });
  expect(put.added).toEqual(['Minutes of 12 November 2026', 'Matters arising']);
  expect((await app.client.minutes.putOnNextAgenda({ minutesId })).added).toEqual([]);
  const session = await app.client.minutes.start({ meetingId: next.id, at: '14:00' });
  const item = session.items.find(({ kind }) => kind === 'minutes_approval');
  const about = { target, meetingId: next.id, itemId: item?.itemId ?? '', by: '' };
  await app.client.minutes.approve({ ...about, corrections: ['For 12 read 21.'] });
  const after = await app.client.minutes.session({ id: next.id });
  const entry = after.items.find(({ itemId }) => itemId === item?.itemId)?.entry;
  expect(JSON.stringify(entry?.document)).toContain(
    'The minutes of 12 November 2026 were agreed as a correct record, with 1 correction.',
  );
});

test('an earlier meeting, or one of another body, approves nothing [R-061]', async () => {
  await using app = await openTestApp();
  const { target, meeting } = await aPublishedDraft(app);
  const about = { target, meetingId: meeting.id, itemId: null, by: 'Chair', corrections: [] };
  await expect(app.client.minutes.approve(about)).rejects.toMatchObject({
    code: 'REFUSED',
    data: { sentence: 'Minutes are approved at a later meeting.' },
  });
});

test('an approval cannot be undone [R-061]', async () => {
  await using app = await openTestApp();
  const { page } = await approved(app);
  await expect(app.client.history.undo({})).rejects.toMatchObject({ code: 'REFUSED' });
  const after = await app.client.minutes.page({ id: page.head.meeting.id });
  expect(after.minutes?.state).toBe('approved');
});

test('a decision without reasons keeps the chair from clearing the draft [S-104]', async () => {
  await using app = await openTestApp();
  const { minutesId, itemIds, meeting } = await aMinutedMeeting(app);
  const entry = await anOpenItem(app, { minutesId, itemId: itemIds[1] });
  const document = aDocument(aDecision('Agreed.', { reasons: '' }));
  const saved = await app.client.minutes.saveEntry({ target: entry, document });
  await app.client.minutes.setItemState({ target: saved.entry, state: 'done' });
  const { minutes } = await app.client.minutes.session({ id: meeting.id });
  const clearing = { target: targetOf(minutes), by: 'Chair', on: '2026-11-17' as const };
  await expect(app.client.minutes.clear(clearing)).rejects.toMatchObject({
    data: { reason: 'no-reasons' },
  });
});

test('no sequence of calls leads from approved text to changed text [R-061]', async () => {
  await using app = await openTestApp();
  const { target, entry, meeting, minutesId, itemIds, next } = await approved(app);
  const { client } = app;
  const words = async () =>
    JSON.stringify(
      (await client.minutes.session({ id: meeting.id })).items.map((i) => i.entry?.document),
    );
  const text = await words();
  const [version] = (await client.minutes.page({ id: meeting.id })).versions;
  const { version: now } =
    (await client.minutes.session({ id: meeting.id })).items.find(
      (item) => item.entry?.id === entry.id,
    )?.entry ?? entry;
  const own = { id: entry.id, version: now };
  const calls: Record<string, () => Promise<unknown>> = {
    save: () => client.minutes.saveEntry({ target: own, document: aDocument('Other') }),
    state: () => client.minutes.setItemState({ target: own, state: 'deferred' }),
    open: () => client.minutes.openItem({ minutesId, itemId: itemIds[2] ?? '', at: '15:00' }),
    reopen: () => client.minutes.reopen({ target }),
    resume: () => client.minutes.resume({ target }),
    end: () => client.minutes.end({ target, at: '17:00' }),
    facts: () => client.minutes.changeFacts({ target, change: { chairedBy: 'Other' } }),
    clear: () => client.minutes.clear({ target, by: 'Other', on: '2026-11-17' }),
    draft: () => client.minutes.issueDraft({ target, on: '2026-11-17' }),
    restore: () => client.minutes.restore({ target, versionId: version?.id ?? '' }),
    undo: () => client.history.undo({}),
    redo: () => client.history.redo({}),
    sign: () => client.minutes.sign({ target, by: 'Chair', on: '2026-11-17', meetingId: next.id }),
  };
  const steps = fc.array(fc.constantFrom(...Object.keys(calls)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(steps, async (names) => {
      for (const name of names) await calls[name]?.().catch(() => undefined);
      expect(await words()).toBe(text);
    }),
    { numRuns: 12 },
  );
});

test('the database itself refuses to change what is approved [R-061]', async () => {
  const app = await openTestApp();
  const { entry, minutesId, meeting } = await approved(app);
  const { folder } = app;
  const db = new Database(join(folder, 'records.db'));
  const refused = (sql: string) => {
    expect(() => db.exec(sql), sql).toThrow(/approved minutes cannot be changed/);
  };
  const copyOf = (table: string, where: string) =>
    `insert or replace into ${table} select * from ${table} where ${where}`;
  const here = `meeting_id = '${meeting.id}'`;
  refused(`update minutes set state = 'drafting' where id = '${minutesId}'`);
  refused(`update minutes set corrections = '[]', public_summary = 'x' where id = '${minutesId}'`);
  refused(`delete from minutes where id = '${minutesId}'`);
  refused(copyOf('minutes', `id = '${minutesId}'`));
  refused(`update minute_entries set document = '{}' where id = '${entry.id}'`);
  refused(`delete from minute_entries where id = '${entry.id}'`);
  refused(copyOf('minute_entries', `id = '${entry.id}'`));
  refused(
    `insert into minute_entries (id, created_at, updated_at, minutes_id) values ('n', '', '', '${minutesId}')`,
  );
  refused(`update minute_versions set content = '{}' where minutes_id = '${minutesId}'`);
  refused(`delete from minute_versions where minutes_id = '${minutesId}'`);
  refused(
    `insert into minute_versions select 'forged', version, created_at, updated_at, deleted_at, minutes_id, 99, name, reason, state, kept_at, kept_by, '{}' from minute_versions where reason = 'approved'`,
  );
  refused(copyOf('minute_versions', `minutes_id = '${minutesId}'`));
  refused(`update decisions set words = 'x' where ${here}`);
  refused(`delete from decisions where ${here}`);
  refused(copyOf('decisions', here));
  for (const table of ['attendances', 'presence_events', 'declarations']) {
    refused(
      `insert into ${table} (id, created_at, updated_at, meeting_id${columnsOf(table)}) values ('n', '', '', '${meeting.id}'${valuesOf(table)})`,
    );
  }
  db.close();
  await app.close();
});

function columnsOf(table: string): string {
  if (table === 'attendances') return ', name, capacity';
  return table === 'presence_events' ? ', attendance_id, kind' : ', kind, handling';
}

function valuesOf(table: string): string {
  if (table === 'attendances') return ", 'N', 'member'";
  return table === 'presence_events' ? ", 'a', 'left'" : ", 'own_code', 'left'";
}
