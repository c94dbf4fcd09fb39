import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isOnNetwork } from './network-place.ts';
import { filesOf } from './workspace-folder.ts';
import { refuseWorkspace } from './workspace-refusals.ts';
import { syncFolder } from './write-durably.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

const prefix = '.new-workspace-';

/** What file managers leave in folders that look empty. */
const leftByOthers = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.localized', '.directory'];

/**
 * Makes a whole workspace in a new or empty folder, or none: `fill` makes its files in a folder
 * inside, then they move to their places, the key last. Gives back the lock, still held.
 */
export async function stageWorkspace<Made>(
  folder: string,
  now: () => Date,
  fill: (stage: string) => Promise<Made>,
): Promise<{ lock: WriterLock; made: Made }> {
  await refuseUnlessFree(folder);
  const firstMade = await makeFolder(folder);
  const files = filesOf(folder);
  let lock: WriterLock | null = null;
  try {
    lock = await takeWriterLock(files, now);
    await removeUnfinished(folder);
    const stage = join(folder, prefix + randomUUID().slice(0, 8));
    await mkdir(stage);
    const made = await fill(stage);
    await mkdir(files.backups, { recursive: true });
    await mkdir(files.exports, { recursive: true });
    await moveUp(stage, folder);
    if (firstMade !== undefined) await syncFolder(dirname(firstMade));
    return { lock, made };
  } catch (error) {
    await clearAway(folder, lock, { all: firstMade !== undefined });
    throw error;
  }
}

/** The key comes last: until it is there, there is no workspace. */
async function moveUp(stage: string, folder: string): Promise<void> {
  const [from, to] = [filesOf(stage), filesOf(folder)];
  await rename(from.records, to.records);
  await rename(from.papers, to.papers);
  await syncFolder(folder);
  await rename(from.key, to.key);
  await rm(stage, { recursive: true, force: true });
  await syncFolder(folder);
}

/** Leaves the folder as it was found; what was there before us, or came since, stays. */
async function clearAway(
  folder: string,
  lock: WriterLock | null,
  { all }: { all: boolean },
): Promise<void> {
  // Without the lock, another process is making a workspace here.
  if (lock === null && !all) return;
  await removeUnfinished(folder).catch(() => undefined);
  await lock?.release();
  await rm(filesOf(folder).writer, { force: true }).catch(() => undefined);
  if (all) await rmdir(folder).catch(() => undefined);
}

/** Whether a new workspace can be made in the folder; refuses where anything else is in it. */
async function refuseUnlessFree(folder: string): Promise<void> {
  if (await isOnNetwork(folder)) refuseWorkspace('network-path');
  const names = await namesIn(folder);
  if (names.includes('key.json')) refuseWorkspace('folder-has-workspace');
  const ours = names.some(isStage) ? ourNames(folder) : lockNames(folder);
  const others = names.filter((name) => !leftByOthers.includes(name) && !ours.includes(name));
  if (others.some((name) => !isStage(name))) refuseWorkspace('folder-not-empty');
}

/**
 * Removes what is left of a workspace whose making was interrupted. Its key is still in the stage,
 * so nobody ever opened it and nothing of anybody's is lost.
 */
async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.includes('key.json')) return;
  const stages = names.filter(isStage);
  if (stages.length === 0) return;
  const files = filesOf(folder);
  for (const name of [files.records, files.papers]) await rm(name, { force: true });
  for (const name of [files.backups, files.exports]) await rmdir(name).catch(() => undefined);
  for (const name of stages) await rm(join(folder, name), { recursive: true, force: true });
}

/** Makes the folder and those above it; gives back the first that was not there, or undefined. */
async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    return await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    // What Node says of a disk that cannot be written to.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      refuseWorkspace('read-only-place');
    }
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') refuseWorkspace('not-a-folder');
    throw error;
  }
}

function isStage(name: string): boolean {
  return name.startsWith(prefix);
}

function lockNames(folder: string): string[] {
  const { writer, writerWords } = filesOf(folder);
  return [writer, writerWords].map((path) => basename(path));
}

function ourNames(folder: string): string[] {
  return Object.values(filesOf(folder)).map((path: string) => basename(path));
}
