import { describe, expect, it } from 'vitest';
import { removeRecord } from '#core/db/records.ts';
import { aBody } from '#test/support/a-body.ts';
import { aDecision, asTheProgram } from '#test/support/a-decision.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPaper } from '#test/support/a-paper.ts';
import { anAction } from '#test/support/an-action.ts';
import { anItem } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function aThread(test: TestApp) {
  const body = await aBody(test, { name: 'Health and Wellbeing Board', shortName: 'HWB' });
  const page = await test.client.threads.create({ bodyId: body.id, title: 'Discharge to assess' });
  return { body, ...page };
}

describe('a thread', () => {
  it('tells of a matter across meetings, oldest first, with what was said of its actions', async () => {
    await using test = await openTestApp();
    const { body, view } = await aThread(test);
    const { client } = test;
    const threadId = view.thread.id;
    const { meeting: held } = await aMeeting(test, { bodyId: body.id, day: '2026-09-24' });
    const { meeting: next } = await aMeeting(test, { bodyId: body.id });
    const { item } = await anItem(test, { meetingId: next.id, title: 'Discharge evaluation' });
    const paper = await aPaper(test, { itemId: item.id, title: 'Evaluation report' });
    const decisionId = await aDecision(test, held, { minute: 11, words: 'To evaluate the pilot.' });
    const { action } = await anAction(test, { bodyId: body.id, words: 'Share the evaluation' });
    await client.actions.addUpdate({
      ...{ target: action, words: 'With our medical director.', saidBy: 'Owner' },
      ...{ day: '2026-11-17', percent: null },
    });
    await client.threads.addForward({
      ...{ bodyId: body.id, title: 'Second year', expectedOn: '2027-03-01', threadId },
    });
    for (const [kind, recordId] of [
      ...[['item', item.id] as const, ['paper', paper.paper.id] as const],
      ...[['decision', decisionId] as const, ['action', action.id] as const],
    ]) {
      await client.threads.link({ threadId, kind, recordId });
    }
    const page = await client.threads.page({ slug: 'discharge-to-assess' });
    expect(page.entries.map(({ kind, day, title, words }) => [kind, day, title, words])).toEqual([
      ['decision', '2026-09-24', 'To evaluate the pilot.', 'Minute 26/11, 24 September'],
      ['action', '2026-11-17', 'Share the evaluation', 'Action HWB-1, due 30 October'],
      ['update', '2026-11-17', '“With our medical director.”', 'Owner, 17 November'],
      [
        'paper',
        '2026-11-26',
        'Evaluation report',
        'Paper for item 1, Health and Wellbeing Board, 26 November 2026',
      ],
      [
        'item',
        '2026-11-26',
        'Discharge evaluation',
        'Item 1, Health and Wellbeing Board, 26 November 2026',
      ],
      ['planned', '2027-03-01', 'Second year', 'Forward plan: About March 2027'],
    ]);
    expect(page.entries.map(({ link }) => link !== null)).toEqual([
      ...[true, true, false, true, true, false],
    ]);
    expect(page.view).toMatchObject({ count: 4, openActions: 1, lastDay: '2026-11-26' });
    const { actions } = await client.actions.register({});
    expect(actions[0]?.threadId).toBe(threadId);
    expect((await client.decisions.one({ id: decisionId })).threadId).toBe(threadId);
  });

  it('marks what is withheld, and what hangs on it', async () => {
    await using test = await openTestApp();
    const { body, view } = await aThread(test);
    const { meeting } = await aMeeting(test, { bodyId: body.id });
    const threadId = view.thread.id;
    const recordId = await aDecision(test, meeting, { withheld: 1 });
    const { entries } = await test.client.threads.link({ threadId, kind: 'decision', recordId });
    expect(entries.map(({ withheld }) => withheld)).toEqual([true]);
  });

  it('is not changed by linking again what it tells of already', async () => {
    await using test = await openTestApp();
    const { body, view } = await aThread(test);
    const { action } = await anAction(test, { bodyId: body.id });
    const link = { threadId: view.thread.id, kind: 'action', recordId: action.id } as const;
    const first = await test.client.threads.link(link);
    expect(await test.client.threads.link(link)).toEqual(first);
    const wrong = test.client.threads.link({ ...link, kind: 'paper' });
    await expect(wrong).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets a record go, and forgets one that is removed', async () => {
    await using test = await openTestApp();
    const { body, view } = await aThread(test);
    const threadId = view.thread.id;
    const [kept, gone] = [
      await anAction(test, { bodyId: body.id }),
      await anAction(test, { bodyId: body.id }),
    ];
    for (const { action } of [kept, gone]) {
      await test.client.threads.link({ threadId, kind: 'action', recordId: action.id });
    }
    await asTheProgram(test, (work) => removeRecord(work, 'trackedActions', gone.action));
    const { entries } = await test.client.threads.page({ id: threadId });
    expect(entries.map(({ id }) => id)).toEqual([kept.action.id]);
    const after = await test.client.threads.unlink({ link: entries[0]!.link! });
    expect(after.entries).toEqual([]);
  });

  it('has an address of its own for ever, also after another of its name was removed', async () => {
    await using test = await openTestApp();
    const { body, view } = await aThread(test);
    expect(view.thread.slug).toBe('discharge-to-assess');
    await test.client.threads.remove({ target: view.thread });
    await expect(test.client.threads.page({ id: view.thread.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const title = 'Discharge to assess';
    const again = await test.client.threads.create({ bodyId: body.id, title });
    expect(again.view.thread.slug).toBe('discharge-to-assess-2');
  });

  it('is closed, left out of the list, and reopened', async () => {
    await using test = await openTestApp();
    const { view } = await aThread(test);
    const listed = async (withClosed = false) =>
      (await test.client.threads.list({ withClosed })).threads.length;
    const tomorrow = { target: view.thread, on: '2026-11-18' };
    expect((await refusalOf(test.client.threads.close(tomorrow))).field).toBe('on');
    const closed = await test.client.threads.close({ ...tomorrow, on: '2026-11-17' });
    expect([await listed(), await listed(true)]).toEqual([0, 1]);
    const { view: open } = await test.client.threads.reopen({ target: closed.view.thread });
    expect(open.thread.closedOn).toBeNull();
    expect(await listed()).toBe(1);
  });
});
