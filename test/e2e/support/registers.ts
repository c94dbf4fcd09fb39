import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openApp } from '#core/app.ts';
import { createWorkspaceFolder, openWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { addDays } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { aDecision } from '#test/support/a-decision.ts';
import { testPlatform } from '#test/support/test-app.ts';
import { test as program } from './program.ts';
import { test as onSample } from './sample.ts';

const today = londonDate(new Date().toISOString());

/** The program on the sample with a few actions and decisions of its own, made once a worker. */
export const test = onSample.extend<object, { registers: string }>({
  registers: [
    async ({ sample }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'clear-days-registers-'));
      const copy = join(folder, 'sample');
      await cp(sample, copy, { recursive: true });
      await record(copy, join(folder, 'settings'));
      await use(copy);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  workspace: async ({ registers, scratch }, use) => {
    const copy = join(scratch, 'Oxfordshire sample');
    await cp(registers, copy, { recursive: true });
    await use(copy);
  },
});

/** The program on a workspace in which nothing has been recorded. */
export const onNothing = program.extend({
  workspace: async ({ scratch }, use) => {
    const folder = join(scratch, 'New workspace');
    const app = await anApp(join(scratch, 'settings'));
    await createWorkspaceFolder(app.context(), {
      ...{ folder, name: 'New workspace', officerName: 'Partnership Officer' },
      ...{ passphrase: null, sample: true },
    });
    await app.close();
    await use(folder);
  },
});

function anApp(settingsFolder: string) {
  return openApp({ platform: testPlatform(settingsFolder), settingsFolder });
}

/** What a partnership may have on its books: a late action, an open one, two decisions, one matter. */
async function record(folder: string, settings: string): Promise<void> {
  const app = await anApp(settings);
  await openWorkspaceFolder(app.context(), { folder, passphrase: null, readOnly: false });
  const client = createRouterClient(app.router, { context: () => app.context() });
  const { bodies } = await client.bodies.options({});
  const { posts } = await client.people.options({});
  const bodyId = bodies.find(({ name }) => name === 'Health and Wellbeing Board')?.id ?? '';
  const [first, second] = posts;
  const nobody = { ownerPostId: null, ownerOrganisationId: null, owner: '' };
  const late = await client.actions.create({
    ...{ ...nobody, bodyId, topic: 'Discharge to assess', dueOn: addDays(today, -21) },
    words: 'Send the falls clinic figures to every member',
    ownerPostId: first?.id ?? null,
  });
  await client.actions.create({
    ...{ ...nobody, bodyId, topic: 'Healthy weight', dueOn: addDays(today, 30) },
    words: 'Bring the school meals plan back with costs',
    ownerPostId: second?.id ?? null,
  });
  const { meeting } = await client.meetings.create({
    ...{ bodyId, day: addDays(today, -1), startsAt: '14:00', endsAt: '16:00' },
    place: 'County Hall',
  });
  const decisionId = await aDecision({ app }, meeting, {
    ...{ minute: 144, accountable: 'County Council', usesResources: 1, ratification: 'awaiting' },
    words: 'To support the joint hospice strategy and recommend it to the accountable bodies.',
    options: 'One strategy for each body.',
    reservations: '["The NHS board noted a reservation about the costs."]',
  });
  await aDecision({ app }, meeting, {
    ...{ minute: 145, topic: 'Ambulance station', outcome: 'deferred', withheld: 1 },
    words: 'To defer the ambulance station until both councils have seen the survey.',
  });
  await client.threads.create({
    ...{ bodyId, title: 'Leaving hospital' },
    links: [
      { kind: 'decision', recordId: decisionId },
      { kind: 'action', recordId: late.action.id },
    ],
  });
  await app.close();
}
