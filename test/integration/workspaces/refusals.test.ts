import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSqliteFile } from '#core/db/connection.ts';
import { createWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { latestVersion } from '#core/db/migrate.ts';
import { filesOf } from '#core/workspaces/workspace-folder.ts';
import { workspaceSentence } from '#shared/workspaces/workspace-problem.ts';
import {
  aWorkspaceHome,
  passphrase,
  refusalOf,
  type WorkspaceHome,
} from '#test/support/a-workspace-home.ts';
import { fingerprintOf } from '#test/support/folder-contents.ts';

const newWorkspace = { name: 'New', officerName: '', passphrase };

describe('a workspace that does not open', () => {
  const damages: [
    what: string,
    reason: string,
    damage: (home: WorkspaceHome) => Promise<unknown>,
  ][] = [
    ['its folder is gone', 'missing-folder', ({ folder }) => rm(folder, { recursive: true })],
    ['key.json is gone', 'key-missing', ({ folder }) => rm(filesOf(folder).key)],
    ['records.db is gone', 'records-missing', ({ folder }) => rm(filesOf(folder).records)],
    ['papers.db is gone', 'papers-missing', ({ folder }) => rm(filesOf(folder).papers)],
    [
      'records.db is empty',
      'records-damaged',
      ({ folder }) => writeFile(filesOf(folder).records, ''),
    ],
    ['papers.db is empty', 'papers-damaged', ({ folder }) => writeFile(filesOf(folder).papers, '')],
    [
      'records.db is something else',
      'records-damaged',
      ({ folder }) => writeFile(filesOf(folder).records, 'Dear sir or madam,\n'.repeat(1000)),
    ],
    [
      'records.db is a plain database',
      'records-damaged',
      async ({ folder }) => {
        await rm(filesOf(folder).records);
        new BetterSqlite3(filesOf(folder).records).exec('create table t (a)').close();
      },
    ],
    [
      'records.db is of another workspace',
      'records-damaged',
      async (home) => {
        const { client } = await home.desk();
        const folder = join(home.root, 'other');
        await client.workspaces.create({ ...newWorkspace, folder });
        await client.workspaces.close({});
        await cp(filesOf(folder).records, filesOf(home.folder).records);
      },
    ],
    [
      'the two files were swapped',
      'records-not-ours',
      async ({ folder }) => {
        const { records, papers } = filesOf(folder);
        await rename(records, `${records}.x`);
        await rename(papers, records);
        await rename(`${records}.x`, papers);
      },
    ],
  ];

  it.each(damages)('because %s: %s', async (_, reason, damage) => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    await damage(home);
    const { app, client } = await home.desk();
    const before = await fingerprintOf(home.root);
    const refusal = await refusalOf(client.workspaces.open({ folder: home.folder, passphrase }));
    expect(refusal).toEqual({ reason, sentence: workspaceSentence(reason as 'newer') });
    expect(app.session.current).toBeNull();
    expect(unlocked(await fingerprintOf(home.root))).toEqual(unlocked(before));
  });

  it('because a newer Clear Days has saved its records or its papers', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    for (const which of ['records', 'papers'] as const) {
      const { app, client } = await home.desk();
      await client.workspaces.open({ folder: home.folder, passphrase });
      const { key } = app.session.current!;
      await client.workspaces.close({});
      setUserVersion(filesOf(home.folder)[which], key, 99);
      const before = await fingerprintOf(home.folder);
      for (const readOnly of [false, true]) {
        const opening = client.workspaces.open({ folder: home.folder, passphrase, readOnly });
        expect(await refusalOf(opening)).toMatchObject({ reason: 'newer' });
      }
      expect(unlocked(await fingerprintOf(home.folder))).toEqual(unlocked(before));
      setUserVersion(filesOf(home.folder)[which], key, which === 'records' ? latestVersion : 1);
    }
  });

  it('because the folder is no folder, or holds no workspace', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await home.desk();
    const open = (folder: string) => client.workspaces.open({ folder, passphrase: null });
    await writeFile(join(home.root, 'letter.docx'), 'x');
    expect(await refusalOf(open(join(home.root, 'letter.docx')))).toMatchObject({
      reason: 'not-a-folder',
    });
    await mkdir(home.folder);
    expect(await refusalOf(open(home.folder))).toMatchObject({ reason: 'not-a-workspace' });
  });

  it('because it is on another machine', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await home.desk();
    for (const folder of ['\\\\server\\share\\work', '//server/share/work']) {
      const opening = client.workspaces.open({ folder, passphrase: null });
      expect(await refusalOf(opening)).toMatchObject({ reason: 'network-path' });
      const making = client.workspaces.create({ ...newWorkspace, folder });
      expect(await refusalOf(making)).toMatchObject({ reason: 'network-path' });
    }
  });

  it('leaves open what was open before', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { client } = await home.desk();
    await client.workspaces.open({ folder: home.folder, passphrase });
    const opening = client.workspaces.open({ folder: join(home.root, 'gone'), passphrase });
    expect(await refusalOf(opening)).toMatchObject({ reason: 'missing-folder' });
    expect((await client.workspaces.start({})).open?.folder).toBe(home.folder);
    expect((await client.settings.get({})).workspaceName).toBe('Kennet Valley Partnership');
  });
});

