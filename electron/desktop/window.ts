import type { BrowserWindowConstructorOptions, TitleBarOverlay } from 'electron';
import { BrowserWindow, nativeTheme } from 'electron';

/** Height of the title bar that the page draws; its buttons are the system's own (design/ui.md, 2). */
const titleBarHeight = 44;

/** Makes the one window; it shows itself when there is something to see. */
export function makeWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload));
  window.once('ready-to-show', () => window.show());
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed() && process.platform !== 'darwin') {
      window.setTitleBarOverlay(titleBarColours());
    }
  });
  return window;
}

function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Clear Days',
    backgroundColor: titleBarColours().color ?? '#EEF2F3',
    titleBarStyle: 'hidden',
    titleBarOverlay: titleBarColours(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spell checker would fetch its dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  };
}

/** The shell and ink of design/tokens.css, which the page draws beside the buttons. */
function titleBarColours(): TitleBarOverlay {
  return nativeTheme.shouldUseDarkColors
    ? { color: '#0F1316', symbolColor: '#EDF1F3', height: titleBarHeight }
    : { color: '#EEF2F3', symbolColor: '#14191C', height: titleBarHeight };
}
