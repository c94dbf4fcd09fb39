import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anItem, aRestriction } from '#test/support/an-item.ts';
import { aPost } from '#test/support/an-organisation.ts';
import { aPaper } from '#test/support/a-paper.ts';
import { aSeat } from '#test/support/a-seat.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('Today', () => {
  it('leads a new workspace through its first steps, which go away', async () => {
    await using test = await openTestApp();
    const { setUp, next, sentence } = await test.client.today.view({});
    expect(setUp.map(({ code, done }) => `${code} ${String(done)}`)).toEqual([
      'officer true',
      'body false',
      'members false',
      'meeting false',
      'agenda false',
    ]);
    expect(next).toBeNull();
    expect(sentence).toBe('No agenda is waiting to be published.');
    const body = await aBody(test);
    const { meeting } = await aMeeting(test, { bodyId: body.id });
    await anItem(test, { meetingId: meeting.id, title: 'Welcome' });
    await aSeat(test, { bodyId: body.id });
    expect((await test.client.today.view({})).setUp).toEqual([]);
  });

  it('shows what must leave the office next, with its days and what stands in its way', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, {
      ...{ name: 'Health and Wellbeing Board', accessRegime: 'statutory_committee' },
    });
    const { meeting } = await aMeeting(test, { bodyId: body.id });
    const { item } = await anItem(test, { meetingId: meeting.id, title: 'Winter' });
    const { item: award } = await anItem(test, { meetingId: meeting.id, title: 'Award' });
    await aPaper(test, { itemId: item.id });
    await test.client.agenda.setRestriction({ target: award, restriction: aRestriction() });
    await test.client.agenda.recordCleared({ target: meeting, clearedOn: '2026-11-16' });
    const { next, sentence, papersAwaited } = await test.client.today.view({});
    expect(sentence).toBe('One agenda to publish by tomorrow. One paper is not in.');
    expect(next).toMatchObject({
      title: 'Publish the Health and Wellbeing Board agenda by tomorrow',
      meetsWords: 'Meeting on Thursday 26 November, 2pm to 4:30pm, Council Chamber, County Hall',
      agendaPath: '/meetings/health-and-wellbeing-board/2026-11-26/agenda',
      publishPath: '/meetings/health-and-wellbeing-board/2026-11-26/publishing',
    });
    expect(next?.marks.map(({ words }) => words)).toEqual([
      'Agenda cleared by the chair',
      '0 of 1 papers received',
      '1 exempt item',
    ]);
    expect(next?.deadline.days.map(({ dayOfMonth, count }) => [dayOfMonth, count])).toEqual([
      [17, null],
      [18, null],
      [19, 1],
      [20, 2],
      [21, null],
      [22, null],
      [23, 3],
      [24, 4],
      [25, 5],
      [26, null],
    ]);
    expect(papersAwaited.lines).toEqual([
      {
        paperId: expect.any(String),
        title: 'Winter plan',
        where: 'Health and Wellbeing Board, item 1',
        author: 'Place Director',
        dueWords: 'was due Fri 13 November',
        status: { tone: 'bad', words: '2 days late' },
        note: '',
        path: expect.stringMatching(
          /^\/meetings\/health-and-wellbeing-board\/2026-11-26\/papers\?paper=/,
        ),
      },
    ]);
  });

  it('names the bank holidays that fall in a later count [R-012]', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, { name: 'Environment and Waste Partnership' });
    await aMeeting(test, { bodyId });
    await aMeeting(test, { bodyId, day: '2027-01-05', startsAt: '10:00', endsAt: null });
    const { later } = await test.client.today.view({});
    expect(later.lines).toHaveLength(1);
    expect(later.lines[0]).toMatchObject({
      dayWords: 'Wed 23 December',
      leftWords: 'in 26 working days',
      sentence:
        'Agenda for Tuesday 5 January, 10am. 25 and 28 December and 1 January are bank holidays',
      status: { tone: 'todo', words: 'Not started' },
    });
  });

  it('announces terms that end and restrictions to look at again [R-038]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const post = await aPost(test, { title: 'Fire Area Manager' });
    await aSeat(test, { bodyId: body.id, postId: post.id, name: '', termTo: '2026-12-31' });
    const { meeting } = await aMeeting(test, { bodyId: body.id, day: '2026-09-24' });
    const { item } = await anItem(test, { meetingId: meeting.id, title: 'Award' });
    await test.client.agenda.setRestriction({
      target: item,
      restriction: aRestriction({
        ...{ groundScheme: 'foi', groundCode: '43', reviewOn: '2026-11-20' },
      }),
    });
    const { termsExpiring, reviewsDue } = await test.client.today.view({});
    expect(termsExpiring.lines.map(({ title, status }) => [title, status.words])).toEqual([
      ['Fire Area Manager', 'Ends 31 December 2026'],
    ]);
    expect(reviewsDue.lines.map(({ title, status }) => [title, status.words])).toEqual([
      ['Award', 'Review in 3 days'],
    ]);
    expect(reviewsDue.lines[0]?.path).toBe(`/publishing/withheld?matter=${item.id}`);
  });

  it('announces what is late or due in communications, and pages to read through [S-254] [S-255]', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, { name: 'Safer Communities Partnership' });
    const entry = { bodyId, kind: 'newsletter' as const };
    const { view } = await test.client.communications.add({
      ...{ ...entry, title: 'Winter issue', dueOn: '2026-11-20' },
    });
    await test.client.communications.add({ ...entry, title: 'Spring', dueOn: '2027-03-01' });
    await test.client.website.saveBody({ bodyId, version: 0, change: { onWebsite: true } });
    const { communicationsDue, pagesToReview } = await test.client.today.view({});
    expect(communicationsDue.lines).toEqual([
      {
        ...{ id: view.communication.id, title: 'Winter issue', day: '2026-11-20' },
        detail: 'Newsletter item, Safer Communities Partnership',
        status: { tone: 'warn', words: 'Due in 3 days' },
        path: `/publishing/communications?entry=${view.communication.id}`,
      },
    ]);
    expect(pagesToReview.lines.map(({ title, status }) => [title, status.words])).toEqual([
      ['Safer Communities Partnership', 'Not read yet'],
    ]);
  });

  it('says when there is nothing to publish soon', async () => {
    await using test = await openTestApp();
    await aMeeting(test, { bodyId: (await aBody(test)).id, day: '2026-12-07' });
    const { sentence } = await test.client.today.view({});
    expect(sentence).toBe('Nothing has to be published before Friday 27 November.');
  });
});
