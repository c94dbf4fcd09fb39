import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { type App, openApp } from '#core/app.ts';
import { RefusedError } from '#core/errors.ts';
import type { Platform } from '#core/platform.ts';
import type { Refusal } from '#shared/errors.ts';
import { pictureDay, testPlatform } from './test-app.ts';
import type { TestClient } from './transports.ts';

export const passphrase = 'correct horse battery staple';

/** A person at a computer: one core with its client. Several may share a home. */
export interface Desk {
  readonly app: App;
  readonly client: TestClient;
}

/** A temporary folder for workspaces, and cores that open them. Everything is closed and removed in the end. */
export interface WorkspaceHome {
  readonly root: string;
  /** Where the workspace of the test is. */
  readonly folder: string;
  readonly clock: { now: Date };
  desk(options?: { host?: Platform['host']; offered?: string; settings?: string }): Promise<Desk>;
  /** A new encrypted workspace, made at a desk of its own that is left again. */
  makeWorkspace(): Promise<{ recoveryKey: string }>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function aWorkspaceHome(): Promise<WorkspaceHome> {
  const root = await mkdtemp(join(tmpdir(), 'clear-days-home-'));
  const folder = join(root, 'work');
  const clock = { now: new Date(pictureDay) };
  const apps: App[] = [];

  async function desk({
    host = 'test',
    offered,
    settings = 'settings',
  }: { host?: Platform['host']; offered?: string; settings?: string } = {}): Promise<Desk> {
    const app = await openApp({
      platform: { ...testPlatform(root), host },
      settingsFolder: join(root, settings),
      now: () => clock.now,
      passphraseWork: 4,
      ...(offered === undefined ? {} : { workspaceFolder: offered }),
    });
    apps.push(app);
    return { app, client: createRouterClient(app.router, { context: () => app.context() }) };
  }

  return {
    root,
    folder,
    clock,
    desk,
    async makeWorkspace() {
      const { app, client } = await desk({ settings: 'elsewhere' });
      const name = 'Kennet Valley Partnership';
      const { recoveryKey } = await client.workspaces.create({
        ...{ folder, name, officerName: 'Partnership Officer', passphrase },
      });
      await app.close();
      return { recoveryKey };
    },
    async [Symbol.asyncDispose]() {
      for (const app of apps) await app.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** What a call was refused with; fails the test where it was not. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    if (isRefusal(error)) return error.data;
    throw error;
  }
  throw new Error('The call was not refused.');
}

function isRefusal(error: unknown): error is { data: Refusal } {
  return error instanceof Error && 'code' in error && error.code === 'REFUSED' && 'data' in error;
}
