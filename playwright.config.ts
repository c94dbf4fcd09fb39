import { defineConfig } from '@playwright/test';
import { findElectron, whyNoWindow } from './electron/launch/electron-binary.mjs';
import { findProgram } from './electron/launch/find-program.mjs';
import type { HostOptions } from './test/e2e/support/program.ts';

const chromium = findProgram('chromium') ?? findProgram('google-chrome');
const asRoot = process.getuid?.() === 0;
const whyNoElectron =
  whyNoWindow() ?? (findElectron() === undefined ? 'its program is not on this machine' : null);

if (whyNoElectron !== null && process.env['TEST_WORKER_INDEX'] === undefined) {
  process.stderr.write(`SKIPPED: all tests in Electron's own window, because ${whyNoElectron}.\n`);
}

/** The same tests in a browser on the loopback host and in Electron's own window. */
export default defineConfig<HostOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'line',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    // A script is quicker than any hand: what fades away must not still hold the focus when it presses.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        host: 'loopback',
        launchOptions: {
          // No hand is quicker than this from one key to the next.
          slowMo: 50,
          ...(chromium === undefined ? {} : { executablePath: chromium }),
          args: ['--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
        },
      },
    },
    ...(whyNoElectron === null
      ? [{ name: 'electron', workers: 1, use: { host: 'desktop' as const } }]
      : []),
  ],
});
