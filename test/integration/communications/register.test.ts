import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPost } from '#test/support/an-organisation.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function aBoard(test: TestApp) {
  const { id: bodyId } = await aBody(test, { name: 'Health and Wellbeing Board' });
  const { meeting } = await aMeeting(test, { bodyId });
  return { bodyId, meetingId: meeting.id };
}

const page = ({ client }: TestApp) => client.communications.page({});

describe('the register of communications', () => {
  it('has the longest late first and what is done last [S-248] [S-249] [S-251] [S-252] [S-254]', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    const { add, finish } = test.client.communications;
    await add({ bodyId, kind: 'plan', title: 'Communications plan', dueOn: '2027-01-29' });
    await add({ bodyId, kind: 'newsletter', title: 'Winter issue', dueOn: '2026-11-20' });
    await add({ bodyId, kind: 'report_back', title: 'Report to the Cabinet' });
    await add({ bodyId, kind: 'consultation', title: 'Carers', dueOn: '2026-11-12' });
    const { view } = await add({ bodyId, kind: 'learning', title: 'Induction of members' });
    await finish({
      ...{ target: view.communication, doneOn: '2026-11-10', outcome: 'Nine members came.' },
    });
    const { views, sentence } = await page(test);
    expect(views.map(({ communication, status }) => [communication.title, status.words])).toEqual([
      ['Carers', '5 days late'],
      ['Winter issue', 'Due in 3 days'],
      ['Communications plan', 'Due 29 January 2027'],
      ['Report to the Cabinet', 'No due date'],
      ['Induction of members', 'Done 10 November 2026'],
    ]);
    expect(sentence).toBe('4 open. 1 is late and 1 is due within 14 days.');
  });

  it('is narrowed by partnership, kind and state', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    const other = await aBody(test, { name: 'Safer Communities Partnership' });
    const { client } = test;
    const entries = [
      { bodyId, kind: 'plan', title: 'Plan', dueOn: '2026-11-01' },
      { bodyId, kind: 'newsletter', title: 'Item' },
      { bodyId: other.id, kind: 'plan', title: 'Their plan' },
    ] as const;
    for (const entry of entries) await client.communications.add(entry);
    const titles = async (filters: Parameters<typeof client.communications.page>[0]) =>
      (await client.communications.page(filters)).views.map(
        ({ communication }) => communication.title,
      );
    expect(await titles({ kind: 'plan' })).toEqual(['Plan', 'Their plan']);
    expect(await titles({ bodyId })).toEqual(['Plan', 'Item']);
    expect(await titles({ state: 'late' })).toEqual(['Plan']);
    expect(await titles({ state: 'done' })).toEqual([]);
  });

  it('names the owner as the post is called now', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    const post = await aPost(test, { title: 'Engagement Officer' });
    const { view } = await test.client.communications.add({
      ...{ bodyId, kind: 'newsletter', title: 'Winter issue', ownerPostId: post.id },
    });
    expect(view.ownerWords).toMatch(/^Engagement Officer, /);
  });

  it('goes out as a spreadsheet that no text can turn into a formula', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    await test.client.communications.add({ bodyId, kind: 'plan', title: '=1+1' });
    const file = await test.client.communications.exportFile({ filters: {}, form: 'csv' });
    expect(file.name).toBe('communications-2026-11-17.csv');
    expect(await file.text()).toContain(`Health and Wellbeing Board,Communications plan,'=1+1`);
  });
});

describe('what the public may read of a communication', () => {
  it('is nothing until somebody says so [S-248]', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    const { view } = await test.client.communications.add({
      ...{ bodyId, kind: 'consultation', title: 'Carers' },
    });
    expect(view.communication.publish).toBe(false);
  });

  it('never is a plan, a learning programme or a report back', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    const { client } = test;
    for (const kind of ['plan', 'learning', 'report_back'] as const) {
      const adding = client.communications.add({ bodyId, kind, title: 'Ours', publish: true });
      expect((await refusalOf(adding)).reason).toBe('never-public');
    }
    const { view } = await client.communications.add({
      ...{ bodyId, kind: 'newsletter', title: 'Winter issue', publish: true },
      link: 'https://example.org/winter',
    });
    const turned = await client.communications.change({
      ...{ target: view.communication, change: { kind: 'plan' } },
    });
    expect(turned.view.communication.publish).toBe(false);
  });

  it.each([
    'http://example.org',
    'https://user:word@example.org',
    'javascript:alert(1)',
    'example',
  ])('has no link such as %s', async (link) => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    const adding = test.client.communications.add({
      ...{ bodyId, kind: 'web_page', title: 'Page', link },
    });
    await expect(adding).rejects.toThrow();
  });
});

describe('finishing', () => {
  it('needs what came of it, and asks for the results of a consultation on the website [S-109]', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    const { client } = test;
    const { view } = await client.communications.add({
      ...{ bodyId, kind: 'consultation', title: 'Carers' },
    });
    const finish = (outcome: string, doneOn: '2026-11-17' | '2026-11-18' = '2026-11-17') =>
      client.communications.finish({ target: view.communication, doneOn, outcome });
    await expect(finish('  ')).rejects.toThrow();
    expect(await refusalOf(finish('412 answers.', '2026-11-18'))).toMatchObject({
      field: 'doneOn',
    });
    const done = await finish('412 answers.');
    expect(done.view.status).toEqual({ tone: 'warn', words: 'Done. Results are not public' });
    expect((await page(test)).sentence).toContain('The results of 1 consultation are not public.');
    const { view: told } = await client.communications.change({
      ...{ target: done.view.communication, change: { publish: true } },
    });
    expect(told.status.words).toBe('Done 17 November 2026');
  });

  it('is taken back by opening it again and by undo', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aBoard(test);
    const { client } = test;
    const { view } = await client.communications.add({ bodyId, kind: 'other', title: 'Poster' });
    await client.communications.finish({
      ...{ target: view.communication, doneOn: '2026-11-17', outcome: 'Printed.' },
    });
    await client.history.undo({});
    const [entry] = (await page(test)).views;
    expect(entry?.state).toBe('open');
  });
});

describe('a communication that cannot be right', () => {
  it('is refused: its days, and a meeting of another partnership', async () => {
    await using test = await openTestApp();
    const { bodyId, meetingId } = await aBoard(test);
    const other = await aBody(test, { name: 'Safer Communities Partnership' });
    const { client } = test;
    const days = { opensOn: '2026-12-01', dueOn: '2026-11-30' } as const;
    const early = client.communications.add({ bodyId, kind: 'other', title: 'Poster', ...days });
    expect(await refusalOf(early)).toMatchObject({ reason: 'days', field: 'dueOn' });
    const astray = client.communications.add({
      ...{ bodyId: other.id, kind: 'other', title: 'Poster', meetingId },
    });
    expect(await refusalOf(astray)).toMatchObject({ field: 'meetingId' });
    const { meetings } = await client.communications.meetings({ bodyId });
    expect(meetings.map(({ id }) => id)).toEqual([meetingId]);
  });
});
