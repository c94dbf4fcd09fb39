import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aDecision } from '#test/support/a-decision.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anOrganisation } from '#test/support/an-organisation.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function aHeldMeeting(test: TestApp) {
  const body = await aBody(test, { name: 'Health and Wellbeing Board', shortName: 'HWB' });
  const { meeting } = await aMeeting(test, { bodyId: body.id, day: '2026-09-24' });
  return { body, meeting };
}

const textOf = async (file: Blob) => new TextDecoder().decode(await file.arrayBuffer());

describe('the register of decisions', () => {
  it('[S-105][R-080] says how each came out, under which minute, newest first', async () => {
    await using test = await openTestApp();
    const { body, meeting } = await aHeldMeeting(test);
    const { meeting: later } = await aMeeting(test, { bodyId: body.id, day: '2026-10-15' });
    await aDecision(test, meeting, { ratification: 'awaiting', accountable: 'NHS board' });
    await aDecision(test, later, { minute: 51, outcome: 'deferred', words: 'To wait.' });
    const { decisions, sentence, awaiting } = await test.client.decisions.register({});
    expect(decisions.map((view) => [view.minuteWords, view.outcome.words])).toEqual([
      ['Minute 26/51, 15 October', 'Deferred'],
      ['Minute 26/44, 24 September', 'Consensus'],
    ]);
    expect(decisions.map(({ accountableWords }) => accountableWords)).toEqual([
      'No ratification needed',
      'NHS board: waiting',
    ]);
    expect(sentence).toBe('2 decisions. 1 waits for ratification.');
    expect(awaiting).toBe(1);
  });

  it('is narrowed by partnership, outcome, ratification, days and words', async () => {
    await using test = await openTestApp();
    const { body, meeting } = await aHeldMeeting(test);
    const carers = await aDecision(test, meeting, { ratification: 'awaiting' });
    const depot = await aDecision(test, meeting, {
      ...{ minute: 45, outcome: 'deferred', topic: 'Shared depot', words: 'To wait.' },
    });
    const idsOf = async (filters: Parameters<typeof test.client.decisions.register>[0]) =>
      (await test.client.decisions.register(filters)).decisions.map(({ decision }) => decision.id);
    expect(await idsOf({ outcome: 'deferred' })).toEqual([depot]);
    expect(await idsOf({ ratification: 'awaiting' })).toEqual([carers]);
    expect(await idsOf({ text: 'carers 26/44' })).toEqual([carers]);
    expect(await idsOf({ text: 'DEPOT' })).toEqual([depot]);
    expect(await idsOf({ from: '2026-09-25' })).toEqual([]);
    expect(await idsOf({ to: '2026-09-24', bodyId: body.id })).toHaveLength(2);
    expect(await idsOf({ bodyId: (await aBody(test)).id })).toEqual([]);
  });

  it('[R-081] waits for the accountable body until its answer is recorded, and changes nothing else', async () => {
    await using test = await openTestApp();
    const { meeting } = await aHeldMeeting(test);
    const county = await anOrganisation(test, { name: 'Oxfordshire County Council' });
    const id = await aDecision(test, meeting, {
      ...{ ratification: 'awaiting', usesResources: 1, accountableOrganisationId: county.id },
    });
    const before = await test.client.decisions.one({ id });
    expect(before.ratification.words).toBe('Awaiting ratification');
    const after = await test.client.decisions.ratify({
      ...{ target: before.decision, state: 'ratified', on: '2026-10-20', note: 'Cabinet' },
    });
    expect(after.accountableWords).toBe('Oxfordshire County Council: ratified 20 Oct');
    expect(after.decision).toEqual({
      ...before.decision,
      ...{ ratification: 'ratified', ratifiedOn: '2026-10-20', ratifiedNote: 'Cabinet' },
      version: before.decision.version + 1,
    });
    expect((await test.client.decisions.register({})).awaiting).toBe(0);
  });

  it('[R-081] can still record the answer after the minutes are approved', async () => {
    await using test = await openTestApp();
    const { meeting } = await aHeldMeeting(test);
    const id = await aDecision(test, meeting, { ratification: 'awaiting' });
    await test.app.session
      .current!.writer.updateTable('minutes')
      .set({ state: 'approved' })
      .execute();
    const { decision } = await test.client.decisions.one({ id });
    const refused = { target: decision, state: 'refused', on: '2026-10-20', note: '' } as const;
    const after = await test.client.decisions.ratify(refused);
    expect(after.ratification.words).toBe('Refused 20 Oct');
  });

  it('[R-081] refuses an answer where none is needed', async () => {
    await using test = await openTestApp();
    const { meeting } = await aHeldMeeting(test);
    const id = await aDecision(test, meeting);
    const { decision: target } = await test.client.decisions.one({ id });
    const refusal = await refusalOf(
      test.client.decisions.ratify({ target, state: 'ratified', on: '2026-10-20', note: '' }),
    );
    expect(refusal.reason).toBe('not-needed');
    expect((await test.client.decisions.one({ id })).decision).toEqual(target);
  });

  it.each(['csv', 'xlsx'] as const)(
    'holds a withheld decision in its %s file only when that is asked for',
    async (form) => {
      await using test = await openTestApp();
      const { meeting } = await aHeldMeeting(test);
      await aDecision(test, meeting);
      const words = 'To award the secret contract.';
      await aDecision(test, meeting, { minute: 45, withheld: 1, words });
      const file = await test.client.decisions.exportFile({ filters: {}, form });
      const all = await test.client.decisions.exportFile({
        ...{ filters: {}, form, withWithheld: true },
      });
      expect(file.name).toBe(`decisions-2026-11-17.${form}`);
      expect(all.size).toBeGreaterThan(file.size);
      if (form === 'xlsx') return;
      expect(await textOf(file)).toContain('HWB 26/44');
      expect(await textOf(file)).not.toContain('secret');
      expect(await textOf(file)).not.toContain('26/45');
      expect(await textOf(all)).toContain('secret');
    },
  );
});
