import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { lineOf, linesOf } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function aPlan(test: TestApp) {
  const { id: bodyId } = await aBody(test, { name: 'Health and Wellbeing Board' });
  const { meeting } = await aMeeting(test, { bodyId });
  return { bodyId, meeting };
}

describe('the forward plan', () => {
  it('has the nearest first and those without a date last', async () => {
    await using test = await openTestApp();
    const { bodyId, meeting } = await aPlan(test);
    const add = (title: string, when: object) =>
      test.client.threads.addForward({ bodyId, title, ...when });
    await add('Some day', {});
    await add('In spring', { expectedOn: '2027-03-01' });
    await add('Next time', { meetingId: meeting.id });
    const plan = await test.client.threads.forwardPlan({ bodyId });
    expect(plan.items.map(({ item, whenWords }) => `${item.title}: ${whenWords}`)).toEqual([
      ...['Next time: 26 November 2026', 'In spring: About March 2027', 'Some day: No date yet'],
    ]);
    expect(plan.sentence).toBe('3 coming matters. 1 has no date yet.');
    expect(plan.meetings.map(({ id }) => id)).toEqual([meeting.id]);
  });

  it('makes a matter an item of an agenda, which nobody outside may know of yet', async () => {
    await using test = await openTestApp();
    const { bodyId, meeting } = await aPlan(test);
    const thread = await test.client.threads.create({ bodyId, title: 'Winter' });
    const threadId = thread.view.thread.id;
    const { item: planned } = await test.client.threads.addForward({
      ...{ bodyId, title: 'Winter plan', purpose: 'decide', lead: 'Place Director', threadId },
    });
    const { item } = await test.client.threads.putOnAgenda({
      ...{ target: planned, meetingId: meeting.id },
    });
    expect(item.state).toBe('on_agenda');
    const { agenda } = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(lineOf(agenda, 'Winter plan')).toMatchObject({
      isPublic: false,
      item: { id: item.itemId, purpose: 'decide', presenter: 'Place Director' },
    });
    expect(lineOf(agenda, 'Winter plan').item.visibility).toBe('undecided');
    const { entries } = await test.client.threads.page({ id: threadId });
    expect(entries.map(({ kind, id }) => [kind, id])).toEqual([['item', item.itemId]]);
    const twice = test.client.threads.putOnAgenda({ target: item, meetingId: meeting.id });
    expect((await refusalOf(twice)).reason).toBe('on-agenda');
  });

  it.each([
    ['public', 'public'],
    ['exempt', 'undecided'],
    ['confidential', 'undecided'],
  ] as const)('puts what it calls %s on the agenda as %s', async (planned, visibility) => {
    await using test = await openTestApp();
    const { bodyId, meeting } = await aPlan(test);
    const { item: target } = await test.client.threads.addForward({
      ...{ bodyId, title: 'Contract', visibility: planned },
    });
    await test.client.threads.putOnAgenda({ target, meetingId: meeting.id });
    const { agenda } = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(lineOf(agenda, 'Contract').item.visibility).toBe(visibility);
  });

  it('takes a matter back when its item is taken off the agenda', async () => {
    await using test = await openTestApp();
    const { bodyId, meeting } = await aPlan(test);
    const { item: target } = await test.client.threads.addForward({ bodyId, title: 'Contract' });
    await test.client.threads.putOnAgenda({ target, meetingId: meeting.id });
    const { agenda } = await test.client.agenda.page({ meeting: { id: meeting.id } });
    await test.client.agenda.removeItem({ target: lineOf(agenda, 'Contract').item });
    const [back] = (await test.client.threads.forwardPlan({ bodyId })).items;
    expect(back?.item).toMatchObject({ state: 'planned', itemId: null });
    await test.client.threads.putOnAgenda({ target: back!.item, meetingId: meeting.id });
    const again = await test.client.agenda.page({ meeting: { id: meeting.id } });
    expect(linesOf(again.agenda).map(({ item }) => item.title)).toEqual(['Contract']);
  });

  it('refuses the agenda of another partnership and of a meeting that is past', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aPlan(test);
    const { item: target } = await test.client.threads.addForward({ bodyId, title: 'Contract' });
    const { meeting: other } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const { meeting: past } = await aMeeting(test, { bodyId, day: '2026-09-24' });
    const put = (meetingId: string) =>
      refusalOf(test.client.threads.putOnAgenda({ target, meetingId }));
    expect((await put(other.id)).reason).toBe('other-body');
    expect((await put(past.id)).reason).toBe('past');
  });

  it('leaves out what is dropped, unless that is asked for, and what is removed', async () => {
    await using test = await openTestApp();
    const { bodyId } = await aPlan(test);
    const { item } = await test.client.threads.addForward({ bodyId, title: 'Contract' });
    const changed = await test.client.threads.changeForward({
      ...{ target: item, change: { expectedOn: '2027-03-01' } },
    });
    expect(changed.whenWords).toBe('About March 2027');
    const { item: dropped } = await test.client.threads.dropForward({ target: changed.item });
    const count = async (withPast: boolean) =>
      (await test.client.threads.forwardPlan({ bodyId, withPast })).items.length;
    expect([await count(false), await count(true)]).toEqual([0, 1]);
    await test.client.threads.removeForward({ target: dropped });
    expect(await count(true)).toBe(0);
  });
});
