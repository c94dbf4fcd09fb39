import { v7 as uuid } from 'uuid';
import { type DatabaseKey, closeSqliteFile, openSqliteFile } from '#core/db/connection.ts';
import { migrate } from '#core/db/migrate.ts';
import { preparePapersFile } from '#core/papers/papers-file.ts';
import type { CoreContext } from '#core/procedures.ts';
import { insertFirstSettings } from '#core/settings/settings.service.ts';
import { type KeyFile, writeKeyFile } from './key-file.ts';
import {
  newDatabaseKey,
  newRecoveryKey,
  wrapForPassphrase,
  wrapForRecovery,
} from './key-wrapping.ts';
import { openWorkspaceFiles } from './open-workspace-files.ts';
import { RecentWorkspaces } from './recent-workspaces.ts';
import { UndoStack } from './session.ts';
import { filesOf } from './workspace-folder.ts';

export interface NewWorkspace {
  folder: string;
  name: string;
  officerName: string;
  /** Null for a sample only. */
  passphrase: string | null;
  sample: boolean;
  /** Puts the first records in, before anybody can open the workspace. */
  fill?: (context: CoreContext) => Promise<void>;
}

export interface MadeWorkspace {
  keyFile: KeyFile;
  key: DatabaseKey;
  /** Written nowhere; null where there is no passphrase. */
  recoveryKey: string | null;
}

/** Makes key.json, records.db and papers.db of a new workspace in a folder that nobody else knows yet. */
export async function makeWorkspaceFiles(
  context: CoreContext,
  folder: string,
  wanted: NewWorkspace,
): Promise<MadeWorkspace> {
  const made = await makeKey(context, wanted);
  const { key, keyFile } = made;
  const files = filesOf(folder);
  const records = openSqliteFile({ file: files.records, key, use: 'create' });
  migrate(records);
  closeSqliteFile(records);
  const papers = openSqliteFile({ file: files.papers, key, use: 'create' });
  preparePapersFile(papers);
  closeSqliteFile(papers);
  await fillRecords(context, { folder, key, keyFile, wanted });
  await writeKeyFile(files.key, keyFile);
  return made;
}

async function makeKey(context: CoreContext, wanted: NewWorkspace): Promise<MadeWorkspace> {
  const { passphrase, sample } = wanted;
  const createdAt = context.now().toISOString();
  const about = { format: 'clear-days-workspace', formatVersion: 1, id: uuid() } as const;
  if (passphrase === null) {
    const keyFile = { ...about, createdAt, sample, encryption: null };
    return { keyFile, key: null, recoveryKey: null };
  }
  const key = newDatabaseKey();
  const recoveryKey = newRecoveryKey();
  const encryption = {
    cipher: 'sqlcipher' as const,
    passphrase: await wrapForPassphrase(key, passphrase, context.session.passphraseWork),
    recovery: await wrapForRecovery(key, recoveryKey),
    recoveryProvedAt: null,
  };
  return { keyFile: { ...about, createdAt, sample, encryption }, key, recoveryKey };
}

async function fillRecords(
  context: CoreContext,
  made: { folder: string; key: DatabaseKey; keyFile: KeyFile; wanted: NewWorkspace },
): Promise<void> {
  const { folder, key, keyFile, wanted } = made;
  const { now } = context;
  const workspace = await openWorkspaceFiles({
    ...{ folder, keyFile, key, now, backup: null, readOnly: false },
    backUpFirst: () => Promise.resolve(),
    closed: () => Promise.resolve(),
  });
  try {
    await insertFirstSettings(workspace, { ...wanted, at: now().toISOString() });
    const alone = { recent: new RecentWorkspaces(null), undo: new UndoStack(), current: workspace };
    await wanted.fill?.({ now, session: { ...context.session, ...alone } });
  } finally {
    await workspace.close();
  }
}
