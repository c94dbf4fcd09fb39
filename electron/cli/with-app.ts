import { resolve } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { type App, openApp } from '#core/app.ts';
import { openWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import type { contract } from '#shared/contract.ts';
import { commandLinePlatform } from './command-line-platform.ts';
import { passphraseFor } from './passphrase.ts';
import type { Host } from './run-command-line.ts';

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
  const app = await openApp({
    platform: commandLinePlatform(host),
    settingsFolder: null,
  });
  try {
    if (choice.workspace !== undefined) {
      const folder = resolve(host.terminal.standingIn, choice.workspace);
      await openWorkspaceFolder(app.context(), {
        folder,
        passphrase: await passphraseFor(host.terminal, folder),
        readOnly: choice.readOnly === true,
      });
    }
    return await run({ app, client: createRouterClient(app.router, { context: app.context() }) });
  } finally {
    await app.close();
  }
}
