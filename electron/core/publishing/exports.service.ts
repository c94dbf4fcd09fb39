import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDb } from '#core/db/history.ts';
import type { ExportRecord } from '#shared/publishing/publishing.ts';
import { type BuiltOutline, listNewestOutlines } from './approved-outlines.repository.ts';
import type { BundleFile } from './bundle-recipe.ts';
import {
  listExportFiles,
  listExports,
  listSiteExports,
  type StoredExport,
} from './exports.repository.ts';

/** Where an export lies. Names in the register are ours; a separator in one would be a fault. */
export function exportPath(workspaceFolder: string, fileName: string): string {
  if (/[\\/]/.test(fileName)) throw new Error('The name of an export holds a separator.');
  return join(workspaceFolder, 'exports', fileName);
}

/** Whether the file of an export is still in its folder. */
export async function isPresent(workspaceFolder: string, fileName: string): Promise<boolean> {
  return stat(exportPath(workspaceFolder, fileName)).then(
    (file) => file.isFile(),
    () => false,
  );
}

/** The exports of a meeting, newest first, each with whether its file is still there. */
export async function exportsOf(
  db: ReadDb,
  workspaceFolder: string,
  meetingId: string,
): Promise<ExportRecord[]> {
  return withPresence(await listExports(db, meetingId), workspaceFolder);
}

/** The exports of the website, newest first. */
export async function siteExportsOf(db: ReadDb, workspaceFolder: string): Promise<ExportRecord[]> {
  return withPresence(await listSiteExports(db), workspaceFolder);
}

/** The newest export of the website with its files, for what the next one adds and takes away; null before. */
export async function lastSiteExport(
  db: ReadDb,
): Promise<{ number: number; files: BundleFile[] } | null> {
  const [last] = await listSiteExports(db);
  if (last === undefined) return null;
  return { number: last.number, files: await listExportFiles(db, last.id) };
}

/** What the newest packs and minutes of some meetings were made of, to tell whether they still are. */
export async function newestOutlines(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<(meetingId: string, kind: 'meeting-pack' | 'minutes') => BuiltOutline | undefined> {
  return listNewestOutlines(db, meetingIds);
}

async function withPresence(
  stored: readonly StoredExport[],
  workspaceFolder: string,
): Promise<ExportRecord[]> {
  return Promise.all(
    stored.map(async (entry) => ({
      ...entry,
      present: await isPresent(workspaceFolder, entry.fileName),
    })),
  );
}
