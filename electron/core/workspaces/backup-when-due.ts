import { logFailure } from '#core/log.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { readBackupManifest } from './backup-manifest.ts';
import { backUpWorkspace, listBackups } from './backup.ts';
import { isUnchanged } from './file-facts.ts';
import type { Session } from './session.ts';
import { filesOf } from './workspace-folder.ts';

/**
 * Makes the day's backup when a person's work ends: once a day, and only if something changed since the
 * last. A backup that cannot be made is noted in the log and keeps nobody from leaving.
 */
export async function backUpWhenDue(session: Session, now: () => Date): Promise<void> {
  const { current, platform } = session;
  const byPerson = platform.host === 'desktop' || platform.host === 'loopback';
  if (current === null || !byPerson || current.readOnly || current.isSample) return;
  try {
    const [newest] = await listBackups(current.folder);
    if (newest !== undefined) {
      if (londonDate(newest.madeAt) === londonDate(now().toISOString())) return;
      const manifest = await readBackupManifest(filesOf(newest.folder).backup);
      if (manifest !== null && isUnchanged(current.records, current.key, manifest)) return;
    }
    await backUpWorkspace(current, { now, why: 'daily' });
  } catch (error) {
    logFailure('backup.not-made', error, { path: 'backup' });
  }
}
