import type { KyselyPlugin } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { addDays, civilDate } from '#shared/calendar/civil-date.ts';
import { aBody } from '#test/support/a-body.ts';
import { aDecision } from '#test/support/a-decision.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { anAction } from '#test/support/an-action.ts';
import { anItem } from '#test/support/an-item.ts';
import { aPost } from '#test/support/an-organisation.ts';
import { aPaper } from '#test/support/a-paper.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** How many statements a call sends to SQLite. */
async function statementsOf(test: TestApp, call: () => Promise<unknown>): Promise<number> {
  const { session } = test.app;
  const workspace = session.current!;
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const reader = { value: workspace.reader.withPlugin(counter) };
  session.current = Object.create(workspace, { reader }) as OpenWorkspace;
  await call();
  session.current = workspace;
  return count;
}

async function countAll(test: TestApp) {
  const meeting = { bodySlug: 'body-0', daySlug: '2026-11-26' };
  const { client } = test;
  return {
    today: await statementsOf(test, () => client.today.view({})),
    schedule: await statementsOf(test, () =>
      client.meetings.schedule({ from: '2026-11-01', to: '2027-12-31' }),
    ),
    meeting: await statementsOf(test, () => client.meetings.page({ meeting })),
    agenda: await statementsOf(test, () => client.agenda.page({ meeting })),
    papers: await statementsOf(test, () => client.papers.page({ meeting })),
    actions: await statementsOf(test, () => client.actions.register({})),
    letters: await statementsOf(test, () => client.actions.letters({})),
    decisions: await statementsOf(test, () => client.decisions.register({})),
    threads: await statementsOf(test, () => client.threads.list({})),
    chasers: await statementsOf(test, () => client.papers.chaseTexts({})),
  };
}

describe('a page', () => {
  it('asks SQLite as often for one meeting as for many', async () => {
    await using test = await openTestApp();
    const grow = async (bodies: number[], items: number) => {
      for (const each of bodies) {
        const body = await aBody(test, { name: `Body ${each}`, meetingsPerYear: 4 });
        const owner = await aPost(test);
        for (let at = 0; at < items; at += 1) {
          const day = addDays(civilDate('2026-11-26'), at * 14);
          const reporting = { bodyId: body.id, day, reportsTargets: true };
          const { meeting } = await aMeeting(test, reporting);
          const { item } = await anItem(test, { meetingId: meeting.id, title: `Item ${at}` });
          await aPaper(test, { itemId: item.id });
          const { action } = await anAction(test, { bodyId: body.id, ownerPostId: owner.id });
          await aDecision(test, meeting, { minute: at });
          await test.client.threads.create({
            ...{ bodyId: body.id, title: `Matter ${at}` },
            links: [{ kind: 'action', recordId: action.id }],
          });
        }
      }
    };
    await grow([0], 1);
    const few = await countAll(test);
    await grow([1, 2], 4);
    expect(await countAll(test)).toEqual(few);
    expect(few.agenda).toBeLessThanOrEqual(36);
    expect(few.actions).toBeLessThanOrEqual(12);
    expect(few.decisions).toBeLessThanOrEqual(8);
    expect(few.threads).toBeLessThanOrEqual(32);
    expect(few.papers).toBeLessThanOrEqual(24);
    expect(few.schedule).toBeLessThanOrEqual(20);
    expect(few.today).toBeLessThanOrEqual(33);
  }, 60_000);
});
