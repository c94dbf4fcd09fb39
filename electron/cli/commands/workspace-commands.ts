import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Host } from '../run-command-line.ts';
import { printJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { withApp } from '../with-app.ts';

/** `sample`: making workspaces. */
export function addWorkspaceCommands(program: Command, host: Host): void {
  const { terminal } = host;
  program
    .command('sample')
    .description('Make the Oxfordshire sample, unencrypted, in a new folder.')
    .requiredOption('-w, --workspace <folder>', 'an empty or missing folder')
    .option('--years <number>', 'how many years of history to make', toYears, 1)
    .action(async ({ workspace, years }: { workspace: string; years: number }) => {
      const folder = resolve(terminal.standingIn, workspace);
      await withApp(host, {}, async ({ client }) => {
        printJson(terminal, await client.workspaces.createSample({ folder, years }));
      });
    });
}

function toYears(text: string): number {
  const years = Number(text);
  if (!Number.isInteger(years) || years < 1 || years > 20) {
    throw new UsageError(`--years is a whole number from 1 to 20, not "${text}".`);
  }
  return years;
}
