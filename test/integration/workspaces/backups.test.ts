import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeSqliteFile, openSqliteFile } from '#core/db/connection.ts';
import { setLogSink } from '#core/log.ts';
import { listBackups } from '#core/workspaces/backup.ts';
import { filesOf } from '#core/workspaces/workspace-folder.ts';
import {
  aWorkspaceHome,
  type Desk,
  passphrase,
  refusalOf,
  type WorkspaceHome,
} from '#test/support/a-workspace-home.ts';
import { fingerprintOf } from '#test/support/folder-contents.ts';

describe('a backup', () => {
  it('[P4] is a workspace that opens by itself, for reading, and shows that day', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await atWork(home);
    const made = await client.workspaces.backUp({});
    expect(made).toMatchObject({
      fileName: '2026-11-17_14.32',
      madeAt: home.clock.now.toISOString(),
    });
    await rename(client, 'Later name');

    const folder = join(filesOf(home.folder).backups, made.fileName);
    const before = await fingerprintOf(folder);
    const opened = await client.workspaces.open({ folder, passphrase });
    expect(opened).toMatchObject({
      name: 'Kennet Valley Partnership',
      readOnly: true,
      backupMadeAt: made.madeAt,
    });
    expect(await client.workspaces.check({})).toMatchObject({ sound: true });
    await client.workspaces.close({});
    expect(await fingerprintOf(folder)).toEqual(before);
  });

  it('[F8] restores into a new folder, and stays as it is', async () => {
    await using home = await aWorkspaceHome();
    const { app, client } = await atWork(home);
    const paper = await app.session.current!.papers.put([randomBytes(100_000)]);
    const { fileName } = await client.workspaces.backUp({});
    await rename(client, 'Later name');
    const backup = join(filesOf(home.folder).backups, fileName);
    const before = await fingerprintOf(backup);

    const folder = join(home.root, 'restored');
    const restored = await client.workspaces.restore({ backup, folder, passphrase });
    expect(restored).toMatchObject({
      folder,
      name: 'Kennet Valley Partnership',
      readOnly: false,
      backupMadeAt: null,
    });
    expect(await app.session.current!.papers.read(paper.sha256)).toHaveLength(100_000);
    await rename(client, 'Work goes on');
    await client.workspaces.close({});
    expect(await fingerprintOf(backup)).toEqual(before);
  });

  it('is refused where it no longer holds what it held, and nothing is restored from it', async () => {
    await using home = await aWorkspaceHome();
    const { app, client } = await atWork(home);
    await app.session.current!.papers.put([randomBytes(100_000)]);
    const { key } = app.session.current!;
    const { fileName } = await client.workspaces.backUp({});
    const backup = join(filesOf(home.folder).backups, fileName);
    const sqlite = openSqliteFile({ file: filesOf(backup).records, key, use: 'write' });
    sqlite.exec('delete from settings');
    closeSqliteFile(sqlite);
    const folder = join(home.root, 'restored');
    const restoring = client.workspaces.restore({ backup, folder, passphrase });
    expect(await refusalOf(restoring)).toMatchObject({ reason: 'backup-damaged' });
    expect(await readdir(home.root)).not.toContain('restored');
    const notOne = client.workspaces.restore({ backup: home.folder, folder, passphrase });
    expect(await refusalOf(notOne)).toMatchObject({ reason: 'not-a-backup' });
  });

  it('does not copy papers again that an earlier backup has', async () => {
    await using home = await aWorkspaceHome();
    const { app, client } = await atWork(home);
    const papers = () => app.session.current!.papers;
    const first = await papers().put([randomBytes(1_500_000)]);
    const one = await backUp(home, client);
    const two = await backUp(home, client);
    expect((await stat(filesOf(two).papers)).ino).toBe((await stat(filesOf(one).papers)).ino);

    const later = await papers().put([randomBytes(1_500_000)]);
    const three = await backUp(home, client);
    expect((await stat(filesOf(three).papers)).ino).not.toBe((await stat(filesOf(two).papers)).ino);
    // What is in a backup stays in it when a later one is taken away.
    await rm(one, { recursive: true });
    for (const [folder, found] of [
      [two, [first.sha256]],
      [three, [first.sha256, later.sha256].sort()],
    ] as const) {
      await client.workspaces.open({ folder, passphrase });
      expect(
        papers()
          .list()
          .map(({ sha256 }) => sha256),
      ).toEqual(found);
      expect(await client.workspaces.check({})).toMatchObject({
        sound: true,
        papers: found.length,
      });
    }
  });

  it('is made while work goes on, and shows one moment of it', async () => {
    await using home = await aWorkspaceHome();
    const { app, client } = await atWork(home);
    await app.session.current!.papers.put([randomBytes(3_000_000)]);
    const backingUp = client.workspaces.backUp({});
    for (let turn = 0; turn < 20; turn += 1) await rename(client, `Name ${turn}`);
    const { fileName } = await backingUp;
    const folder = join(filesOf(home.folder).backups, fileName);
    await client.workspaces.open({ folder, passphrase });
    expect(await client.workspaces.check({})).toMatchObject({ sound: true });
  });

  it('is listed newest first, and what was interrupted is not listed and cleaned away', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await atWork(home);
    await backUp(home, client);
    await backUp(home, client);
    const { backups } = filesOf(home.folder);
    const half = join(backups, '.unfinished-0badcafe');
    await mkdir(half);
    await writeFile(filesOf(half).records, 'half');
    const listed = await client.workspaces.backups({});
    expect(listed.backups.map(({ fileName, why }) => [fileName, why])).toEqual([
      ['2026-11-17_14.34', 'asked'],
      ['2026-11-17_14.33', 'asked'],
    ]);
    await backUp(home, client);
    expect(await readdir(backups)).not.toContain('.unfinished-0badcafe');
  });

  it('is made at the end of a day on which something changed, once, by hosts that people use', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const made: number[] = [];
    const day = async (work: (desk: Desk) => Promise<unknown>, host: 'desktop' | 'cli') => {
      const desk = await home.desk({ host });
      await desk.client.workspaces.open({ folder: home.folder, passphrase });
      await work(desk);
      await desk.app.close();
      made.push((await readdir(filesOf(home.folder).backups)).length);
    };
    await day(() => Promise.resolve(), 'cli');
    await day(() => Promise.resolve(), 'desktop'); // the first
    await day(({ client }) => rename(client, 'Changed'), 'desktop'); // the same day
    home.clock.now = new Date('2026-11-18T09:00:00.000Z');
    await day(() => Promise.resolve(), 'desktop'); // changed since the first
    home.clock.now = new Date('2026-11-19T09:00:00.000Z');
    await day(() => Promise.resolve(), 'desktop'); // nothing new
    await day(({ client }) => rename(client, 'Again'), 'desktop');
    expect(made).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('removes those it outlives', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await atWork(home);
    home.clock.now = new Date('2026-11-10T09:00:00.000Z');
    await backUp(home, client);
    await backUp(home, client);
    home.clock.now = new Date('2026-11-17T09:00:00.000Z');
    await backUp(home, client);
    expect(await readdir(filesOf(home.folder).backups)).toEqual([
      '2026-11-10_09.02',
      '2026-11-17_09.01',
    ]);
  });

  it('is made before an older workspace is brought up to date, which is left alone if that fails', async () => {
    await using home = await aWorkspaceHome();
    const { app, client } = await atWork(home);
    const { key } = app.session.current!;
    await client.workspaces.close({});
    // As far as the program can tell, this is of a Clear Days from before the first version.
    const { records, backups } = filesOf(home.folder);
    const old = openSqliteFile({ file: records, key, use: 'write' });
    old.pragma('user_version = 0');
    closeSqliteFile(old);

    const reading = client.workspaces.open({ folder: home.folder, passphrase, readOnly: true });
    expect(await refusalOf(reading)).toMatchObject({ reason: 'older-workspace' });
    expect(await readdir(backups)).toEqual([]);

    const before = setLogSink(() => undefined);
    const opening = client.workspaces.open({ folder: home.folder, passphrase });
    expect(await refusalOf(opening)).toMatchObject({ reason: 'not-updated' });
    setLogSink(before);
    const [made] = await listBackups(home.folder);
    expect(made).toMatchObject({ why: 'before-update' });
    const backup = client.workspaces.open({ folder: made!.folder, passphrase });
    expect(await refusalOf(backup)).toMatchObject({ reason: 'older-backup' });

    const after = openSqliteFile({ file: records, key, use: 'read' });
    expect(after.pragma('user_version', { simple: true })).toBe(0);
    expect(after.prepare('select workspace_name from settings').pluck().all()).toEqual([
      'Kennet Valley Partnership',
    ]);
    after.close();
  });

  it('is not made of a workspace that is open for reading only', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { client } = await home.desk();
    await client.workspaces.open({ folder: home.folder, passphrase, readOnly: true });
    expect(await refusalOf(client.workspaces.backUp({}))).toMatchObject({
      reason: 'opened-for-reading',
    });
  });
});

async function atWork(home: WorkspaceHome): Promise<Desk> {
  await home.makeWorkspace();
  const desk = await home.desk();
  await desk.client.workspaces.open({ folder: home.folder, passphrase });
  return desk;
}

/** Makes a backup a minute later than the one before; gives back its folder. */
async function backUp(home: WorkspaceHome, client: Desk['client']): Promise<string> {
  home.clock.now = new Date(home.clock.now.getTime() + 60_000);
  const { fileName } = await client.workspaces.backUp({});
  return join(filesOf(home.folder).backups, fileName);
}

async function rename(client: Desk['client'], workspaceName: string): Promise<void> {
  const target = await client.settings.get({});
  await client.settings.amend({ target, change: { workspaceName } });
}
