import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openApp } from '#core/app.ts';
import { openWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { addDays } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { aDecision, aDocument, anOpenItem } from '#test/support/a-minutes.ts';
import { testPlatform } from '#test/support/test-app.ts';
import { test as onSample } from './sample.ts';

const today = londonDate(new Date().toISOString());

/** Addresses of the meetings that the tests begin from. */
export interface MinutedPaths {
  /** Held and minuted, every item done, nothing cleared yet. */
  written: string;
  /** The next meeting of the same body, held yesterday, its minutes begun. */
  next: string;
  /** A meeting of that body to come, without minutes. */
  toCome: string;
  /** A meeting that was called off. */
  cancelled: string;
}

interface Minuted {
  folder: string;
  paths: MinutedPaths;
}

/** The program on the sample with two minuted meetings of one body, made once a worker. */
export const test = onSample.extend<{ paths: MinutedPaths }, { minuted: Minuted }>({
  minuted: [
    async ({ sample }, use) => {
      const home = await mkdtemp(join(tmpdir(), 'clear-days-minuted-'));
      const folder = join(home, 'sample');
      await cp(sample, folder, { recursive: true });
      await use({ folder, paths: await takeMinutes(folder, join(home, 'settings')) });
      await rm(home, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  workspace: async ({ minuted, scratch }, use) => {
    const copy = join(scratch, 'Oxfordshire sample');
    await cp(minuted.folder, copy, { recursive: true });
    await use(copy);
  },
  paths: async ({ minuted }, use) => {
    await use(minuted.paths);
  },
});

async function takeMinutes(folder: string, settingsFolder: string): Promise<MinutedPaths> {
  const app = await openApp({ platform: testPlatform(settingsFolder), settingsFolder });
  await openWorkspaceFolder(app.context(), { folder, passphrase: null, readOnly: false });
  const client = createRouterClient(app.router, { context: () => app.context() });
  const body = await client.bodies.create({
    name: 'Winter Steering Group',
    kind: 'thematic_partnership',
  });
  const aMeeting = (day: typeof today) =>
    client.meetings.create({ bodyId: body.id, day, startsAt: '14:00', endsAt: '15:30' });
  const begin = async (meetingId: string, titles: string[]) => {
    const itemIds: string[] = [];
    for (const title of titles) {
      const item = { meetingId, title, visibility: 'public' as const };
      itemIds.push((await client.agenda.addItem(item)).id ?? '');
    }
    const session = await client.minutes.start({ meetingId, at: '14:00', chairedBy: 'Ann Chair' });
    return { itemIds, minutesId: session.minutes?.id ?? '' };
  };

  const written = await aMeeting(addDays(today, -30));
  const { itemIds, minutesId } = await begin(written.meeting.id, ['Welcome', 'Winter plan']);
  const texts = [
    aDocument('The chair welcomed everybody.'),
    aDocument('The board heard the plan for 13 schemes.', aDecision('To support the plan.')),
  ];
  for (const [index, document] of texts.entries()) {
    const entry = await anOpenItem({ client }, { minutesId, itemId: itemIds[index] });
    const saved = await client.minutes.saveEntry({ target: entry, document });
    await client.minutes.setItemState({ target: saved.entry, state: 'done' });
  }
  const { minutes } = await client.minutes.page(refOf(written.path));
  if (minutes !== null) await client.minutes.end({ target: minutes, at: '15:20' });

  const next = await aMeeting(addDays(today, -1));
  await begin(next.meeting.id, ['Apologies']);
  const toCome = await aMeeting(addDays(today, 28));
  const off = await aMeeting(addDays(today, -10));
  const { id, version } = off.meeting;
  await client.meetings.cancel({ target: { id, version }, note: 'Snow' });
  await app.close();
  return { written: written.path, next: next.path, toCome: toCome.path, cancelled: off.path };
}

function refOf(path: string): { bodySlug: string; daySlug: string } {
  const [, , bodySlug = '', daySlug = ''] = path.split('/');
  return { bodySlug, daySlug };
}
