import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openApp } from '#core/app.ts';
import { createWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { aMinutedMeeting } from '#test/support/a-minutes.ts';
import { testPlatform } from '#test/support/test-app.ts';

export interface MeetingInSession {
  /** The workspace, left closed. */
  readonly folder: string;
  readonly bodyId: string;
  /** `/meetings/health-and-wellbeing-board/2026-11-12/minutes/live`. */
  readonly livePath: string;
  readonly itemIds: readonly string[];
}

/** A workspace with a meeting that has been opened and nothing written yet. */
export async function aMeetingInSession(root: string): Promise<MeetingInSession> {
  const app = await openAt(root);
  const folder = join(root, 'work');
  const told = { name: 'Kennet Valley Partnership', officerName: 'Partnership Officer' };
  await createWorkspaceFolder(app.context(), { ...told, folder, passphrase: null, sample: true });
  const client = createRouterClient(app.router, { context: () => app.context() });
  const { body, meeting, itemIds } = await aMinutedMeeting({ client });
  const { head } = await client.minutes.session({ id: meeting.id });
  await app.close();
  return { folder, bodyId: body.id, livePath: `${head.path}/minutes/live`, itemIds };
}

/** What `Check this workspace` says of it once nobody writes any more. */
export async function checkWorkspace(root: string, folder: string) {
  const app = await openAt(root);
  const client = createRouterClient(app.router, { context: () => app.context() });
  await client.workspaces.open({ folder, passphrase: null });
  const check = await client.workspaces.check({});
  await app.close();
  return check;
}

function openAt(root: string) {
  return openApp({ platform: testPlatform(root), settingsFolder: join(root, 'inspector') });
}
