import {
  applicationIds,
  closeSqliteFile,
  type DatabaseKey,
  openSqliteFile,
  queryBuilder,
  type SqliteFile,
} from '#core/db/connection.ts';
import type { Database } from '#core/db/database.ts';
import { ForeignFileError, NewerFileError, WrongKeyError } from '#core/db/file-errors.ts';
import { latestVersion, migrate, needsMigration } from '#core/db/migrate.ts';
import { findStorageProblem } from '#core/db/storage-problem.ts';
import { logFailure } from '#core/log.ts';
import { openPaperStore } from '#core/papers/paper-store.ts';
import { papersVersion } from '#core/papers/papers-file.ts';
import { actorName } from '#core/settings/settings.service.ts';
import type { FoundWorkspace } from './find-workspace.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { filesOf } from './workspace-folder.ts';
import { refuseWorkspace } from './workspace-refusals.ts';

export interface Opening extends FoundWorkspace {
  key: DatabaseKey;
  readOnly: boolean;
  now: () => Date;
  /** Makes a verified backup before an older workspace is brought up to date. */
  backUpFirst: (files: { records: SqliteFile; papers: SqliteFile }) => Promise<void>;
  /** Called when the files are closed: lets go of the lock. */
  closed: () => Promise<void>;
}

/** Opens the two files of a workspace; refuses, and leaves them as they are, where one is not as it should be. */
export async function openWorkspaceFiles(opening: Opening): Promise<OpenWorkspace> {
  const { folder, keyFile, key, readOnly, now, backup } = opening;
  const files = filesOf(folder);
  const opened: SqliteFile[] = [];
  const open = (which: 'records' | 'papers', use: 'read' | 'write'): SqliteFile => {
    const sqlite = openOurs(which, { file: files[which], key, use });
    opened.push(sqlite);
    return sqlite;
  };
  const closeAll = () => {
    for (const sqlite of opened.toReversed()) closeSqliteFile(sqlite);
  };
  try {
    const use = readOnly ? 'read' : 'write';
    // Opening for writing already writes. So both are looked at before either is touched.
    if (!readOnly) for (const which of ['records', 'papers'] as const) open(which, 'read').close();
    const records = open('records', use);
    const papersFile = open('papers', use);
    if (needsMigration(records)) {
      if (readOnly) refuseWorkspace(backup === null ? 'older-workspace' : 'older-backup');
      await opening.backUpFirst({ records, papers: papersFile });
      bringUpToDate(records);
    }
    const reading = readOnly ? records : open('records', 'read');
    const writer = queryBuilder<Database>(records);
    const workspace: OpenWorkspace = {
      id: keyFile.id,
      folder,
      encrypted: keyFile.encryption !== null,
      isSample: keyFile.sample,
      readOnly,
      backupMadeAt: backup?.madeAt ?? null,
      reader: readOnly ? writer : queryBuilder<Database>(reading),
      writer,
      records,
      papers: openPaperStore(papersFile, now),
      papersFile,
      key,
      keyFile,
      actor: actorName,
      async close() {
        // The connection is given out once at a time: having it means that no transaction is open.
        await writer.connection().execute(() => Promise.resolve());
        closeAll();
        await opening.closed();
      },
    };
    return workspace;
  } catch (error) {
    closeAll();
    throw error;
  }
}

/** One step after the other; where one fails, the file is as it was before that step. */
function bringUpToDate(records: SqliteFile): void {
  try {
    migrate(records);
  } catch (error) {
    if (findStorageProblem(error) !== null) throw error;
    logFailure('workspace.not-updated', error, { path: 'records' });
    refuseWorkspace('not-updated');
  }
}

/** Opens one of our files after looking at what it says of itself; refuses with the sentence that fits. */
export function openOurs(
  which: 'records' | 'papers',
  place: { file: string; key: DatabaseKey; use: 'read' | 'write' },
): SqliteFile {
  const newestVersion = which === 'records' ? latestVersion : papersVersion;
  const expect = { applicationId: applicationIds[which], newestVersion };
  try {
    return openSqliteFile({ ...place, expect });
  } catch (error) {
    if (error instanceof WrongKeyError) refuseWorkspace(`${which}-damaged`);
    if (error instanceof ForeignFileError) refuseWorkspace(`${which}-not-ours`);
    if (error instanceof NewerFileError) refuseWorkspace('newer');
    const reason = findStorageProblem(error);
    if (reason === 'damaged') refuseWorkspace(`${which}-damaged`);
    if (reason !== null) refuseWorkspace(reason);
    throw error;
  }
}
