import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anAction } from '#test/support/an-action.ts';
import { aPost } from '#test/support/an-organisation.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function anOpenAction(test: TestApp) {
  const body = await aBody(test, { name: 'Health and Wellbeing Board' });
  const { action } = await anAction(test, { bodyId: body.id });
  return { body, action };
}

const said = { saidBy: 'Owner', day: '2026-11-16' };

describe('following an action', () => {
  it('keeps every dated word, newest first, and how far it is', async () => {
    await using test = await openTestApp();
    const { action } = await anOpenAction(test);
    const first = await test.client.actions.addUpdate({
      ...{ target: action, ...said, words: 'Report is with our medical director.', percent: null },
    });
    const { view, updates } = await test.client.actions.addUpdate({
      ...{ target: first.view.action, ...said, day: '2026-11-17', words: '', percent: 60 },
    });
    expect(updates.map(({ words, percent }) => [words, percent])).toEqual([
      ['', 60],
      ['Report is with our medical director.', null],
    ]);
    expect(view.action.percent).toBe(60);
    const empty = { target: view.action, ...said, words: ' ', percent: null };
    expect((await refusalOf(test.client.actions.addUpdate(empty))).reason).toBe('empty');
    const early = { ...empty, words: 'Done soon', day: '2026-11-18' };
    expect((await refusalOf(test.client.actions.addUpdate(early))).reason).toBe('in-future');
  });

  it('[S-056] records the partner’s notice that it cannot deliver, with the reason', async () => {
    await using test = await openTestApp();
    const { action } = await anOpenAction(test);
    const notice = { target: action, ...said, reason: '' };
    expect((await refusalOf(test.client.actions.cannotDeliver(notice))).field).toBe('reason');
    const { view, updates } = await test.client.actions.cannotDeliver({
      ...{ ...notice, reason: 'The evaluator left.' },
    });
    expect(view.status).toEqual({ tone: 'bad', words: 'Cannot be delivered' });
    expect(view.action).toMatchObject({
      ...{
        state: 'open',
        cannotDeliverOn: '2026-11-16',
        cannotDeliverReason: 'The evaluator left.',
      },
    });
    expect(updates[0]).toMatchObject({ kind: 'cannot_deliver', words: 'The evaluator left.' });
    const after = await test.client.actions.changeDue({
      ...{ target: view.action, dueOn: '2027-01-29', reason: 'A new evaluator begins.' },
    });
    expect(after.view.status.words).toBe('Not started');
    expect(after.view.action).toMatchObject({ firstDueOn: '2026-10-30', dueOn: '2027-01-29' });
    expect(after.updates.map(({ kind }) => kind)).toEqual(['due_changed', 'cannot_deliver']);
  });

  it('passes to another owner', async () => {
    await using test = await openTestApp();
    const { action } = await anOpenAction(test);
    const post = await aPost(test, { title: 'Chief Officer' });
    const { view } = await test.client.actions.changeOwner({
      ...{ target: action, ownerPostId: post.id, ownerOrganisationId: null, owner: '' },
    });
    expect(view.ownerWords).toBe('Chief Officer, Cherwell District Council');
  });

  it('is closed with evidence only, then stands until it is reopened with a reason', async () => {
    await using test = await openTestApp();
    const { action } = await anOpenAction(test);
    const closing = { target: action, evidence: ' ', day: '2026-11-17' };
    expect((await refusalOf(test.client.actions.close(closing))).field).toBe('evidence');
    const evidence = 'Evaluation sent with the October papers.';
    const { view } = await test.client.actions.close({ ...closing, evidence });
    expect(view).toMatchObject({ status: { words: 'Closed' }, daysLate: 0, meetingsCarried: 0 });
    expect(view.action).toMatchObject({ state: 'closed', closedOn: '2026-11-17', evidence });
    const update = { target: view.action, ...said, words: 'More', percent: null };
    expect((await refusalOf(test.client.actions.addUpdate(update))).reason).toBe('closed');
    expect((await test.client.actions.register({})).actions).toEqual([]);
    expect((await test.client.actions.register({ state: 'closed' })).actions).toHaveLength(1);
    const target = view.action;
    expect((await refusalOf(test.client.actions.reopen({ target, reason: '' }))).field).toBe(
      'reason',
    );
    const again = await test.client.actions.reopen({ target, reason: 'It was the wrong file.' });
    expect(again.view.action).toMatchObject({ state: 'open', closedOn: null, evidence: '' });
    expect(again.updates.map(({ kind }) => kind)).toEqual(['reopened', 'closed']);
    expect(again.updates[1]?.words).toBe(evidence);
  });

  it('stays on every next agenda and on Today until it is closed', async () => {
    await using test = await openTestApp();
    const { body, action } = await anOpenAction(test);
    const { meeting } = await aMeeting(test, { bodyId: body.id });
    const { meeting: other } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const openOn = async (id: string) =>
      (await test.client.agenda.page({ meeting: { id } })).openActions.map(
        (each) => each.action.id,
      );
    const late = async () =>
      (await test.client.today.view({})).actionsLate.map((each) => each.action.id);
    expect(await openOn(meeting.id)).toEqual([action.id]);
    expect(await openOn(other.id)).toEqual([]);
    expect(await late()).toEqual([action.id]);
    await test.client.actions.close({ target: action, evidence: 'Seen.', day: '2026-11-17' });
    expect([await openOn(meeting.id), await late()]).toEqual([[], []]);
  });
});
