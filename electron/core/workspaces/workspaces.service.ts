import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { openSqliteFile, queryBuilder } from '#core/db/connection.ts';
import type { Database } from '#core/db/database.ts';
import { migrate } from '#core/db/migrate.ts';
import { refuse } from '#core/errors.ts';
import { openPaperStore } from '#core/papers/paper-store.ts';
import type { CoreContext } from '#core/procedures.ts';
import { actorName, insertFirstSettings } from '#core/settings/settings.service.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { Session } from './session.ts';

const KeyFile = z.object({
  format: z.literal('clear-days-workspace'),
  id: z.string(),
  name: z.string(),
  encryption: z.enum(['none', 'sqlcipher']),
  sample: z.boolean(),
});

export interface NewWorkspace {
  folder: string;
  name: string;
  officerName: string;
  passphrase: string | null;
  sample: boolean;
}

/** Makes a new workspace in an empty or missing folder, and opens it. */
export async function createWorkspaceFolder(
  context: CoreContext,
  wanted: NewWorkspace,
): Promise<OpenWorkspace> {
  const { folder, name, sample } = wanted;
  await mkdir(join(folder, 'backups'), { recursive: true });
  await mkdir(join(folder, 'exports'), { recursive: true });
  const keyFile = { format: 'clear-days-workspace', id: uuid(), name, encryption: 'none', sample };
  await writeFile(join(folder, 'key.json'), JSON.stringify(keyFile, null, 2), { flag: 'wx' });
  const workspace = await openWorkspaceFolder(context, { folder, passphrase: wanted.passphrase });
  await insertFirstSettings(workspace, { ...wanted, at: context.now().toISOString() });
  return workspace;
}

/** Opens a workspace in place of the one that is open; refuses with a sentence where it cannot. */
export async function openWorkspaceFolder(
  context: CoreContext,
  { folder }: { folder: string; passphrase: string | null; readOnly?: boolean },
): Promise<OpenWorkspace> {
  const keyFile = KeyFile.parse(
    JSON.parse(
      await readFile(join(folder, 'key.json'), 'utf8').catch(() =>
        refuse('not-a-workspace', 'There is no Clear Days workspace in this folder.'),
      ),
    ),
  );
  await closeWorkspace(context.session);
  const records = openSqliteFile({ file: join(folder, 'records.db'), key: null, use: 'create' });
  migrate(records);
  const reading = openSqliteFile({ file: join(folder, 'records.db'), key: null, use: 'read' });
  const papers = openSqliteFile({ file: join(folder, 'papers.db'), key: null, use: 'create' });
  const workspace: OpenWorkspace = {
    id: keyFile.id,
    folder,
    encrypted: false,
    isSample: keyFile.sample,
    readOnly: false,
    reader: queryBuilder<Database>(reading),
    writer: queryBuilder<Database>(records),
    records,
    papers: openPaperStore(papers, context.now),
    actor: actorName,
    async close() {
      await Promise.resolve();
      reading.close();
      records.close();
      papers.close();
    },
  };
  context.session.current = workspace;
  await context.session.recent.remember({
    folder,
    name: keyFile.name,
    openedAt: context.now().toISOString(),
  });
  return workspace;
}

/** Closes the open workspace, if there is one. */
export async function closeWorkspace(session: Session): Promise<void> {
  const open = session.current;
  session.current = null;
  session.undo.clear();
  await open?.close();
}
