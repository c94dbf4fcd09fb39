import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CoreContext } from '#core/procedures.ts';
import { isBackupSound } from './file-facts.ts';
import { findFiles } from './find-workspace.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { stageWorkspace } from './stage-workspace.ts';
import { unlock } from './unlock.ts';
import { filesOf } from './workspace-folder.ts';
import { refuseWorkspace } from './workspace-refusals.ts';
import { changingWhatIsOpen, localFolder, openInPlace } from './workspaces.service.ts';
import { syncFile } from './write-durably.ts';

/** Puts a backup into a new folder and opens it there. The backup itself is only read. */
export function restoreBackup(
  context: CoreContext,
  wanted: { backup: string; folder: string; passphrase: string | null },
): Promise<OpenWorkspace> {
  return changingWhatIsOpen(context, async () => {
    const folder = localFolder(wanted.folder);
    const found = await findFiles(resolve(wanted.backup));
    const manifest = found.backup ?? refuseWorkspace('not-a-backup');
    const key = await unlock(found.keyFile, wanted.passphrase);
    const { lock } = await stageWorkspace(folder, context.now, async (stage) => {
      const [from, to] = [filesOf(found.folder), filesOf(stage)];
      for (const which of ['records', 'papers', 'key'] as const) {
        await copyFile(from[which], to[which]);
        await syncFile(to[which]);
      }
      if (!isBackupSound(stage, key, manifest)) refuseWorkspace('backup-damaged');
    });
    return openInPlace(context, { found: { ...found, folder, backup: null }, key, lock });
  });
}
