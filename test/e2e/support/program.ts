import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, _electron, expect } from '@playwright/test';
import { findElectron } from '../../../electron/launch/electron-binary.mjs';

const root = join(import.meta.dirname, '../../..');

export interface HostOptions {
  /** Which of the two programs the test's page belongs to. */
  host: 'loopback' | 'desktop';
  /** A workspace folder to open at the start; the first screen without one. */
  workspace: string | undefined;
}

interface Fixtures {
  /** A folder of the test's own, gone afterwards. */
  scratch: string;
  /** What the page complained of; checked to be empty when the test ends. */
  complaints: string[];
}

/** Playwright's test with Clear Days already started on the page, whatever its host. */
export const test = base.extend<HostOptions & Fixtures>({
  host: ['loopback', { option: true }],
  workspace: [undefined, { option: true }],

  // eslint-disable-next-line no-empty-pattern -- Playwright reads fixtures from this pattern
  scratch: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'clear-days-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  page: async ({ page, host, workspace, scratch }, use) => {
    const settings = join(scratch, 'settings');
    const words = [`--settings=${settings}`, ...(workspace ? [`--workspace=${workspace}`] : [])];
    if (host === 'desktop') {
      const program = await _electron.launch({
        executablePath: findElectron() ?? '',
        args: [root, ...words],
      });
      await use(await program.firstWindow());
      await program.close();
      return;
    }
    const loopback = await startLoopback(words);
    await page.goto(loopback.address);
    await use(page);
    await loopback.stop();
  },

  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !tellsRefusal.test(message.text())) {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** What Chrome itself writes of a call that the core refused over HTTP: the screen shows why. */
const tellsRefusal =
  /^Failed to load resource: the server responded with a status of (404|409|422) \(/;

/** Starts the browser host as `npm start` does, and waits for the address it prints. */
async function startLoopback(
  words: string[],
): Promise<{ address: string; stop: () => Promise<void> }> {
  const args = [join(root, 'electron/loopback/main.ts'), '--no-open', ...words];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  const { address } = JSON.parse(line) as { address: string };
  return {
    address,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
