import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '#core/app.ts';
import type { Platform } from '#core/platform.ts';
import { createWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { connect, type TestClient } from './transports.ts';

export interface TestApp {
  readonly app: App;
  readonly client: TestClient;
  readonly folder: string;
  readonly clock: { now: Date };
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Tuesday 17 November 2026, 2:32pm in London: the day the design pictures show. */
export const pictureDay = '2026-11-17T14:32:00.000Z';

/** A real core on a real, new, unencrypted workspace in a temporary folder. Close it when done. */
export async function openTestApp(
  options: { empty?: boolean; now?: string; scansOnAttach?: boolean } = {},
): Promise<TestApp> {
  const root = await mkdtemp(join(tmpdir(), 'clear-days-test-'));
  const folder = join(root, 'workspace');
  const clock = { now: new Date(options.now ?? pictureDay) };
  const app = await openApp({
    platform: testPlatform(root),
    settingsFolder: join(root, 'settings'),
    now: () => clock.now,
    passphraseWork: 4,
    // What is written in the background would come between what a test counts.
    scansOnAttach: options.scansOnAttach ?? false,
  });
  if (options.empty !== true) {
    const name = 'Test partnership';
    const officerName = 'Partnership Officer';
    await createWorkspaceFolder(app.context(), {
      folder,
      name,
      officerName,
      passphrase: null,
      sample: true,
    });
  }
  const { client, disconnect } = await connect(app);
  const close = async () => {
    await disconnect();
    await app.close();
    await rm(root, { recursive: true, force: true });
  };
  return { app, client, folder, clock, close, [Symbol.asyncDispose]: close };
}

/** A platform that opens no window and answers nothing. */
export function testPlatform(folder: string): Platform {
  return {
    host: 'test',
    version: '0.0.0-test',
    chooseFolder: () => Promise.resolve(undefined),
    chooseFile: () => Promise.resolve(undefined),
    saveFile: () => Promise.resolve(undefined),
    reveal: () => Promise.resolve(),
    openLink: () => Promise.resolve(),
    defaultWorkspacesFolder: () => join(folder, 'Clear Days'),
  };
}
