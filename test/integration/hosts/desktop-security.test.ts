import { readFileSync } from 'node:fs';
import { Server } from 'node:net';
import { join } from 'node:path';
import type {
  BrowserWindowConstructorOptions,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import * as electron from './electron-double.ts';

vi.mock('electron', () => electron);

const { told, person, handler } = electron;
const listen = vi.spyOn(Server.prototype, 'listen');

beforeAll(async () => {
  await import('../../../electron/desktop/main.ts');
  await vi.waitFor(() => expect(told.windows[0]?.loaded).toHaveLength(1));
});

beforeEach(() => {
  told.openedOutside.length = 0;
  told.questions.length = 0;
  person.agrees = false;
});

describe('the desktop window keeps Electron’s security list', () => {
  test('1: it loads our own page and nothing from the network', () => {
    expect(firstWindow().loaded).toEqual(['app://clear-days/']);
  });

  test('2: Node is nowhere in the page', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test('3 and 4: the page is isolated and sandboxed, and so is every other process', () => {
    expect(preferences()).toMatchObject({ contextIsolation: true, sandbox: true });
    expect(told.sandboxed).toBe(true);
  });

  test('5: every permission is refused', () => {
    const answers: boolean[] = [];
    const request = handler('permission-request');
    for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'hid']) {
      request(null, permission, (yes) => answers.push(yes));
    }
    expect(answers).toEqual([false, false, false, false, false]);
    expect(handler('permission-check')()).toBe(false);
    expect(handler('device-permission')()).toBe(false);
  });

  test('6, 8, 9, 10 and 11: no switch weakens the page', () => {
    expect(preferences()).toMatchObject({
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    expect(preferences()).not.toHaveProperty('enableBlinkFeatures');
  });

  test('7: the page carries a content security policy that allows no script from elsewhere', async () => {
    const { headers } = await askPage('app://clear-days/meetings/hwb/2026-11-26/agenda');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test('12: no page can be embedded', () => {
    expect(prevented('will-attach-webview')).toBe(true);
  });

  test.each(['https://evil.example.org/', 'file:///etc/passwd', 'app://clear-days.evil/', 'app:x'])(
    '13: the window is not led to %s',
    (url) => {
      expect(prevented('will-navigate', { url })).toBe(true);
      expect(prevented('will-redirect', { url })).toBe(true);
      expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    },
  );

  test('13: going about our own page is no navigation to stop', () => {
    const url = 'app://clear-days/today';
    expect(prevented('will-navigate', { url })).toBe(false);
    expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    expect(prevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true);
  });

  test('14 and 15: a second window is never made; a web link leaves after the person agreed', async () => {
    expect(openWindow('https://www.example.org/paper')).toEqual({ action: 'deny' });
    await vi.waitFor(() =>
      expect(told.questions).toEqual(['Open www.example.org in your browser?']),
    );
    expect(told.openedOutside).toEqual([]);

    person.agrees = true;
    openWindow('https://www.example.org/paper');
    openWindow('mailto:clerk@example.org');
    await vi.waitFor(() =>
      expect(told.openedOutside).toEqual([
        'https://www.example.org/paper',
        'mailto:clerk@example.org',
      ]),
    );
  });

  test.each(['http://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'smb://share/x'])(
    '15: %s leaves not even when the person would agree',
    async (url) => {
      person.agrees = true;
      openWindow(url);
      await new Promise((resolve) => setImmediate(resolve));
      expect(told.questions).toEqual([]);
      expect(told.openedOutside).toEqual([]);
    },
  );

  test('16: Electron is pinned to one version', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
    const { devDependencies } = z
      .object({ devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(text));
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('18: the page has a scheme of its own that cannot pass over its policy', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true };
    expect(told.schemes).toEqual([{ scheme: 'app', privileges }]);
  });

  test('20: the preload script passes on a port and exposes nothing', () => {
    const preload = join(import.meta.dirname, '../../../electron/desktop/preload.ts');
    const text = readFileSync(preload, 'utf8');
    expect(text.match(/import .*/g)).toEqual(["import { ipcRenderer } from 'electron';"]);
    expect(text).not.toContain('contextBridge');
  });

  test('[P9] the desktop program listens on no port', () => {
    expect(listen).not.toHaveBeenCalled();
  });

  test('there is no menu with reloading or developer tools', () => {
    if (process.platform !== 'darwin') expect(told.menu).toBeNull();
  });

  test('only what the page made itself can be saved', () => {
    const download = (url: string): boolean => {
      const event = { preventDefault: vi.fn() };
      electron.session.defaultSession.emit('will-download', event, { getURL: () => url });
      return event.preventDefault.mock.calls.length === 0;
    };
    expect(download('blob:app://clear-days/0b1c')).toBe(true);
    expect(download('https://evil.example.org/x.exe')).toBe(false);
    expect(download('blob:https://evil.example.org/0b1c')).toBe(false);
  });
});

describe('app://clear-days/ answers from the built page alone', () => {
  test('routes are the page, assets are files with their own type', async () => {
    const page = await askPage('app://clear-days/today?x=1');
    expect(await page.text()).toBe('<title>the page</title>');
    const asset = await askPage('app://clear-days/assets/app-a1b2.js');
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    ['app://clear-days/..%2fkey.json', 400],
    ['app://clear-days/assets/..%2f..%2fkey.json', 400],
    ['app://clear-days/..%5ckey.json', 400],
    ['app://clear-days/%252e%252e/key.json', 400],
    ['app://clear-days/%00', 400],
    ['app://clear-days/key.json', 404],
    ['app://elsewhere/index.html', 404],
  ])('%s: %i', async (url, status) => {
    const answer = await askPage(url);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
  });

  test('the page is only read', async () => {
    const answer = await askPage('app://clear-days/', 'POST');
    expect(answer.status).toBe(405);
  });
});

function firstWindow(): electron.WindowDouble {
  const [window] = told.windows;
  if (window === undefined) throw new Error('No window was made.');
  return window;
}

function preferences(): WebPreferences {
  const options: BrowserWindowConstructorOptions = firstWindow().options;
  return options.webPreferences ?? {};
}

function prevented(name: string, details: object = {}): boolean {
  const event = { ...details, preventDefault: vi.fn() };
  firstWindow().webContents.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

function openWindow(url: string): WindowOpenHandlerResponse {
  return handler('window-open')({ url });
}

function askPage(url: string, method = 'GET'): Promise<Response> {
  return handler('page')({
    url,
    method,
  });
}
