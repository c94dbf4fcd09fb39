import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aDecision } from '#test/support/a-decision.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPaper } from '#test/support/a-paper.ts';
import { anAction } from '#test/support/an-action.ts';
import { anItem } from '#test/support/an-item.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('what can be linked to a thread', () => {
  it('holds every typed word, is not linked yet, and its own partnership comes first', async () => {
    await using test = await openTestApp();
    const { client } = test;
    const own = await aBody(test, { name: 'Health and Wellbeing Board', shortName: 'HWB' });
    const other = await aBody(test, { name: 'Safer Communities Partnership', shortName: 'SCP' });
    const { view } = await client.threads.create({ bodyId: own.id, title: 'Leaving hospital' });
    const threadId = view.thread.id;
    const { meeting } = await aMeeting(test, { bodyId: own.id });
    const { item } = await anItem(test, { meetingId: meeting.id, title: 'Hospital evaluation' });
    const { paper } = await aPaper(test, { itemId: item.id, title: 'Evaluation of the hospital' });
    const decisionId = await aDecision(test, meeting, {
      ...{ words: 'To fund the hospital evaluation.', withheld: 1 },
    });
    const mine = await anAction(test, { bodyId: own.id, words: 'Evaluate the hospital pilot' });
    const theirs = await anAction(test, { bodyId: other.id, words: 'Hospital evaluation lead' });
    await anAction(test, { bodyId: own.id, words: 'Order the flood map' });

    const find = async (text: string) =>
      (await client.threads.candidates({ threadId, text })).candidates;
    const found = await find('  HOSPITAL evaluat ');
    expect(found.at(-1)?.id).toBe(theirs.action.id);
    expect(new Set(found.map(({ id }) => id))).toEqual(
      new Set([item.id, paper.id, decisionId, mine.action.id, theirs.action.id]),
    );
    expect(found.find(({ id }) => id === decisionId)).toMatchObject({
      kind: 'decision',
      words: 'Decision HWB 26/44, Health and Wellbeing Board, 26 November 2026',
      withheld: true,
    });
    expect(found.find(({ id }) => id === mine.action.id)?.withheld).toBe(false);

    await client.threads.link({ threadId, kind: 'paper', recordId: paper.id });
    expect((await find('hospital')).map(({ id }) => id)).not.toContain(paper.id);
    expect(await find(mine.action.ref)).toMatchObject([{ id: mine.action.id }]);
  });
});
