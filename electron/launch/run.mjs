import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** The Node that the project pins, whatever the machine has: the one Electron carries. */
export const pinnedNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Node keeps what it has compiled here, which halves the time to start again. */
const kept = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/clear-days/compiled') };

/** Programs that the project runs, all with the pinned Node and without a shell. */
export const tools = {
  tsc: 'node_modules/typescript-native/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  electronBuilder: 'node_modules/electron-builder/cli.js',
};

/** Runs one of our tools; gives its exit code and, when `quiet`, all that it said. */
export function runTool(tool, args, options = {}) {
  return run(pinnedNode, [join(root, tools[tool]), ...args], options);
}

/** Runs a program to its end, out of the way of standard output. */
export function run(command, args, { quiet = false, env = {}, timeout, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...kept, ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
      timeout,
      shell,
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Becomes another program: it gets our standard streams, the signals sent to us, and its end is
 * ours. It can tell by its closed channel that we are gone, however we went.
 */
export function become(command, args, { env = {}, channel = true } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...kept, ...process.env, ...env },
    stdio: channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  });
  // On a terminal Ctrl+C reaches the child by itself; the second signal would mean "at once".
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const stopWatching = whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => {
      stopWatching();
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

/** npm's shell does not pass signals on: it dies of them and leaves us with another parent. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 300);
  return () => clearInterval(watch);
}
