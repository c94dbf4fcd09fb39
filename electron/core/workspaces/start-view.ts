import type { CoreContext } from '#core/procedures.ts';
import { workspaceName } from '#core/settings/settings.service.ts';
import type { OpenedWorkspace, RecentWorkspace, StartView } from '#shared/workspaces/workspace.ts';
import { readKeyFile } from './key-file.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { Session } from './session.ts';
import { filesOf } from './workspace-folder.ts';

/** What the first screen shows. Looks at folders, opens none. */
export async function readStartView({ session }: CoreContext): Promise<StartView> {
  const { current, platform, offeredProblem } = session;
  const offered = current === null ? offerOf(session) : null;
  return {
    open: current === null ? null : await describeWorkspace(current),
    offered,
    recent: await Promise.all((await session.recent.list()).map(describeRecent)),
    defaultFolder: platform.defaultWorkspacesFolder(),
    host: platform.host,
    problem:
      offered?.state === 'problem' && offeredProblem !== null
        ? { ...offeredProblem, folder: offered.folder }
        : null,
  };
}

/** The open workspace as the window frame shows it. */
export async function describeWorkspace(workspace: OpenWorkspace): Promise<OpenedWorkspace> {
  const { id, folder, isSample, encrypted, readOnly, backupMadeAt, keyFile } = workspace;
  return {
    id,
    name: await workspaceName(workspace.reader),
    folder,
    isSample,
    encrypted,
    readOnly,
    recoveryProved: keyFile.encryption === null || keyFile.encryption.recoveryProvedAt !== null,
    backupMadeAt,
  };
}

/** What became of the folder named at the start; null once it has been open. */
function offerOf({ offeredFolder: folder, offeredProblem }: Session): StartView['offered'] {
  if (folder === null || offeredProblem === null) return null;
  switch (offeredProblem.reason) {
    case 'missing-folder':
    case 'not-a-workspace':
      return { folder, state: 'new' };
    case 'passphrase-needed':
      return { folder, state: 'locked' };
    default:
      return { folder, state: 'problem' };
  }
}

async function describeRecent(recent: Omit<RecentWorkspace, 'state'>): Promise<RecentWorkspace> {
  try {
    const { encryption } = await readKeyFile(filesOf(recent.folder).key);
    return { ...recent, state: encryption === null ? 'ready' : 'locked' };
  } catch {
    return { ...recent, state: 'missing' };
  }
}
