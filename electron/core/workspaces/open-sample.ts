import { join } from 'node:path';
import type { CoreContext } from '#core/procedures.ts';
import { fillSample } from '#core/sample/sample.service.ts';
import { findWorkspace } from './find-workspace.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { createWorkspaceFolder, openWorkspaceFolder } from './workspaces.service.ts';

const sampleName = 'Oxfordshire sample';

/** Makes the Oxfordshire sample and opens it; without a folder, opens the one that was made before. */
export async function openSample(
  context: CoreContext,
  { folder, years }: { folder: string | null; years: number },
): Promise<OpenWorkspace> {
  const usual = join(context.session.platform.defaultWorkspacesFolder(), sampleName);
  if (folder === null && (await isSampleThere(usual))) {
    return openWorkspaceFolder(context, { folder: usual, passphrase: null });
  }
  return createWorkspaceFolder(context, {
    folder: folder ?? usual,
    name: sampleName,
    officerName: 'Partnership Officer',
    passphrase: null,
    sample: true,
    fill: (inside) => fillSample(inside, { years }),
  });
}

async function isSampleThere(folder: string): Promise<boolean> {
  try {
    const { keyFile } = await findWorkspace(folder);
    return keyFile.sample && keyFile.encryption === null;
  } catch {
    return false; // nothing there, or something that making the sample will refuse with its sentence
  }
}
