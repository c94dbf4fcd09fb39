import { Argument, type Command, Option } from 'commander';
import type { Host } from '../run-command-line.ts';
import { newPassphrase, passphraseFor } from '../passphrase.ts';
import { printJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { pathFor, withApp } from '../with-app.ts';
import { isLocked } from '#core/workspaces/find-workspace.ts';

/** `init`, `sample` and `restore`: commands that make a workspace. */
export function addWorkspaceCommands(program: Command, host: Host): void {
  const { terminal } = host;

  program
    .command('init')
    .description(
      'Make a new, encrypted workspace. The passphrase comes from CLEAR_DAYS_PASSPHRASE, from standard input, or is asked for; never from an argument. Prints the recovery key this once: keep it.',
    )
    .addOption(newFolder())
    .requiredOption('--name <name>', 'what the workspace is called, such as the partnership')
    .option('--officer <name>', 'whose name enters the history', '')
    .option('--passphrase-stdin', 'read the passphrase from the first line of standard input')
    .action(async (options: InitOptions) => {
      const { workspace, name, officer: officerName, passphraseStdin: fromInput = false } = options;
      const folder = pathFor(terminal, workspace);
      const passphrase = await newPassphrase(terminal, { fromInput });
      await withApp(host, {}, async ({ client }) => {
        const wanted = { folder, name, officerName, passphrase };
        printJson(terminal, await client.workspaces.create(wanted));
      });
    });

  program
    .command('sample')
    .description('Make the Oxfordshire sample, unencrypted, in a new folder.')
    .addOption(newFolder())
    .option('--years <number>', 'how many years of history to make, 1 to 20', toYears, 1)
    .action(async ({ workspace, years }: { workspace: string; years: number }) => {
      const folder = pathFor(terminal, workspace);
      await withApp(host, {}, async ({ client }) => {
        printJson(terminal, await client.workspaces.createSample({ folder, years }));
      });
    });

  program
    .command('restore')
    .description('Put a backup into a new folder. The backup is only read.')
    .addArgument(new Argument('<backup>', 'a dated folder inside “backups”'))
    .addOption(newFolder())
    .action(async (typed: string, { workspace }: { workspace: string }) => {
      const backup = pathFor(terminal, typed);
      const folder = pathFor(terminal, workspace);
      const passphrase = (await isLocked(backup)) ? await passphraseFor(terminal) : null;
      await withApp(host, {}, async ({ client }) => {
        printJson(terminal, await client.workspaces.restore({ backup, folder, passphrase }));
      });
    });
}

interface InitOptions {
  workspace: string;
  name: string;
  officer: string;
  passphraseStdin?: boolean;
}

function newFolder(): Option {
  return new Option('-w, --workspace <folder>', 'an empty or missing folder').makeOptionMandatory();
}

function toYears(text: string): number {
  const years = Number(text);
  if (!Number.isInteger(years) || years < 1 || years > 20) {
    throw new UsageError(`--years is a whole number from 1 to 20, not "${text}".`);
  }
  return years;
}
