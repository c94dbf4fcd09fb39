import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aDecision } from '#test/support/a-decision.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anAction } from '#test/support/an-action.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('going to', () => {
  it('finds decisions, actions and threads by their words and references', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, { name: 'Health Board', shortName: 'HWB' });
    const { meeting } = await aMeeting(test, { bodyId, day: '2026-09-24' });
    const decision = await aDecision(test, meeting, { withheld: 1 });
    const { action } = await anAction(test, { bodyId });
    await anAction(test, { bodyId, words: 'Name the police lead' });
    await test.client.threads.create({ bodyId, title: 'Winter resilience' });
    const first = async (text: string) => (await test.client.search.goTo({ text })).hits[0];
    expect(await first('26/44')).toMatchObject({
      ...{ kind: 'decision', path: `/decisions?decision=${decision}`, withheld: true },
      detail: 'Decision HWB 26/44, Health Board, 24 September 2026',
    });
    expect(await first('hwb-1')).toMatchObject({
      ...{ kind: 'action', path: `/actions?action=${action.id}`, withheld: false },
    });
    expect(await first('discharge evaluation')).toMatchObject({ id: action.id });
    expect(await first('winter')).toMatchObject({
      ...{ kind: 'thread', title: 'Winter resilience', path: '/threads/winter-resilience' },
    });
    const people = await test.client.search.goTo({ text: 'winter', only: 'bodies_and_people' });
    expect(people.hits).toEqual([]);
  });
});
