import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { beginAction } from '#core/db/history.ts';
import { updateRecord } from '#core/db/records.ts';
import { refuse } from '#core/errors.ts';
import type { ReadContext } from '#core/procedures.ts';
import { findBodyPublishing } from '#core/website/body-publishing.service.ts';
import { isPublicKind } from '#shared/publishing/publishing.ts';
import { renderPlacedReport } from '../documents/pages/placed-report-page.ts';
import { copyWhole, writeWhole } from './copy-whole.ts';
import { getExport, type StoredExport } from './exports.repository.ts';
import { exportPath } from './exports.service.ts';

/**
 * Puts a public bundle and its upload report into the folder of its partnership, whole or not at all.
 * Answers with a sentence where that cannot be done: the bundle stands in the workspace either way.
 */
export async function placeExport(
  context: ReadContext,
  entry: StoredExport,
): Promise<string | null> {
  if (!isPublicKind(entry.kind)) return null;
  const { workspace } = context;
  const { folder } = await findBodyPublishing(workspace.reader, entry.bodyId);
  if (folder === '') return null;
  const problem = await problemOfFolder(folder, workspace.folder);
  if (problem !== null) return notPlaced(problem);
  try {
    await copyWhole(exportPath(workspace.folder, entry.fileName), folder, entry.fileName);
    await writeWhole(renderPlacedReport(entry), folder, reportName(entry.fileName));
  } catch {
    return notPlaced(`Nothing can be written to ${folder}.`);
  }
  await keepPlace(context, entry.id, folder);
  return null;
}

/** Refuses a folder in which nothing can be placed; an empty one says that nothing is. */
export async function refuseFolder(folder: string, workspaceFolder: string): Promise<void> {
  if (folder === '') return;
  const problem = await problemOfFolder(folder, workspaceFolder);
  if (problem !== null) refuse('folder', problem, 'folder');
}

async function problemOfFolder(folder: string, workspaceFolder: string): Promise<string | null> {
  if (!isAbsolute(folder)) return 'Give the whole address of the folder, from its drive on.';
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return `The folder ${folder} is not there.`;
  if (await isInside(folder, workspaceFolder)) {
    return 'This folder is inside the workspace. Choose one outside it.';
  }
  return access(folder, constants.W_OK).then(
    () => null,
    () => `Nothing can be written to ${folder}.`,
  );
}

async function isInside(folder: string, workspaceFolder: string): Promise<boolean> {
  const way = relative(await realpath(workspaceFolder), await realpath(folder));
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}

function notPlaced(problem: string): string {
  return `It is built, and not placed in the shared folder. ${problem}`;
}

/** Beside the bundle: what is in it and what to do with it, for the person who uploads. */
function reportName(fileName: string): string {
  return fileName.replace(/\.zip$/, '_upload-report.html');
}

async function keepPlace(context: ReadContext, exportId: string, placedIn: string): Promise<void> {
  const { workspace } = context;
  await workspace.writer.transaction().execute(async (db) => {
    const actor = await workspace.actor(db);
    const at = context.now().toISOString();
    const work = beginAction(db, { at, actor, procedure: 'publishing.place' });
    const { version } = await getExport(db, exportId);
    await updateRecord(work, 'exports', { id: exportId, version }, { placedIn });
  });
}
