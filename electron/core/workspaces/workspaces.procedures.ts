import { join } from 'node:path';
import { procedures } from '#core/procedures.ts';
import { refuse } from '#core/errors.ts';
import { getSettings } from '#core/settings/settings.repository.ts';
import type { OpenedWorkspace } from '#shared/workspaces/workspace.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import {
  closeWorkspace,
  createWorkspaceFolder,
  openWorkspaceFolder,
} from './workspaces.service.ts';

const os = procedures.workspaces;

export const workspacesProcedures = {
  start: os.start.handler(async ({ context: { session } }) => ({
    open: session.current === null ? null : await describe(session.current),
    offered:
      session.offeredFolder === null
        ? null
        : { folder: session.offeredFolder, state: 'new' as const },
    recent: (await session.recent.list()).map((recent) => ({ ...recent, state: 'ready' as const })),
    defaultFolder: session.platform.defaultWorkspacesFolder(),
    host: session.platform.host,
    problem: null,
  })),

  create: os.create.handler(async ({ input, context }) => {
    const workspace = await createWorkspaceFolder(context, { ...input, sample: false });
    return { workspace: await describe(workspace), recoveryKey: '' };
  }),

  open: os.open.handler(async ({ input, context }) =>
    describe(await openWorkspaceFolder(context, input)),
  ),

  createSample: os.createSample.handler(async ({ input, context }) => {
    const { folder } = input;
    const workspace = await createWorkspaceFolder(context, {
      folder:
        folder ?? join(context.session.platform.defaultWorkspacesFolder(), 'Oxfordshire sample'),
      name: 'Oxfordshire sample',
      officerName: 'Partnership Officer',
      passphrase: null,
      sample: true,
    });
    return describe(workspace);
  }),

  close: os.close.handler(async ({ context }) => {
    await closeWorkspace(context.session);
    return {};
  }),

  forget: os.forget.handler(async ({ input, context }) => {
    await context.session.recent.forget(input.folder);
    return {};
  }),

  chooseFolder: os.chooseFolder.handler(async ({ input, context }) => ({
    folder: (await context.session.platform.chooseFolder(input)) ?? null,
  })),

  backUp: os.backUp.handler(() => refuse('no-backup', 'Backups are not here yet.')),
};

async function describe(workspace: OpenWorkspace): Promise<OpenedWorkspace> {
  const { workspaceName } = await getSettings(workspace.reader);
  const { id, folder, isSample, encrypted, readOnly } = workspace;
  return { id, name: workspaceName, folder, isSample, encrypted, readOnly };
}
