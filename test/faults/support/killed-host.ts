import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const entry = join(import.meta.dirname, '../../../electron/loopback/main.ts');

/** The browser host in a process of its own, which can be killed at any moment. */
export interface KilledHost {
  /** Lets a browser in, once. */
  readonly address: string;
  /** Ends the process between two instructions; resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop, as Ctrl C does. */
  stop(): Promise<void>;
}

/**
 * Starts the browser host on a workspace, as `npm start` does. `root` keeps its settings, and its compiled
 * code once a host has been stopped: what is killed keeps nothing.
 */
export async function startHost(about: { root: string; workspace: string }): Promise<KilledHost> {
  const { root, workspace } = about;
  const settings = join(root, 'settings');
  const words = [entry, '--no-open', `--settings=${settings}`, `--workspace=${workspace}`];
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'compiled') },
  });
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('The host did not start.'))),
  ])) as [string];
  const { address } = JSON.parse(line) as { address: string }; // the host's own first line
  return { address, kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
