import packageFile from '../../package.json' with { type: 'json' };
import { processTerminal } from './process-terminal.ts';
import { runCommandLine } from './run-command-line.ts';

/** The command-line host: every command of the program, for scripts, tests and the record office. */
process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: processTerminal(),
  version: packageFile.version,
});
