import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, dialog, ipcMain, Menu, protocol, session } from 'electron';
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { openApp } from '#core/app.ts';
import { logFailure } from '#core/log.ts';
import { useReaderStarter } from '#core/scanning/ask-reader.ts';
import { attachPorts } from './attach-port.ts';
import { keepToOurPage, refusePermissions } from './lock-down.ts';
import { declarePageScheme, pageOrigin, servePage } from './page.ts';
import { askToOpenOutside, desktopPlatform } from './platform.ts';
import { startReaderProcess } from './reader-process.ts';
import { makeWindow } from './window.ts';

let window: BrowserWindow | undefined;

/** On macOS copy, paste and quit live in the menu. */
const macMenu: MenuItemConstructorOptions[] = [
  { role: 'appMenu' },
  { role: 'editMenu' },
  { role: 'windowMenu' },
];

// All this must happen before Electron is ready, so nothing here waits.
app.enableSandbox();
declarePageScheme(protocol);
keepToOurPage(app, (address) => askToOpenOutside(address, window));
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

/** Opens the core, then the window on it. */
async function start(): Promise<void> {
  const { workspace, settings } = readArguments();
  useReaderStarter(startReaderProcess);
  const core = await openApp({
    platform: desktopPlatform(() => window),
    settingsFolder: settings ?? app.getPath('userData'),
    ...(workspace === undefined ? {} : { workspaceFolder: workspace }),
  });
  closeBeforeQuitting(() => core.close());
  refusePermissions(session.defaultSession);
  const built = join(app.getAppPath(), 'dist');
  servePage(protocol, join(built, 'renderer'));
  attachPorts({ ipcMain, app: core, contents: () => window?.webContents });
  // Without a menu of ours, Electron's own would offer reloading and developer tools.
  const onMac = process.platform === 'darwin';
  Menu.setApplicationMenu(onMac ? Menu.buildFromTemplate(macMenu) : null);
  window = makeWindow(join(built, 'desktop', 'preload.cjs'));
  await window.loadURL(`${pageOrigin}/`);
}

/** Quitting waits until the workspace is closed, so that its backup and lock are in order. */
function closeBeforeQuitting(close: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    close()
      .catch((error: unknown) => logFailure('desktop.close', error))
      .finally(() => app.exit());
  });
}

function giveUp(error: unknown): void {
  logFailure('desktop.start', error);
  dialog.showErrorBox('Clear Days could not start', 'Nothing was changed. Start it once more.');
  app.exit(1);
}

/** The same two words as the browser host understands; Chromium's own switches are left alone. */
function readArguments(): { workspace?: string; settings?: string } {
  const { values } = parseArgs({
    args: process.argv.slice(app.isPackaged ? 1 : 2),
    options: { workspace: { type: 'string' }, settings: { type: 'string' } },
    strict: false,
  });
  const standingIn = process.env['INIT_CWD'] ?? process.cwd();
  return {
    ...(typeof values['workspace'] === 'string'
      ? { workspace: resolve(standingIn, values['workspace']) }
      : {}),
    ...(typeof values['settings'] === 'string'
      ? { settings: resolve(standingIn, values['settings']) }
      : {}),
  };
}
