import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setLogSink } from '#core/log.ts';
import { filesOf } from '#core/workspaces/workspace-folder.ts';
import { aWorkspaceHome, passphrase, refusalOf } from '#test/support/a-workspace-home.ts';

/** A small disk of its own, where this system lets us have one. */
const disk = mkdtempSync(join(tmpdir(), 'clear-days-disk-'));
const hasDisk = run('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk);

describe.skipIf(!hasDisk)('a workspace on a bad disk', () => {
  // Each failure is logged, as it should be; nobody needs to read it here.
  const before = setLogSink(() => undefined);
  beforeAll(() => mkdirSync(join(disk, 'work')));
  afterAll(() => {
    setLogSink(before);
    run('umount', '-l', disk);
    rmSync(disk, { recursive: true, force: true });
  });

  it('[F4] keeps every change that it called saved when the disk is full, and says so', async () => {
    await using home = await aWorkspaceHome();
    const { app, client } = await home.desk();
    const folder = join(disk, 'work', 'full');
    const wanted = { name: 'Full', officerName: '', passphrase };
    await client.workspaces.create({ ...wanted, folder });
    const kept = await app.session.current!.papers.put([randomBytes(200_000)]);
    await fillDisk();

    let saved = 0;
    const save = async (turn: number) => {
      const { id, version } = await client.settings.get({});
      const officerPost = `Post ${turn} ${'x'.repeat(200)}`;
      await client.settings.amend({ target: { id, version }, change: { officerPost } });
      saved = turn;
    };
    const saveForEver = async () => {
      for (let turn = 1; ; turn += 1) await save(turn);
    };
    const refusal = await refusalOf(saveForEver());
    expect(refusal).toEqual({
      reason: 'disk-full',
      sentence: 'The disk is full. Make some space on it, then do this again.',
    });
    expect(saved).toBeGreaterThan(0);
    // What is there can still be read, and nothing half done is seen.
    expect((await client.settings.get({})).officerPost).toMatch(new RegExp(`^Post ${saved} `));

    const { papers } = app.session.current!;
    await expect(papers.put([randomBytes(3_000_000)])).rejects.toMatchObject({
      code: 'SQLITE_FULL',
    });
    expect(papers.list()).toEqual([kept]);
    expect(await refusalOf(client.workspaces.backUp({}))).toMatchObject({ reason: 'disk-full' });
    expect(await readdir(filesOf(folder).backups)).toEqual([]);
    const another = { ...wanted, folder: join(disk, 'work', 'another') };
    expect(await refusalOf(client.workspaces.create(another))).toMatchObject({
      reason: 'disk-full',
    });
    expect(await readdir(join(disk, 'work'))).toEqual(['full']);
    await client.workspaces.close({});

    await rm(join(disk, 'filling'));
    await client.workspaces.open({ folder, passphrase });
    expect((await client.settings.get({})).officerPost).toMatch(new RegExp(`^Post ${saved} `));
    expect(await client.workspaces.check({})).toMatchObject({ sound: true, papers: 1 });
    await client.workspaces.close({});
    await rm(folder, { recursive: true });
  });

  it('[F5] opens for reading where nothing can be written, and says so where it should', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await home.desk();
    const folder = join(disk, 'work', 'sealed');
    await client.workspaces.create({ folder, name: 'Sealed', officerName: '', passphrase });
    await client.workspaces.close({});
    expect(run('mount', '-o', 'remount,ro', disk)).toBe(true);
    try {
      const opening = client.workspaces.open({ folder, passphrase });
      expect(await refusalOf(opening)).toMatchObject({ reason: 'read-only-place' });
      const reading = await client.workspaces.open({ folder, passphrase, readOnly: true });
      expect(reading).toMatchObject({ name: 'Sealed', readOnly: true });
      expect(await client.workspaces.check({})).toMatchObject({ sound: true });
      await client.workspaces.close({});
      const wanted = { folder: join(disk, 'new'), name: 'New', officerName: '', passphrase };
      const making = client.workspaces.create(wanted);
      expect(await refusalOf(making)).toMatchObject({ reason: 'read-only-place' });
    } finally {
      run('mount', '-o', 'remount,rw', disk);
    }
    expect(await client.workspaces.open({ folder, passphrase })).toMatchObject({ readOnly: false });
  });
});

/** Leaves room for some changes only. */
async function fillDisk(): Promise<void> {
  for (let size = 4_000_000; size > 100_000; size -= 50_000) {
    try {
      await writeFile(join(disk, 'filling'), Buffer.alloc(size, 1));
      await writeFile(join(disk, 'filling'), Buffer.alloc(size - 150_000, 1));
      return;
    } catch {
      await rm(join(disk, 'filling'), { force: true });
    }
  }
}

function run(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
