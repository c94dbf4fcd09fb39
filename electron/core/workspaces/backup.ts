import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DatabaseKey, SqliteFile } from '#core/db/connection.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { backupsToRemove } from '#shared/workspaces/backup-retention.rules.ts';
import type { Backup } from '#shared/workspaces/workspace.ts';
import { type BackupManifest, readBackupManifest } from './backup-manifest.ts';
import { copyPapers } from './copy-papers.ts';
import { factsOfPapers, factsOfRecords, isBackupSound } from './file-facts.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { filesOf } from './workspace-folder.ts';
import { refuseWorkspace, sayWhyNot } from './workspace-refusals.ts';
import { syncFile, syncFolder, writeFileDurably } from './write-durably.ts';

export interface BackupSource {
  folder: string;
  keyFile: { id: string };
  key: DatabaseKey;
  records: SqliteFile;
  papers: SqliteFile;
}

/** Makes a verified backup of the open workspace. Work goes on meanwhile; the backup shows the moment it began. */
export function backUpWorkspace(
  workspace: OpenWorkspace,
  about: { now: () => Date; why: Backup['why'] },
): Promise<Backup> {
  const { records, papersFile: papers } = workspace;
  // The connection is given out once at a time: having it means that no transaction is open.
  const snapshot = <Taken>(take: () => Taken) =>
    workspace.writer.connection().execute(() => Promise.resolve(take()));
  return backUpFiles({ ...workspace, records, papers }, about, snapshot);
}

/**
 * Makes a backup: a dated folder that is a whole workspace. It gets its name only after it has been
 * opened with the key and found to hold what was there (trust.md, P4); else nothing is left of it.
 */
export function backUpFiles(
  source: BackupSource,
  { now, why }: { now: () => Date; why: Backup['why'] },
  snapshot: <Taken>(take: () => Taken) => Promise<Taken> = (take) => Promise.resolve(take()),
): Promise<Backup> {
  return oneAtATime(source.records, () =>
    sayWhyNot(async () => {
      const { backups } = filesOf(source.folder);
      await mkdir(backups, { recursive: true });
      await removeUnfinished(backups);
      const previous = (await listBackups(source.folder))[0]?.folder ?? null;
      const stage = join(backups, unfinished + randomUUID().slice(0, 8));
      await mkdir(stage);
      try {
        const manifest = await fillBackup(source, { stage, previous, now, why, snapshot });
        const folder = join(backups, await freeName(backups, manifest.madeAt));
        await rename(stage, folder);
        await syncFolder(backups);
        await removeOld(source.folder, now());
        return describeBackup(folder, manifest);
      } catch (error) {
        await rm(stage, { recursive: true, force: true }).catch(() => undefined);
        throw error;
      }
    }),
  );
}

/** The backups beside the workspace, newest first; what is no finished backup is left out. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const { backups } = filesOf(folder);
  const names = await readdir(backups).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => !name.startsWith(unfinished))
      .map(async (name) => {
        const manifest = await readBackupManifest(filesOf(join(backups, name)).backup);
        return manifest === null ? null : describeBackup(join(backups, name), manifest);
      }),
  );
  return found
    .filter((backup) => backup !== null)
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt) || b.fileName.localeCompare(a.fileName));
}

const unfinished = '.unfinished-';

async function fillBackup(
  source: BackupSource,
  about: {
    stage: string;
    previous: string | null;
    now: () => Date;
    why: Backup['why'];
    snapshot: <Taken>(take: () => Taken) => Promise<Taken>;
  },
): Promise<BackupManifest> {
  const { key, records, papers } = source;
  const made = filesOf(about.stage);
  // The facts and the copy in one go: nothing is written between them.
  const taken = await about.snapshot(() => {
    const madeAt = about.now().toISOString();
    const facts = factsOfRecords(records, key);
    records.prepare('vacuum into ?').run(made.records);
    return { madeAt, facts };
  });
  const paperFacts = factsOfPapers(papers, key);
  // A paper is stored before the row that names it, so papers listed after hold all that are named.
  const previousPapers = about.previous === null ? null : filesOf(about.previous).papers;
  await copyPapers(papers, { to: made.papers, key, previous: previousPapers });
  await copyFile(filesOf(source.folder).key, made.key);
  for (const file of [made.records, made.papers, made.key]) await syncFile(file);
  const manifest: BackupManifest = {
    format: 'clear-days-backup',
    formatVersion: 1,
    workspaceId: source.keyFile.id,
    madeAt: taken.madeAt,
    why: about.why,
    ...taken.facts,
    ...paperFacts,
    bytes: await sizeOf([made.records, made.papers, made.key]),
  };
  if (!isBackupSound(about.stage, key, manifest)) refuseWorkspace('backup-not-verified');
  await writeFileDurably(made.backup, `${JSON.stringify(manifest, null, 2)}\n`);
  await syncFolder(about.stage);
  return manifest;
}

function describeBackup(folder: string, { madeAt, why, bytes }: BackupManifest): Backup {
  return { folder, fileName: basename(folder), madeAt, bytes, why };
}

/** `2026-11-17_14.32`: sorts by time, and is a name on every system. */
async function freeName(backups: string, madeAt: string): Promise<string> {
  const name = `${londonDate(madeAt)}_${londonTime(madeAt).replace(':', '.')}`;
  const taken = new Set(await readdir(backups));
  let free = name;
  for (let copy = 2; taken.has(free); copy += 1) free = `${name}_${copy}`;
  return free;
}

async function removeUnfinished(backups: string): Promise<void> {
  const names = (await readdir(backups)).filter((name) => name.startsWith(unfinished));
  for (const name of names) await rm(join(backups, name), { recursive: true, force: true });
}

async function removeOld(folder: string, now: Date): Promise<void> {
  const backups = await listBackups(folder);
  const old = backupsToRemove(
    backups.map(({ madeAt }) => madeAt),
    now.toISOString(),
  );
  for (const backup of backups.filter(({ madeAt }) => old.has(madeAt))) {
    await rm(backup.folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  const stats = await Promise.all(paths.map((path) => stat(path)));
  return stats.reduce((sum, { size }) => sum + size, 0);
}
