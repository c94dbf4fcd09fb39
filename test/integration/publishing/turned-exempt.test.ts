// @one-transport: it is about the bytes of bundles and files, not about how they are asked for.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { Restriction } from '#shared/agenda/restriction.ts';
import type { BuildEvent } from '#shared/publishing/publishing.ts';
import { aRestriction, lineOf } from '#test/support/an-item.ts';
import { confidential, paragraph } from '#test/support/a-minutes.ts';
import { endAndClear } from '#test/support/a-minutes-bundle.ts';
import { aSmallPartnership, type SmallPartnership } from '#test/support/a-small-partnership.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';
import type { TestClient } from '#test/support/transports.ts';

/**
 * Trust.md, L5. Moments are the steps that a build tells of: it stands still at each until it is asked for
 * the next. Measured: 50 moments in 30 s of processor time.
 */
const moments = { 'meeting-pack': 20, minutes: 14, site: 16 } as const;
type Kind = keyof typeof moments;

let test: TestApp;
let client: TestClient;
let made: SmallPartnership;
beforeAll(async () => {
  test = await openTestApp();
  made = await aSmallPartnership(test);
  // Straight to the core: over a wire the build would run ahead of who listens.
  client = createRouterClient(test.app.router, { context: () => test.app.context() });
}, 90_000);
afterAll(() => test.close());

describe.each(['meeting-pack', 'minutes', 'site'] as const)('A build of the kind %s', (kind) => {
  it(`[L5] [R-037] is stopped by what turns private at any of ${String(moments[kind])} moments`, async () => {
    const before = await exportsFolder();
    const draw = drawing(moments[kind]);
    let steps = 1;
    for (let round = 0; round < moments[kind]; round += 1) {
      const turn = turns[kind][round % turns[kind].length] ?? turnItem;
      const at = Math.floor(draw() * steps);
      const seen = await build(kind, { at, change: () => turn.turn() });
      const where = `${turn.name}, step ${String(at)} of ${String(steps)}, round ${String(round)}`;
      expect(seen.changed, where).toBe(true);
      expect(seen.last, where).toMatchObject({ state: 'stopped' });
      expect(await exportsFolder(), where).toEqual(before);
      steps = seen.steps;
      await turn.back();
    }
    expect(steps).toBeGreaterThan(4);
  }, 120_000);

  it('[L2] is finished where nothing changes, and where only what is private does, with the same bytes', async () => {
    const quiet = await build(kind);
    expect(quiet.last).toMatchObject({ state: 'built' });
    for (const at of [0, 2]) {
      const { last, changed } = await build(kind, { at, change: noteInPrivate });
      expect(changed).toBe(true);
      expect(last).toMatchObject({ state: 'built' });
      expect(await filesOf(last)).toEqual(await filesOf(quiet.last));
    }
  }, 60_000);
});

it('A website whose last partnership is taken off it while it is built is not built', async () => {
  await showBody(made.otherBodyId, false);
  const { last } = await build('site', { at: 1, change: () => showBody(made.bodyId, false) });
  expect(last).toMatchObject({ state: 'stopped' });
}, 30_000);

/** Makes something private that was public, and public again. */
interface Turn {
  readonly name: string;
  readonly turn: () => Promise<unknown>;
  readonly back: () => Promise<unknown>;
}

const turnItem: Turn = {
  name: 'an item turned exempt',
  turn: () => withholdItem(made.meetingId, made.itemId),
  back: () => releaseItem(made.meetingId, made.itemId),
};

const ground = Restriction.strip().parse(aRestriction({ groundScheme: 'foi', groundCode: '43' }));

const turnPaper: Turn = {
  name: 'a paper turned exempt',
  turn: async () => client.papers.setRestriction({ target: await paper(), restriction: ground }),
  back: async () => client.papers.release({ target: await paper(), to: 'public' }),
};

const turnMinuted: Turn = {
  name: 'an item of the minutes turned exempt',
  turn: async () => withholdItem(made.minutes.meetingId, await minutedItem()),
  back: async () => releaseItem(made.minutes.meetingId, await minutedItem()),
};

const turnPassage: Turn = {
  name: 'a passage of the minutes made confidential',
  turn: () => rewriteEntry(true),
  back: async () => {
    await rewriteEntry(false);
    await endAndClear(test, made.minutes.meetingId);
  },
};

const turnBody: Turn = {
  name: 'a partnership taken off the website',
  turn: () => showBody(made.otherBodyId, false),
  back: () => showBody(made.otherBodyId, true),
};

