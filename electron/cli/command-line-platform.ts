import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Platform } from '#core/platform.ts';
import type { Host } from './run-command-line.ts';

/** A platform without windows: nothing can be chosen, shown or opened from the command line. */
export function commandLinePlatform(host: Host): Platform {
  return {
    host: 'cli',
    version: host.version,
    chooseFolder: () => Promise.resolve(undefined),
    chooseFile: () => Promise.resolve(undefined),
    saveFile: () => Promise.resolve(undefined),
    reveal: () => Promise.resolve(),
    openLink: () => Promise.resolve(),
    defaultWorkspacesFolder: () => join(homedir(), 'Clear Days'),
  };
}
