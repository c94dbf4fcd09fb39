import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a command line tool is there. A test that needs it is skipped loudly where it is not. */
export async function hasTool(name: string): Promise<boolean> {
  try {
    await run(process.platform === 'win32' ? 'where' : 'which', [name]);
    return true;
  } catch {
    process.stderr.write(
      `\n!!! SKIPPED: ${name} is not installed, so its checks did not run !!!\n`,
    );
    return false;
  }
}

/** Runs a tool and gives what it printed, standard output and error together; throws when it fails. */
export async function runTool(name: string, args: string[], folder?: string): Promise<string> {
  const options = { maxBuffer: 64_000_000, ...(folder === undefined ? {} : { cwd: folder }) };
  const { stdout, stderr } = await run(name, args, options);
  return stdout + stderr;
}
