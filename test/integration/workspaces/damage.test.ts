import { randomBytes } from 'node:crypto';
import { copyFile, open, readFile, truncate, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf } from '#core/workspaces/workspace-folder.ts';
import {
  aWorkspaceHome,
  type Desk,
  passphrase,
  refusalOf,
  type WorkspaceHome,
} from '#test/support/a-workspace-home.ts';

const pageBytes = 4096;
type Damage = (file: string, bytes: number, seed: number) => Promise<void>;

/** What a dying disk, a bad cable or a half-finished copy makes of a file. */
const damages: Record<string, Damage> = {
  'one bit is flipped': async (file, bytes, seed) => {
    const at = seed % bytes;
    await overwrite(file, at, Buffer.of((await readFile(file))[at]! ^ (1 << (seed % 8))));
  },
  'a page is nothing but noughts': async (file, bytes, seed) => {
    await overwrite(file, pageOf(bytes, seed) * pageBytes, Buffer.alloc(pageBytes));
  },
  'a page holds something else': async (file, bytes, seed) => {
    await overwrite(file, pageOf(bytes, seed) * pageBytes, randomBytes(pageBytes));
  },
  'two pages have changed places': async (file, bytes, seed) => {
    const content = await readFile(file);
    const one = pageOf(bytes, seed) * pageBytes;
    const other = ((pageOf(bytes, seed) + 1) % (bytes / pageBytes)) * pageBytes;
    await overwrite(file, one, content.subarray(other, other + pageBytes));
    await overwrite(file, other, content.subarray(one, one + pageBytes));
  },
  'the file ends too early': (file, bytes, seed) => truncate(file, seed % bytes),
};

describe('a damaged workspace', () => {
  it.each(Object.entries(damages))(
    '[F7] is never taken for a sound one, nor replaced: %s',
    async (_, damage) => {
      await using home = await aWorkspaceHome();
      const truth = await makeFullWorkspace(home);
      const { records, papers } = filesOf(home.folder);
      const desk = await home.desk();
      let found = 0;
      const seeds = fc.sample(fc.nat(2 ** 30), { numRuns: 12, seed: 2026 });
      for (const [turn, seed] of seeds.entries()) {
        const file = turn % 3 === 0 ? papers : records;
        await copyFile(file, `${file}.sound`);
        const { length } = await readFile(file);
        await damage(file, length, seed);
        const damaged = await readFile(file);
        const seen = await lookAround(home, desk);
        // Damage in a part of the file that nothing is stored in changes nothing that anybody sees.
        if (seen === 'refused') found += 1;
        else expect(seen).toEqual(truth);
        if (seen === 'refused') expect((await readFile(file)).length).toBe(damaged.length);
        await copyFile(`${file}.sound`, file);
      }
      expect(found).toBeGreaterThan(seeds.length / 2);
    },
    60_000,
  );

  it('[F7] says so at the door where its first page is damaged, and stays as it is', async () => {
    await using home = await aWorkspaceHome();
    await makeFullWorkspace(home);
    const { client } = await home.desk();
    for (const which of ['records', 'papers'] as const) {
      const file = filesOf(home.folder)[which];
      const sound = await readFile(file);
      for (const header of [randomBytes(100), Buffer.from('SQLite format 3\0'), Buffer.alloc(16)]) {
        await overwrite(file, 0, header);
        const damaged = await readFile(file);
        const opening = client.workspaces.open({ folder: home.folder, passphrase });
        expect(await refusalOf(opening)).toMatchObject({ reason: `${which}-damaged` });
        expect(await readFile(file)).toEqual(damaged);
      }
      await writeFile(file, sound);
    }
    expect((await client.workspaces.open({ folder: home.folder, passphrase })).readOnly).toBe(
      false,
    );
  });
});

/** A workspace with some history and a paper; gives back what somebody sees who looks at all of it. */
async function makeFullWorkspace(home: WorkspaceHome): Promise<unknown> {
  await home.makeWorkspace();
  const desk = await home.desk();
  await desk.client.workspaces.open({ folder: home.folder, passphrase });
  for (let turn = 0; turn < 10; turn += 1) {
    const target = await desk.client.settings.get({});
    await desk.client.settings.amend({ target, change: { officerPost: `Post ${turn}` } });
  }
  await desk.app.session.current!.papers.put([randomBytes(60_000)]);
  await desk.client.workspaces.close({});
  return lookAround(home, desk);
}

async function lookAround(home: WorkspaceHome, { app, client }: Desk): Promise<unknown> {
  try {
    await client.workspaces.open({ folder: home.folder, passphrase });
    const check = await client.workspaces.check({});
    if (!check.sound) return 'refused';
    const settings = await client.settings.get({});
    const { actions } = await client.history.ofRecord({ id: settings.id });
    const [paper] = app.session.current!.papers.list();
    const content = await app.session.current!.papers.read(paper!.sha256);
    return { check, settings, actions: actions.length, content: content.length };
  } catch (error) {
    const { reason } = await refusalOf(failing(error));
    if (/damaged|disk-error/.test(reason)) return 'refused';
    throw error;
  } finally {
    await client.workspaces.close({}).catch(() => undefined);
  }
}

async function failing(error: unknown): Promise<never> {
  await Promise.resolve();
  throw error;
}

async function overwrite(file: string, at: number, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(content, 0, content.length, at);
  await handle.close();
}

function pageOf(bytes: number, seed: number): number {
  return seed % (bytes / pageBytes);
}
