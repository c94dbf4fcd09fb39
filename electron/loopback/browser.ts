import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, getuid } from 'node:process';
import { desktopKind, openOutside } from './run-tool.ts';

/** Opens a window of its own where Chromium, Edge or Chrome is found, else a tab of the usual browser. */
export async function openInBrowser(options: {
  address: string;
  /** Called when a window of our own was closed; a tab cannot be watched. */
  whenClosed: () => void;
  say: (sentence: string) => void;
}): Promise<void> {
  const { address, whenClosed, say } = options;
  if (!hasScreen()) {
    say(`There is no screen here. Open this address in a browser: ${address}`);
    return;
  }
  const browser = findChromium();
  if (browser !== undefined) {
    say(`Clear Days opens in a window of its own (${browser}). Close it to stop.`);
    openWindow(browser, address, { whenClosed, say });
    return;
  }
  say(
    (await openOutside(address))
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
function openWindow(
  browser: string,
  address: string,
  options: { whenClosed: () => void; say: (sentence: string) => void },
): void {
  const profile = mkdtempSync(join(tmpdir(), 'clear-days-window-'));
  const root = getuid?.() === 0;
  if (root) options.say('You are root, so the browser runs without its own sandbox.');
  const child = spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-extensions',
      '--window-size=1440,900',
      ...(root ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  );
  const forget = (): void => rmSync(profile, { recursive: true, force: true });
  process.once('exit', () => {
    child.kill();
    forget();
  });
  child.once('error', options.whenClosed);
  child.once('exit', options.whenClosed);
}

function hasScreen(): boolean {
  return desktopKind() !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
