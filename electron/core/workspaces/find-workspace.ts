import { stat } from 'node:fs/promises';
import { findStorageProblem } from '#core/db/storage-problem.ts';
import { type BackupManifest, readBackupManifest } from './backup-manifest.ts';
import { type KeyFile, readKeyFile } from './key-file.ts';
import { isOnNetwork } from './network-place.ts';
import { filesOf } from './workspace-folder.ts';
import { refuseWorkspace } from './workspace-refusals.ts';

export interface FoundWorkspace {
  folder: string;
  keyFile: KeyFile;
  /** Null where the folder is no backup. */
  backup: BackupManifest | null;
}

/** What is in a folder to work in, without opening or changing any of it; refuses where it is no complete workspace. */
export async function findWorkspace(folder: string): Promise<FoundWorkspace> {
  if (await isOnNetwork(folder)) refuseWorkspace('network-path');
  return findFiles(folder);
}

/** The same for files that are only copied from: a backup may well be kept on another machine. */
export async function findFiles(folder: string): Promise<FoundWorkspace> {
  const place = await statOrNull(folder);
  if (place === null) refuseWorkspace('missing-folder');
  if (!place.isDirectory()) refuseWorkspace('not-a-folder');
  const files = filesOf(folder);
  const [key, records, papers] = await Promise.all(
    [files.key, files.records, files.papers].map(statOrNull),
  );
  if (key === null || key === undefined) {
    return refuseWorkspace((records ?? papers) ? 'key-missing' : 'not-a-workspace');
  }
  const keyFile = await readKeyFile(files.key);
  if (!records) refuseWorkspace('records-missing');
  if (!papers) refuseWorkspace('papers-missing');
  // SQLite takes an empty file for a new one; ours were never empty.
  if (records.size === 0) refuseWorkspace('records-damaged');
  if (papers.size === 0) refuseWorkspace('papers-damaged');
  return { folder, keyFile, backup: await readBackupManifest(files.backup) };
}

/** Whether the folder holds a workspace that asks for a passphrase; opening says what else may be wrong. */
export async function isLocked(folder: string): Promise<boolean> {
  try {
    return (await readKeyFile(filesOf(folder).key)).encryption !== null;
  } catch {
    return false;
  }
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return null;
    const reason = findStorageProblem(error);
    if (reason !== null) refuseWorkspace(reason);
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