const turns: Record<Kind, readonly Turn[]> = {
  'meeting-pack': [turnItem, turnPaper],
  minutes: [turnMinuted, turnPassage],
  site: [turnItem, turnPaper, turnBody, turnMinuted],
};

/** Builds to the end; the records are changed while the build stands at this step. */
async function build(kind: Kind, during?: { at: number; change: () => Promise<unknown> }) {
  let steps = 0;
  let changed = false;
  let last: BuildEvent | undefined;
  for await (const event of await begin(kind)) {
    if (event.state === 'building') {
      if (steps === during?.at) {
        await during.change();
        changed = true;
      }
      steps += 1;
    }
    last = event;
  }
  return { steps, changed, last };
}

async function begin(kind: Kind) {
  const baggingDate = '2026-11-17';
  const reason = 'Agreed with the chair.';
  if (kind === 'site') {
    const { checks } = await client.website.page({});
    const warned = checks.filter(({ tone }) => tone === 'warn');
    const passedWarnings = warned.map(({ id }) => ({ check: id, reason }));
    return client.website.build({ passedWarnings, baggingDate });
  }
  const meetingId = kind === 'minutes' ? made.minutes.meetingId : made.meetingId;
  const { checks } = await client.publishing.page({ meetingId, kind });
  const passedWarnings = checks
    .filter(({ tone }) => tone === 'warn')
    .map(({ id }) => ({ check: id, reason }));
  return client.publishing.build({ meetingId, kind, passedWarnings, baggingDate });
}

async function noteInPrivate(): Promise<void> {
  const line = await item(made.meetingId, made.itemId);
  const privateNotes = `${line.item.privateNotes} Ask again.`;
  await client.agenda.amendItem({ target: line.item, change: { privateNotes } });
}

async function withholdItem(meetingId: string, id: string): Promise<void> {
  const { item: target } = await item(meetingId, id);
  const restriction = aRestriction({ groundScheme: 'foi', groundCode: '43' });
  await client.agenda.setRestriction({ target, restriction });
}

async function releaseItem(meetingId: string, id: string): Promise<void> {
  const { item: target } = await item(meetingId, id);
  await client.agenda.release({ target, to: 'public' });
}

async function item(meetingId: string, id: string) {
  const { agenda } = await client.agenda.page({ meeting: { id: meetingId } });
  return lineOf(agenda, id);
}

async function minutedItem(): Promise<string> {
  const { items } = await client.minutes.session({ id: made.minutes.meetingId });
  return items.find(({ entry }) => entry?.id === made.minutes.entries.budget)?.itemId ?? '';
}

/** The first paragraph of an entry in the confidential part, or out of it again. */
async function rewriteEntry(isPrivate: boolean): Promise<void> {
  const { minutes, items } = await client.minutes.session({ id: made.minutes.meetingId });
  if (minutes === null) throw new Error('There are no minutes.');
  if (isPrivate) await client.minutes.reopen({ target: minutes });
  const target = items.find(({ entry }) => entry?.id === made.minutes.entries.budget)?.entry;
  if (!target) throw new Error('The entry is gone.');
  const [, ...rest] = target.document.content;
  const words = paragraph('The board heard the report.');
  const content = [isPrivate ? confidential(words) : words, ...rest];
  await client.minutes.saveEntry({ target, document: { type: 'doc', content } });
}

async function showBody(bodyId: string, onWebsite: boolean): Promise<void> {
  const { bodies } = await client.website.page({});
  const known = bodies.find(({ publishing }) => publishing.bodyId === bodyId)?.publishing;
  if (known === undefined) throw new Error('The partnership is not there.');
  await client.website.saveBody({ bodyId, version: known.version, change: { onWebsite } });
}

async function paper() {
  const { items } = await client.papers.page({ meeting: { id: made.meetingId } });
  const views = items.flatMap(({ papers }) => papers);
  const view = views.find((one) => one.paper.id === made.paperId);
  if (view === undefined) throw new Error('The paper is gone.');
  return view.paper;
}

/** The checksums of all that is published, without the report that counts the exports. */
async function filesOf(event: BuildEvent | undefined): Promise<string[]> {
  if (event?.state !== 'built') throw new Error('It was not built.');
  const { files } = await readZip(event.path);
  return [...files]
    .filter(([name]) => name.startsWith('data/') && name !== 'data/upload-report.html')
    .map(([name, bytes]) => `${name} ${createHash('sha512').update(bytes).digest('hex')}`);
}

function exportsFolder(): Promise<string[]> {
  return readdir(join(test.folder, 'exports'));
}

/** Numbers from 0 to 1, always the same ones for a seed. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
