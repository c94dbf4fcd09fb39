import type { Kysely } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Database } from '#core/db/database.ts';
import { beginAction } from '#core/db/history.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { getSettings, insertSettings } from './settings.repository.ts';

/** The name under which changes enter the history. */
export async function actorName(db: Kysely<Database>): Promise<string> {
  const row = await db.selectFrom('settings').select('officerName').executeTakeFirst();
  return row === undefined || row.officerName === '' ? 'The officer' : row.officerName;
}

/** What the workspace is called, for the window and for lists of workspaces. */
export async function workspaceName(db: Kysely<Database>): Promise<string> {
  return (await getSettings(db)).workspaceName;
}

/** Who signs the letters that the program writes. */
export async function officerOf(db: Kysely<Database>): Promise<{ name: string; post: string }> {
  const row = await db
    .selectFrom('settings')
    .select(['officerName', 'officerPost'])
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst();
  return { name: row?.officerName ?? '', post: row?.officerPost ?? '' };
}

/** Gives a new workspace its settings. */
export async function insertFirstSettings(
  workspace: OpenWorkspace,
  first: { name: string; officerName: string; sample: boolean; at: string },
): Promise<void> {
  const { name, officerName, sample: isSample, at } = first;
  await workspace.writer.transaction().execute(async (db) => {
    const work = beginAction(db, {
      at,
      actor: officerName || 'The officer',
      procedure: 'workspaces.create',
    });
    await insertSettings(work, { id: uuid(), workspaceName: name, officerName, isSample });
  });
}
