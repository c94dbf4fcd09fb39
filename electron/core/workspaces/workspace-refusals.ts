import { findStorageProblem } from '#core/db/storage-problem.ts';
import { refuse } from '#core/errors.ts';
import { type WorkspaceReason, workspaceSentence } from '#shared/workspaces/workspace-problem.ts';

/** Stops opening or making a workspace, with the sentence for its reason. */
export function refuseWorkspace(reason: WorkspaceReason, more?: string): never {
  return refuse(reason, workspaceSentence(reason, more));
}

/** Turns what the disk says no with into a sentence; everything else goes on as it is. */
export async function sayWhyNot<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const reason = findStorageProblem(error);
    if (reason !== null) refuseWorkspace(reason);
    throw error;
  }
}
