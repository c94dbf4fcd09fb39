import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** Runs a small program of the desktop, never through a shell; its output, or `undefined` if it is missing or says no. */
export function runTool(command: string, args: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code === 0 ? output.trim() : undefined));
  });
}

/** The three desktops whose tools we know; any other Unix has those of Linux. */
export function desktopKind(): 'windows' | 'mac' | 'linux' {
  if (process.platform === 'win32') return 'windows';
  return process.platform === 'darwin' ? 'mac' : 'linux';
}

/** Hands an address to the person's usual program for it; whether that worked. */
export async function openOutside(address: string): Promise<boolean> {
  switch (desktopKind()) {
    case 'windows':
      return worked(await runTool('rundll32.exe', ['url.dll,FileProtocolHandler', address]));
    case 'mac':
      return worked(await runTool('open', [address]));
    case 'linux':
      return worked(await runTool('xdg-open', [address]));
  }
}

/** Shows a file in the file manager, selected where the desktop can do so. */
export async function showInFolder(path: string): Promise<void> {
  switch (desktopKind()) {
    case 'windows':
      await runTool('explorer.exe', [`/select,${path}`]);
      return;
    case 'mac':
      await runTool('open', ['-R', path]);
      return;
    case 'linux':
      await runTool('xdg-open', [dirname(path)]);
  }
}

function worked(output: string | undefined): boolean {
  return output !== undefined;
}
