import { ORPCError } from '@orpc/server';
import { Command, CommanderError } from 'commander';
import { RefusedError } from '#core/errors.ts';
import { logFailure } from '#core/log.ts';
import { addCareCommands } from './commands/care-commands.ts';
import { addPaperCommands } from './commands/paper-commands.ts';
import { addProcedureCommands } from './commands/procedure-commands.ts';
import { addPublishingCommands } from './commands/publishing-commands.ts';
import { addWorkspaceCommands } from './commands/workspace-commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What every command has: where it runs, and a way to end with another code than 0. */
export interface Host {
  readonly terminal: Terminal;
  readonly version: string;
  readonly endWith: (code: ExitCode) => void;
  /** How hard guessing a passphrase is made; tests ask for less. */
  readonly passphraseWork?: number;
}

/** Runs one command and gives back its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runCommandLine(
  args: readonly string[],
  around: Omit<Host, 'endWith'>,
): Promise<ExitCode> {
  let ending: ExitCode = exitCodes.done;
  const program = buildProgram({ ...around, endWith: (code) => (ending = code) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return ending;
  } catch (error) {
    return report(error, around.terminal);
  }
}

function buildProgram(host: Host): Command {
  const { terminal } = host;
  const program = new Command('clear-days')
    .description('Clear Days on the command line. Exit codes: 0 done, 1 refused, 2 wrong usage.')
    .version(host.version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('Add --help to see what this command takes.');
  addWorkspaceCommands(program, host);
  addPaperCommands(program, host);
  addPublishingCommands(program, host);
  addCareCommands(program, host);
  addProcedureCommands(program, host);
  return program;
}

function report(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  }
  if (error instanceof UsageError) {
    terminal.err(`${error.message}\n`);
    return exitCodes.wrongUsage;
  }
  if (error instanceof ORPCError) {
    terminal.err(`${JSON.stringify(error)}\n`);
    return error.code === 'BAD_REQUEST' ? exitCodes.wrongUsage : exitCodes.refused;
  }
  if (error instanceof RefusedError) {
    const { refusal } = error;
    const answer = { code: 'REFUSED', status: 422, message: refusal.sentence, data: refusal };
    terminal.err(`${JSON.stringify({ defined: true, ...answer })}\n`);
    return exitCodes.refused;
  }
  logFailure('cli.failed', error);
  const message = 'Something went wrong. Nothing more was done.';
  terminal.err(`${JSON.stringify({ code: 'FAILED', message })}\n`);
  return exitCodes.refused;
}
