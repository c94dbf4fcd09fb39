import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { App } from '#core/app.ts';
import { filesOf } from '#core/workspaces/workspace-folder.ts';
import { createWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { aWorkspaceHome, passphrase } from '#test/support/a-workspace-home.ts';

describe('the first screen', () => {
  it('offers nothing but a place to begin on a new computer', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await home.desk();
    expect(await client.workspaces.start({})).toEqual({
      open: null,
      offered: null,
      recent: [],
      defaultFolder: join(home.root, 'Clear Days'),
      host: 'test',
      problem: null,
    });
  });

  it('lists what was opened before: ready, locked or gone, newest first', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { app, client } = await home.desk();
    await client.workspaces.open({ folder: home.folder, passphrase });
    const gone = join(home.root, 'gone');
    const wanted = { name: 'Old', officerName: '', passphrase };
    await client.workspaces.create({ ...wanted, folder: gone });
    await makeOpenSample(app, join(home.root, 'sample'));
    await client.workspaces.close({});
    await rm(gone, { recursive: true });
    const { recent } = await client.workspaces.start({});
    expect(recent.map(({ name, state }) => [name, state])).toEqual([
      ['Oxfordshire sample', 'ready'],
      ['gone', 'missing'],
      // A locked workspace is listed by its folder: its name is inside.
      ['work', 'locked'],
    ]);
    await client.workspaces.forget({ folder: gone });
    expect((await client.workspaces.start({})).recent).toHaveLength(2);
  });

  it('opens the sample that is there when it is asked for once more', async () => {
    await using home = await aWorkspaceHome();
    const { app, client } = await home.desk();
    await makeOpenSample(app, join(home.root, 'Clear Days', 'Oxfordshire sample'));
    await client.workspaces.close({});
    expect(await client.workspaces.createSample({ folder: null })).toMatchObject({
      folder: join(home.root, 'Clear Days', 'Oxfordshire sample'),
      isSample: true,
      encrypted: false,
      recoveryProved: true,
    });
  });

  it('offers the folder named at the start: new, locked, or with what is wrong', async () => {
    await using home = await aWorkspaceHome();
    const offered = home.folder;
    const first = await home.desk({ offered });
    expect((await first.client.workspaces.start({})).offered).toEqual({
      folder: offered,
      state: 'new',
    });
    await home.makeWorkspace();
    const second = await home.desk({ offered });
    expect(await second.client.workspaces.start({})).toMatchObject({
      open: null,
      offered: { state: 'locked' },
      problem: null,
    });
    await second.client.workspaces.open({ folder: offered, passphrase });
    expect(await second.client.workspaces.start({})).toMatchObject({
      open: { folder: offered },
      offered: null,
    });
    await second.client.workspaces.close({});
    await rm(filesOf(offered).records);
    const third = await home.desk({ offered });
    expect(await third.client.workspaces.start({})).toMatchObject({
      offered: { state: 'problem' },
      problem: { reason: 'records-missing', folder: offered },
    });
  });

  it('opens an unlocked workspace named at the start without asking', async () => {
    await using home = await aWorkspaceHome();
    const { app, client } = await home.desk();
    await makeOpenSample(app, home.folder);
    await client.workspaces.close({});
    const next = await home.desk({ offered: home.folder });
    expect((await next.client.workspaces.start({})).open?.name).toBe('Oxfordshire sample');
    await next.client.workspaces.close({});
    expect(await next.client.workspaces.start({})).toMatchObject({ open: null, offered: null });
  });

  it('is shown although the list of recent workspaces is damaged', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { client } = await home.desk();
    await client.workspaces.open({ folder: home.folder, passphrase });
    await writeFile(join(home.root, 'settings/recent-workspaces.json'), '[{');
    expect((await client.workspaces.start({})).recent).toEqual([]);
  });
});

/** The sample's shell: unlocked, without the thousand records that only take time here. */
async function makeOpenSample(app: App, folder: string): Promise<void> {
  const sample = { name: 'Oxfordshire sample', officerName: '', passphrase: null, sample: true };
  await createWorkspaceFolder(app.context(), { ...sample, folder });
}
