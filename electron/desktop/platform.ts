import { join } from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { app, dialog, shell } from 'electron';
import type { Platform } from '#core/platform.ts';

/** The operating system as Electron offers it; dialogs belong to our window. */
export function desktopPlatform(currentWindow: () => BrowserWindow | undefined): Platform {
  return {
    host: 'desktop',
    version: app.getVersion(),
    async chooseFolder({ title, startIn }) {
      const place = startIn === undefined ? {} : { defaultPath: startIn };
      const properties = ['openDirectory', 'createDirectory'] as const;
      return choose(currentWindow(), { title, ...place, properties: [...properties] });
    },
    async chooseFile({ title, extensions }) {
      const filters = [{ name: title, extensions }];
      return choose(currentWindow(), { title, filters, properties: ['openFile'] });
    },
    async saveFile({ title, suggestedName }) {
      const asked = { title, defaultPath: join(app.getPath('downloads'), suggestedName) };
      const window = currentWindow();
      const { canceled, filePath } =
        window === undefined
          ? await dialog.showSaveDialog(asked)
          : await dialog.showSaveDialog(window, asked);
      return canceled ? undefined : filePath;
    },
    reveal(path) {
      shell.showItemInFolder(path);
      return Promise.resolve();
    },
    openLink: (address) => askToOpenOutside(address, currentWindow()),
    // Not "Documents": organisations often keep that on a share or have it roam.
    defaultWorkspacesFolder: () => join(app.getPath('home'), 'Clear Days'),
  };
}

/** Shows where a link leads and opens it only when the person agrees; only web and mail links leave. */
export async function askToOpenOutside(
  address: string,
  window: BrowserWindow | undefined,
): Promise<void> {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'mailto:') return;
  const question = {
    type: 'question' as const,
    message: url.protocol === 'https:' ? `Open ${url.host} in your browser?` : 'Write this e-mail?',
    detail: url.href,
    buttons: ['Open outside Clear Days', 'Stay here'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } =
    window === undefined
      ? await dialog.showMessageBox(question)
      : await dialog.showMessageBox(window, question);
  if (response === 0) await shell.openExternal(url.href);
}

async function choose(
  window: BrowserWindow | undefined,
  options: OpenDialogOptions,
): Promise<string | undefined> {
  const { canceled, filePaths } =
    window === undefined
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(window, options);
  return canceled ? undefined : filePaths[0];
}