describe('a workspace that is not made', () => {
  it('because the folder holds other files, or a workspace', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { client } = await home.desk();
    const inWorkspace = client.workspaces.create({ ...newWorkspace, folder: home.folder });
    expect(await refusalOf(inWorkspace)).toMatchObject({ reason: 'folder-has-workspace' });
    const folder = join(home.root, 'documents');
    await mkdir(folder);
    await writeFile(join(folder, 'letter.docx'), 'x');
    const before = await fingerprintOf(folder);
    const amongOthers = client.workspaces.create({ ...newWorkspace, folder });
    expect(await refusalOf(amongOthers)).toMatchObject({ reason: 'folder-not-empty' });
    expect(await fingerprintOf(folder)).toEqual(before);
  });

  it('because records without their key are never written over', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    await rm(filesOf(home.folder).key);
    const before = await fingerprintOf(home.folder);
    const { client } = await home.desk();
    const making = client.workspaces.create({ ...newWorkspace, folder: home.folder });
    expect(await refusalOf(making)).toMatchObject({ reason: 'folder-not-empty' });
    expect(await fingerprintOf(home.folder)).toEqual(before);
  });

  it('because it has no passphrase and is not the sample', async () => {
    await using home = await aWorkspaceHome();
    const { app } = await home.desk();
    const making = createWorkspaceFolder(app.context(), {
      ...{ ...newWorkspace, folder: home.folder, passphrase: null, sample: false },
    });
    expect(await refusalOf(making)).toMatchObject({ reason: 'passphrase-required' });
    expect(await fingerprintOf(home.root)).toEqual([]);
  });

  it('is made in an empty folder, and in one with only what a file manager leaves', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await home.desk();
    await mkdir(home.folder);
    await writeFile(join(home.folder, '.DS_Store'), 'x');
    const { workspace } = await client.workspaces.create({ ...newWorkspace, folder: home.folder });
    expect(workspace.name).toBe('New');
  });

  it('leaves nothing of a workspace whose first records could not be written', async () => {
    await using home = await aWorkspaceHome();
    const { app } = await home.desk();
    const making = createWorkspaceFolder(app.context(), {
      ...{ ...newWorkspace, folder: home.folder, sample: false },
      fill: () => Promise.reject(new Error('the sample was interrupted')),
    });
    await expect(making).rejects.toThrow('interrupted');
    expect(await fingerprintOf(home.root)).toEqual([]);
    await home.makeWorkspace();
  });

  it('is made again over what an interrupted making left', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    // As a kill just before the end leaves it: all in place but the key.
    const stage = join(home.folder, '.new-workspace-0badcafe');
    await mkdir(stage);
    await rename(filesOf(home.folder).key, filesOf(stage).key);
    const { client } = await home.desk();
    const opening = client.workspaces.open({ folder: home.folder, passphrase });
    expect(await refusalOf(opening)).toMatchObject({ reason: 'key-missing' });
    const { workspace } = await client.workspaces.create({ ...newWorkspace, folder: home.folder });
    expect(workspace.name).toBe('New');
    const names = [...(await fingerprintOf(home.folder))].map((line) => line.split(' ')[0]);
    expect(names.some((name) => name?.includes('.new-workspace'))).toBe(false);
  });
});

/** The lock's own two files come and go with a writer; they hold nothing of anybody's. */
function unlocked(lines: string[]): string[] {
  return lines.filter((line) => !line.includes('writer.'));
}

function setUserVersion(file: string, key: Uint8Array | null, version: number): void {
  const sqlite = openSqliteFile({ file, key, use: 'write' });
  sqlite.pragma(`user_version = ${version}`);
  sqlite.pragma('journal_mode = delete');
  sqlite.close();
}
