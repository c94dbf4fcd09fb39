import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import type { Platform } from '#core/platform.ts';
import { askForFile, askForFolder } from './dialogs.ts';
import { openOutside, showInFolder } from './run-tool.ts';

/** The operating system as a browser host reaches it: through the desktop's own small tools. */
export function loopbackPlatform(options: { version: string; askOnScreen: boolean }): Platform {
  const { version, askOnScreen } = options;
  return {
    host: 'loopback',
    version,
    chooseFolder: async (asked) => (askOnScreen ? askForFolder(asked) : undefined),
    chooseFile: async (asked) => (askOnScreen ? askForFile(asked) : undefined),
    saveFile: ({ suggestedName }) => Promise.resolve(freeName(downloadsFolder(), suggestedName)),
    reveal: async (path) => {
      if (askOnScreen) await showInFolder(path);
    },
    openLink: async (address) => {
      if (askOnScreen && isOutsideLink(address)) await openOutside(address);
    },
    defaultWorkspacesFolder: () => join(homedir(), 'Clear Days'),
  };
}

/** Where the person's own settings are kept on this system. */
export function settingsFolder(): string {
  const { env, platform } = process;
  if (platform === 'win32') return join(env['APPDATA'] ?? homedir(), 'Clear Days');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Clear Days');
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'clear-days');
}

/** Only these leave the program, whoever asks. */
export function isOutsideLink(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || url?.protocol === 'mailto:';
}

function downloadsFolder(): string {
  const downloads = join(homedir(), 'Downloads');
  return existsSync(downloads) ? downloads : homedir();
}

/** A browser cannot ask where to save for us, so the file goes beside what is there, over nothing. */
function freeName(folder: string, suggestedName: string): string {
  const { name, ext } = parse(suggestedName);
  let path = join(folder, `${name}${ext}`);
  for (let copy = 2; existsSync(path); copy += 1) path = join(folder, `${name} (${copy})${ext}`);
  return path;
}
