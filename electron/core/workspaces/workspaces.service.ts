import { basename, resolve } from 'node:path';
import type { DatabaseKey } from '#core/db/connection.ts';
import { logFailure } from '#core/log.ts';
import type { CoreContext } from '#core/procedures.ts';
import { workspaceName } from '#core/settings/settings.service.ts';
import { stopScanning } from '#core/scanning/scanning.service.ts';
import { backUpWhenDue } from './backup-when-due.ts';
import { backUpFiles } from './backup.ts';
import { findWorkspace, type FoundWorkspace } from './find-workspace.ts';
import { makeWorkspaceFiles, type NewWorkspace } from './make-workspace-files.ts';
import { isNetworkName } from './network-place.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openWorkspaceFiles } from './open-workspace-files.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { Session } from './session.ts';
import { stageWorkspace } from './stage-workspace.ts';
import { unlock } from './unlock.ts';
import { filesOf } from './workspace-folder.ts';
import { refuseWorkspace, sayWhyNot } from './workspace-refusals.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/** Makes a new workspace in an empty or missing folder, and opens it in place of the one that is open. */
export async function createWorkspaceFolder(
  context: CoreContext,
  wanted: NewWorkspace,
): Promise<OpenWorkspace> {
  return (await createWithRecoveryKey(context, wanted)).workspace;
}

/** The same; gives back the recovery key besides, which is written nowhere. Null where there is no passphrase. */
export function createWithRecoveryKey(
  context: CoreContext,
  wanted: NewWorkspace,
): Promise<{ workspace: OpenWorkspace; recoveryKey: string | null }> {
  return changingWhatIsOpen(context, async () => {
    const folder = localFolder(wanted.folder);
    if (wanted.passphrase === null && !wanted.sample) refuseWorkspace('passphrase-required');
    const { lock, made } = await stageWorkspace(folder, context.now, (stage) =>
      makeWorkspaceFiles(context, stage, wanted),
    );
    const found = { folder, keyFile: made.keyFile, backup: null };
    const workspace = await openInPlace(context, { found, key: made.key, lock });
    return { workspace, recoveryKey: made.recoveryKey };
  });
}

/**
 * Opens a workspace in place of the one that is open; refuses with a sentence where it cannot, and
 * then leaves open what is open. A backup opens for reading only, whatever was asked.
 */
export function openWorkspaceFolder(
  context: CoreContext,
  wanted: { folder: string; passphrase: string | null; readOnly?: boolean },
): Promise<OpenWorkspace> {
  const { passphrase, readOnly = false } = wanted;
  return changingWhatIsOpen(context, async () => {
    const folder = localFolder(wanted.folder);
    const { current } = context.session;
    if (current?.folder === folder && current.readOnly === readOnly) return current;
    const found = await findWorkspace(folder);
    const key = await unlock(found.keyFile, passphrase);
    const forReading = readOnly || found.backup !== null;
    const lock = forReading ? null : await takeWriterLock(filesOf(folder), context.now);
    return openInPlace(context, { found, key, lock });
  });
}

/** Closes the open workspace, if there is one, after what is being opened or made. */
export function closeWorkspace(session: Session): Promise<void> {
  return oneAtATime(session, () => closeCurrent(session));
}

/** Ends a working session: makes the day's backup where one is due, then closes the workspace. */
export function endSession({ session, now }: CoreContext): Promise<void> {
  return oneAtATime(session, async () => {
    await backUpWhenDue(session, now);
    await closeCurrent(session);
  });
}

/** Runs one opening or making after the other, and says in words what the disk says no with. */
export function changingWhatIsOpen<Result>(
  context: CoreContext,
  run: () => Promise<Result>,
): Promise<Result> {
  return oneAtATime(context.session, () => sayWhyNot(run));
}

/** The folder's full path; refuses a name on another machine, which a full path may not show any more. */
export function localFolder(folder: string): string {
  if (isNetworkName(folder)) refuseWorkspace('network-path');
  return resolve(folder);
}

/** Opens what was found and unlocked, then closes what was open before. Takes the lock over; without it, reads only. */
export async function openInPlace(
  context: CoreContext,
  opening: { found: FoundWorkspace; key: DatabaseKey; lock: WriterLock | null },
): Promise<OpenWorkspace> {
  const { found, key, lock } = opening;
  const { session, now } = context;
  const letGo = async () => lock?.release();
  const workspace = await openWorkspaceFiles({
    ...{ ...found, key, now, readOnly: lock === null, closed: letGo },
    backUpFirst: async (open) => {
      await backUpFiles({ ...found, ...open, key }, { now, why: 'before-update' });
    },
  }).catch(async (error: unknown) => {
    await letGo();
    throw error;
  });
  try {
    await workspaceName(workspace.reader);
  } catch {
    // It opened, and yet the first thing that anybody would see of it cannot be read.
    await workspace.close().catch(() => undefined);
    refuseWorkspace('records-damaged');
  }
  await backUpWhenDue(session, now);
  await closeCurrent(session).catch((error: unknown) => logFailure('workspace.not-closed', error));
  session.current = workspace;
  await remember(context, workspace);
  return workspace;
}

async function closeCurrent(session: Session): Promise<void> {
  const open = session.current;
  session.current = null;
  session.undo.clear();
  if (open !== null) stopScanning(open);
  await open?.close();
}

/** The list of recent ones is kept outside of the workspace, so it has no name that a locked one hides. */
async function remember({ session, now }: CoreContext, workspace: OpenWorkspace): Promise<void> {
  const { folder, encrypted, reader, backupMadeAt } = workspace;
  if (backupMadeAt !== null) return;
  try {
    const name = encrypted ? basename(folder) : await workspaceName(reader);
    await session.recent.remember({ folder, name, openedAt: now().toISOString() });
  } catch (error) {
    logFailure('recent-workspaces.not-remembered', error);
  }
}
