import { resolve } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { type App, openApp } from '#core/app.ts';
import { isLocked } from '#core/workspaces/find-workspace.ts';
import { openWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import type { contract } from '#shared/contract.ts';
import { commandLinePlatform } from './command-line-platform.ts';
import { passphraseFor } from './passphrase.ts';
import type { Host } from './run-command-line.ts';
import type { Terminal } from './terminal.ts';

export type Client = ContractRouterClient<typeof contract>;

/** How a command opens its workspace. */
export interface WorkspaceChoice {
  workspace?: string | undefined;
  readOnly?: boolean | undefined;
}

/** Runs a command against the core, with the workspace open where one is named, and closes both after. */
export async function withApp<Result>(
  host: Host,
  choice: WorkspaceChoice,
  run: (running: { app: App; client: Client }) => Promise<Result>,
): Promise<Result> {
  const { terminal, passphraseWork } = host;
  const app = await openApp({
    platform: commandLinePlatform(host),
    settingsFolder: null,
    ...(passphraseWork === undefined ? {} : { passphraseWork }),
  });
  try {
    if (choice.workspace !== undefined) {
      const folder = pathFor(terminal, choice.workspace);
      const passphrase = (await isLocked(folder)) ? await passphraseFor(terminal) : null;
      const readOnly = choice.readOnly === true;
      await openWorkspaceFolder(app.context(), { folder, passphrase, readOnly });
    }
    const client = createRouterClient(app.router, { context: () => app.context() });
    return await run({ app, client });
  } finally {
    await app.close();
  }
}

/** A path as typed, meant from where the person stands. Names of other machines stay as they are. */
export function pathFor(terminal: Terminal, typed: string): string {
  return /^(\\\\|\/\/)/.test(typed) ? typed : resolve(terminal.standingIn, typed);
}
