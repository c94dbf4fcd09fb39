import type { ExitCode } from '../../electron/cli/exit-codes.ts';
import { runCommandLine } from '../../electron/cli/run-command-line.ts';

export interface Said {
  code: ExitCode;
  out: string;
  err: string;
}

/** Runs one command in this process, as the shell would, and gives back all that it said. */
export async function runCli(
  args: readonly string[],
  around: {
    standingIn?: string;
    env?: Record<string, string>;
    input?: string;
    /** What the person types when asked; nobody is there without it. */
    typed?: string[];
    signal?: AbortSignal;
  } = {},
): Promise<Said> {
  const { standingIn = '/', env = {}, input = '', typed = [] } = around;
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, {
    version: '0.0.0-test',
    passphraseWork: 4,
    terminal: {
      standingIn,
      env,
      signal: around.signal ?? new AbortController().signal,
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      readInput: () => Promise.resolve(input),
      askHidden: (question) => {
        said.err += question;
        return Promise.resolve(typed.shift());
      },
    },
  });
  return { code, ...said };
}
