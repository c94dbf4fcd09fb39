import { describe, expect, it } from 'vitest';
import { insertRecord, removeRecord, updateRecord } from '#core/db/records.ts';
import { aBody } from '#test/support/a-body.ts';
import { asTheProgram } from '#test/support/a-decision.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anAction } from '#test/support/an-action.ts';
import { aPost } from '#test/support/an-organisation.ts';
import { openTestApp } from '#test/support/test-app.ts';

const board = { name: 'Health and Wellbeing Board', shortName: 'HWB' };
const textOf = async (file: Blob) => new TextDecoder().decode(await file.arrayBuffer());

describe('the register of actions', () => {
  it('[S-105] puts the late first, counted in working days, then the others by due date', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, board);
    await anAction(test, { bodyId, words: 'No day', dueOn: null });
    await anAction(test, { bodyId, words: 'Later', dueOn: '2026-12-11' });
    await anAction(test, { bodyId, words: 'Soon', dueOn: '2026-11-18' });
    await anAction(test, { bodyId, words: 'Late', dueOn: '2026-11-13' });
    await anAction(test, { bodyId, words: 'Latest', dueOn: '2026-10-30' });
    const register = await test.client.actions.register({});
    expect(
      register.actions.map(({ action, status }) => `${action.words}: ${status.words}`),
    ).toEqual([
      'Latest: 12 days late',
      'Late: 2 days late',
      'Soon: Not started',
      'Later: Not started',
      'No day: Not started',
    ]);
    expect(register.sentence).toBe('5 open actions, 2 late.');
    const late = await test.client.actions.register({ state: 'late' });
    expect(late.actions.map(({ action }) => action.words)).toEqual(['Latest', 'Late']);
    expect(late.open).toBe(5);
  });

  it('counts the days on the calendar of the body: a closed office makes nothing late', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, board);
    await test.client.calendarSettings.addExtraDays({
      ...{ bodyId, from: '2026-11-16', to: '2026-11-16', reason: 'Office closed' },
    });
    const { daysLate } = await anAction(test, { bodyId, dueOn: '2026-11-13' });
    expect(daysLate).toBe(1);
  });

  it('gives references that are sequential for each body and never used again', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, board);
    const other = await aBody(test);
    const refOf = async (id: string) => (await anAction(test, { bodyId: id })).action.ref;
    expect([await refOf(bodyId), await refOf(bodyId), await refOf(other.id)]).toEqual([
      ...['HWB-1', 'HWB-2', 'SCP-1'],
    ]);
    const { actions } = await test.client.actions.register({ bodyId });
    const last = actions.find(({ action }) => action.ref === 'HWB-2');
    await asTheProgram(test, (work) => removeRecord(work, 'trackedActions', last!.action));
    expect(await refOf(bodyId)).toBe('HWB-3');
  });

  it('puts on the chair’s list what two meetings went by without, or as many as the body says', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, board);
    const { action } = await anAction(test, { bodyId, dueOn: '2026-08-31' });
    for (const day of ['2026-08-31', '2026-09-24', '2026-11-26']) {
      await aMeeting(test, { bodyId, day });
    }
    const carried = async () => (await test.client.actions.page({ id: action.id })).view;
    expect(await carried()).toMatchObject({ meetingsCarried: 1, onChairsList: false });
    await aMeeting(test, { bodyId, day: '2026-10-22' });
    const { meeting } = await aMeeting(test, { bodyId, day: '2026-10-29' });
    await test.client.meetings.cancel({ target: meeting, note: 'Snow' });
    expect(await carried()).toMatchObject({ meetingsCarried: 2, onChairsList: true });
    const { actions, chairsList } = await test.client.actions.register({ chairsList: true });
    expect([actions.length, chairsList]).toEqual([1, 1]);
    await asTheProgram(test, async (work) => {
      await insertRecord(work, 'minuteRules', { id: 'rules', bodyId, lateAfterMeetings: 3 });
    });
    expect(await carried()).toMatchObject({ meetingsCarried: 2, onChairsList: false });
  });

  it('is narrowed by owner and words, and knows who owns how many', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, board);
    const post = await aPost(test, { title: 'Flood Risk Manager' });
    await anAction(test, { bodyId, ownerPostId: post.id, words: 'Circulate the flood map' });
    await anAction(test, { bodyId, owner: '', words: 'Somebody should' });
    const all = await test.client.actions.register({});
    expect(all.owners.map(({ words, open }) => [words, open])).toEqual([
      ['Flood Risk Manager, Cherwell District Council', 1],
      ['No owner', 1],
    ]);
    const owned = await test.client.actions.register({ ownerPostId: post.id });
    expect(owned.actions.map(({ action }) => action.words)).toEqual(['Circulate the flood map']);
    const found = await test.client.actions.register({ text: 'hwb-1 flood manager' });
    expect(found.actions.map(({ action }) => action.ref)).toEqual(['HWB-1']);
  });

  it('writes one reminder to each owner, and nothing in it that was agreed in private', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, board);
    const post = await aPost(test, { title: 'Flood Risk Manager' });
    await test.client.contacts.add({
      ...{ ownerKind: 'post', ownerId: post.id, kind: 'email', value: 'flood@example.org' },
    });
    await anAction(test, { bodyId, ownerPostId: post.id, words: 'Circulate the map.' });
    const { action } = await anAction(test, {
      ...{ bodyId, ownerPostId: post.id, words: 'Award the contract', dueOn: null },
    });
    await asTheProgram(test, async (work) => {
      await updateRecord(work, 'trackedActions', action, { withheld: 1 });
    });
    await anAction(test, { bodyId, owner: '' });
    const { letters } = await test.client.actions.letters({});
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({
      ...{ email: 'flood@example.org', subject: '2 open actions, 1 late' },
    });
    expect(letters[0]?.body).toBe(`Dear Flood Risk Manager

These actions of the Health and Wellbeing Board are open:
- HWB-1: Circulate the map (Discharge to assess), was due on 30 October 2026
- HWB-2: agreed in private, no day agreed

Tell me how far each is, or send me the evidence that it is done. If one cannot be delivered, tell me why, so that the partnership knows before it meets.

Partnership Officer`);
  });

  it('holds a withheld action in its file only when that is asked for', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, board);
    await anAction(test, { bodyId });
    const { action } = await anAction(test, { bodyId, words: 'Award the secret contract' });
    await asTheProgram(test, async (work) => {
      await updateRecord(work, 'trackedActions', action, { withheld: 1 });
    });
    const file = await test.client.actions.exportFile({ filters: {}, form: 'csv' });
    expect(await textOf(file)).toContain('HWB-1');
    expect(await textOf(file)).not.toContain('secret');
    const all = await test.client.actions.exportFile({
      ...{ filters: {}, form: 'csv', withWithheld: true },
    });
    expect(await textOf(all)).toContain('secret');
  });
});
