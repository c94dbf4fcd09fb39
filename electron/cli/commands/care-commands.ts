import type { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import type { Host } from '../run-command-line.ts';
import { printJson } from '../terminal.ts';
import { withApp } from '../with-app.ts';
import { workspaceOption } from '../workspace-option.ts';

/** `check` and `backup`: looking after a workspace. */
export function addCareCommands(program: Command, host: Host): void {
  const { terminal } = host;

  program
    .command('check')
    .description(
      'Look at every record, every change and every paper of a workspace or a backup, changing nothing. Exit code 1 where something is damaged.',
    )
    .addOption(workspaceOption())
    .action(({ workspace }: { workspace: string }) =>
      withApp(host, { workspace, readOnly: true }, async ({ client }) => {
        const found = await client.workspaces.check({});
        printJson(terminal, found);
        if (!found.sound) host.endWith(exitCodes.refused);
      }),
    );

  program
    .command('backup')
    .description('Make a backup inside the workspace’s folder, and open it again to verify it.')
    .addOption(workspaceOption())
    .action((choice: { workspace: string }) =>
      withApp(host, choice, async ({ client }) => {
        printJson(terminal, await client.workspaces.backUp({}));
      }),
    );
}
