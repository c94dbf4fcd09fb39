import packageFile from '../../package.json' with { type: 'json' };
import type { ExitCode } from './exit-codes.ts';
import { processTerminal } from './process-terminal.ts';
import { runCommandLine } from './run-command-line.ts';

/** The command-line host: every command of the program, for scripts, tests and the record office. */
export function runProcess(): Promise<ExitCode> {
  const terminal = processTerminal();
  return runCommandLine(process.argv.slice(2), { terminal, version: packageFile.version });
}
