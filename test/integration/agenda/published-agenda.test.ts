import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPublication } from '#test/support/a-publication.ts';
import { anItem, aRestriction, lineOf, orderOf } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function aPublishedAgenda(test: TestApp) {
  const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
  for (const title of ['A', 'B', 'C']) await anItem(test, { meetingId: meeting.id, title });
  await aPublication(test, { meeting, publishedOn: '2026-11-18' });
  const { agenda } = await test.client.agenda.page({ meeting: { id: meeting.id } });
  return { meeting, agenda };
}

describe('a published agenda', () => {
  it('keeps its numbers: what is added becomes 1A, what moves keeps its own [S-106]', async () => {
    await using test = await openTestApp();
    const { meeting, agenda } = await aPublishedAgenda(test);
    expect(agenda.numbersFrozen).toBe(true);
    expect(agenda.meeting.agendaState).toBe('published');
    const after = lineOf(agenda, 'A').item.id;
    await anItem(test, { meetingId: meeting.id, title: 'Urgent', after });
    const moved = await test.client.agenda.nudgeItem({
      ...{ target: lineOf(agenda, 'C').item, direction: 'up' },
    });
    expect(orderOf(moved.agenda)).toEqual(['1 A', '1A Urgent', '3 C', '2 B']);
  });

  it('withdraws what was published and does not remove it', async () => {
    await using test = await openTestApp();
    const { meeting, agenda } = await aPublishedAgenda(test);
    const { item, whyNotRemovable } = lineOf(agenda, 'B');
    expect(whyNotRemovable).toContain('Item 2 has been published.');
    const refusal = await refusalOf(test.client.agenda.removeItem({ target: item }));
    expect(refusal.sentence).toBe(whyNotRemovable);
    const added = await anItem(test, { meetingId: meeting.id, title: 'New' });
    const { agenda: after } = await test.client.agenda.removeItem({ target: added.item });
    expect(orderOf(after)).toEqual(['1 A', '2 B', '3 C']);
  });

  it('freezes additions with the next publication, and never gives a number twice', async () => {
    await using test = await openTestApp();
    const { meeting, agenda } = await aPublishedAgenda(test);
    const after = lineOf(agenda, 'A').item.id;
    await anItem(test, { meetingId: meeting.id, title: 'First', after });
    await aPublication(test, { meeting, publishedOn: '2026-11-19' });
    await anItem(test, { meetingId: meeting.id, title: 'Second', after });
    const { agenda: now } = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(orderOf(now)).toEqual(['1 A', '1ZA Second', '1A First', '2 B', '3 C']);
  });

  it('gives a late exclusion a number of its own, and withdraws it when it is not needed', async () => {
    await using test = await openTestApp();
    const { meeting, agenda } = await aPublishedAgenda(test);
    const { agenda: withheld } = await test.client.agenda.setRestriction({
      target: lineOf(agenda, 'C').item,
      restriction: aRestriction({ groundScheme: 'foi', groundCode: '43' }),
    });
    expect(orderOf(withheld)).toEqual(['1 A', '2 B', '2A Exclusion of the public', '3 C']);
    await aPublication(test, { meeting, publishedOn: '2026-11-19' });
    const { agenda: released } = await test.client.agenda.release({
      ...{ target: lineOf(withheld, 'C').item, to: 'public' },
    });
    expect(lineOf(released, 'Exclusion of the public').status?.words).toBe('Withdrawn');
    expect(orderOf(released)).toEqual(['1 A', '2 B', '2A Exclusion of the public', '3 C']);
  });

  it('does not go back to draft, and its meeting keeps its address when it moves', async () => {
    await using test = await openTestApp();
    const { meeting } = await aPublishedAgenda(test);
    const { head } = await test.client.meetings.page({ meeting: { id: meeting.id } });
    const refusal = await refusalOf(test.client.agenda.returnToDraft({ target: head.meeting }));
    expect(refusal.reason).toBe('published');
    const moved = await test.client.meetings.move({ target: head.meeting, day: '2026-12-03' });
    expect(moved.path).toMatch(/2026-11-26$/);
    const gone = await refusalOf(test.client.meetings.remove({ target: moved.meeting }));
    expect(gone.sentence).toContain('Cancel the meeting');
  });
});

describe('the course of an agenda', () => {
  it('goes to the chair, is cleared, and comes back to draft', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const sent = await test.client.agenda.sendToChair({ target: meeting });
    expect(sent.agenda.meeting.agendaState).toBe('with_chair');
    const cleared = await test.client.agenda.recordCleared({
      ...{ target: sent.agenda.meeting, clearedOn: '2026-11-16' },
    });
    expect(cleared.announcement).toBe('Agenda cleared by the chair on Monday 16 November');
    const draft = await test.client.agenda.returnToDraft({ target: cleared.agenda.meeting });
    expect(draft.agenda.meeting).toMatchObject({ agendaState: 'draft', agendaClearedOn: null });
  });
});
