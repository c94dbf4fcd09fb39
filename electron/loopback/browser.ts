import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, getuid } from 'node:process';
import { desktopKind, openOutside } from './run-tool.ts';

export interface Opening {
  /** For the browser's command line, which others may read. */
  readonly addressForOnce: string;
  /** For the person, where no browser could be opened. */
  readonly address: string;
  /** Called when a window of our own was closed; a tab cannot be watched. */
  readonly whenClosed: () => void;
  readonly say: (sentence: string) => void;
}

/** Opens a window of its own where Chromium, Edge or Chrome is found, else a tab of the usual browser. */
export async function openInBrowser(options: Opening): Promise<void> {
  const { addressForOnce, address, say } = options;
  if (!hasScreen()) {
    say(`There is no screen here. Open this address in a browser: ${address}`);
    return;
  }
  const browser = findChromium();
  if (browser !== undefined) {
    say(`Clear Days opens in a window of its own (${browser}). Close it to stop.`);
    openWindow(browser, options);
    return;
  }
  say(
    (await openOutside(addressForOnce))
      ? 'Clear Days opens in your browser. Press Ctrl+C here to stop.'
      : `No browser could be opened. Open this address in one: ${address}`,
  );
}

/** The first Chromium-like browser of this system that can show a page without its own bars. */
function findChromium(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  switch (desktopKind()) {
    case 'windows':
      return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        ]);
    case 'mac':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'linux': {
      const names = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];
      const folders = (env['PATH'] ?? '').split(delimiter);
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** A profile that lasts as long as the window: no extensions, no history, and closing can be seen. */
function openWindow(browser: string, opening: Opening): void {
  const profile = mkdtempSync(join(tmpdir(), 'clear-days-window-'));
  const root = getuid?.() === 0;
  if (root) opening.say('You are root, so the browser runs without its own sandbox.');
  const child = spawn(
    browser,
    [
      `--app=${opening.addressForOnce}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-extensions',
      '--window-size=1440,900',
      ...(root ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  );
  process.once('exit', () => {
    child.kill();
    rmSync(profile, { recursive: true, force: true });
  });
  const couldNot = (): void =>
    opening.say(`That browser could not go on. Open this address in one: ${opening.address}`);
  child.once('error', couldNot);
  child.once('exit', (code) => {
    if (code === 0) opening.whenClosed();
    else couldNot();
  });
}

function hasScreen(): boolean {
  const named = [env['DISPLAY'], env['WAYLAND_DISPLAY']];
  return desktopKind() !== 'linux' || named.some((name) => name !== undefined && name !== '');
}
