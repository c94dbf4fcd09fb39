import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anItem } from '#test/support/an-item.ts';
import { aPost } from '#test/support/an-organisation.ts';
import { aPaper } from '#test/support/a-paper.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('reminders to authors', () => {
  it('write one letter to each author about all they owe, with the day and the reason', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { name: 'Health and Wellbeing Board' });
    const { meeting } = await aMeeting(test, { bodyId: body.id });
    await anItem(test, { meetingId: meeting.id, title: 'Welcome' });
    const { item } = await anItem(test, { meetingId: meeting.id, title: 'Winter' });
    await aPaper(test, { itemId: item.id, title: 'Winter plan' });
    await aPaper(test, { itemId: item.id, title: 'Annex A', dueOn: '2026-11-18' });
    await aPaper(test, { itemId: item.id, title: 'Budget', author: 'Director of Finance' });
    await aPaper(test, { itemId: item.id, title: 'Nobody', author: '' });
    const chasers = await test.client.papers.chaseTexts({});
    expect(chasers.sentence).toBe(
      '4 papers are not here; 2 reminders written. 1 paper has no author: add one.',
    );
    expect(chasers.withoutAuthor.map(({ title }) => title)).toEqual(['Nobody']);
    const [letter] = chasers.letters;
    expect(letter?.subject).toBe(
      '2 papers for the Health and Wellbeing Board, Thursday 26 November',
    );
    expect(letter?.text).toBe(`Dear Place Director

The Health and Wellbeing Board meets on Thursday 26 November 2026. These papers are not here yet:
- Winter plan (item 2), was due on Friday 13 November
- Annex A (item 2), due on Wednesday 18 November
We publish by the end of Wednesday 18 November, because the public must have 5 clear working days to read the papers.

Send them to me as PDFs if you can, or tell me today when they will be ready. If one cannot be ready in time, tell me why it is late and why it cannot wait for the next meeting: the agenda has to say so.

Partnership Officer`);
    expect(letter?.papers.map(({ words }) => words)).toEqual(['2 days late', 'due tomorrow']);
  });

  it('go to the address of the post, as a link for the officer’s own mail program', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const { item } = await anItem(test, { meetingId: meeting.id, title: 'Winter' });
    const post = await aPost(test, { title: 'Director of Adult Social Care' });
    await test.client.contacts.add({
      ...{ ownerKind: 'post', ownerId: post.id, kind: 'email', value: 'dasc@example.org' },
    });
    await aPaper(test, { itemId: item.id, author: '', authorPostId: post.id });
    const { letters } = await test.client.papers.chaseTexts({ meetingId: meeting.id });
    expect(letters[0]).toMatchObject({
      ...{ author: 'Director of Adult Social Care', email: 'dasc@example.org' },
    });
    const link = letters[0]?.mailto ?? '';
    expect(link).toMatch(/^mailto:dasc@example\.org\?subject=Winter%20plan/);
    const body = new URL(link).searchParams.get('body') ?? '';
    expect(body.replace(/\r\n/g, '\n')).toBe(letters[0]?.text);
  });

  it('say so when every paper is here', async () => {
    await using test = await openTestApp();
    expect(await test.client.papers.chaseTexts({})).toEqual({
      ...{ letters: [], withoutAuthor: [] },
      sentence: 'Every paper is here. There is nobody to remind.',
    });
  });
});
