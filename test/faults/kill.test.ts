import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aWorkspaceHome, passphrase, type WorkspaceHome } from '#test/support/a-workspace-home.ts';
import { faultSize, seeded } from './support/size.ts';

const writer = join(import.meta.dirname, 'support/killed-writer.ts');
const kills = faultSize(40, 1_000);
const perKill = 15_000;

/** A workspace with a partnership and an agenda template, left closed for the writers to come. */
async function aWritersHome(): Promise<WorkspaceHome> {
  const home = await aWorkspaceHome();
  await home.makeWorkspace();
  const { app, client } = await home.desk();
  await client.workspaces.open({ folder: home.folder, passphrase });
  const body = await aBody({ client });
  await client.agenda.createTemplate({ name: 'Ordinary meeting', bodyId: body.id, items });
  await app.close();
  await writeFile(join(home.root, 'key'), passphrase);
  return home;
}

const items = ['Apologies', 'Minutes', 'Performance', 'Next meeting'].map((title) => ({
  ...{ title, section: '', presenter: '', minutes: 5, standing: true, description: '' },
  ...{ kind: 'ordinary' as const, purpose: 'note' as const, visibility: 'public' as const },
}));

interface Death {
  /** What the writer found wrong on opening; null where all was well. */
  fault: string | null;
}

/**
 * Starts a writer, lets it look and write a few meetings, and kills it some milliseconds into the next: on
 * a slow machine as on a fast one a kill comes amid the writing.
 */
async function writeAndDie(
  root: string,
  random: () => number,
  mode: string[] = [],
): Promise<Death> {
  const meetings = Math.floor(random() * 4);
  const intoTheNext = random() * 25;
  const child = spawn(process.execPath, [writer, root, ...mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let fault: string | null = null;
  let written = 0;
  const dieWhenDue = () => {
    if (written === meetings) setTimeout(() => child.kill('SIGKILL'), intoTheNext);
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('fault ')) fault = line.slice('fault '.length);
    if (line === 'wrote') written += 1;
    if (line === 'wrote' || line.startsWith('ready ')) dieWhenDue();
  }
  await ended;
  return { fault };
}

function countAcknowledged(root: string): number {
  try {
    return readFileSync(join(root, 'acknowledged.txt'), 'utf8').split('\n').filter(Boolean).length;
  } catch {
    return 0;
  }
}

test(
  `[F1] nothing acknowledged is lost and nothing is there by halves over ${String(kills)} kills`,
  { timeout: kills * perKill },
  async () => {
    await using home = await aWritersHome();
    const random = seeded(20_261_122);
    for (let kill = 0; kill < kills; kill += 1) {
      const { fault } = await writeAndDie(home.root, random);
      expect(fault, `after ${String(kill)} kills`).toBeNull();
    }
    // The guard: the writers really wrote, at least one acknowledged meeting a kill on average.
    expect(countAcknowledged(home.root)).toBeGreaterThanOrEqual(kills);

    const { client } = await home.desk({ settings: 'inspector' });
    await client.workspaces.open({ folder: home.folder, passphrase });
    const check = await client.workspaces.check({});
    expect(check).toMatchObject({ sound: true, brokenChange: null, brokenLinks: 0 });
  },
);

test(
  '[F1] the control: a program that acknowledges before it has written is caught',
  { timeout: 40 * perKill },
  async () => {
    await using home = await aWritersHome();
    const random = seeded(7);
    let fault: string | null = null;
    for (let kill = 0; kill < 40 && fault === null; kill += 1) {
      ({ fault } = await writeAndDie(home.root, random, ['--too-early']));
    }
    expect(fault).toMatch(/^lost Meeting/);
  },
);
