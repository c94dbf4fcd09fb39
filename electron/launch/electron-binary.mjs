import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pinnedNode, root, run } from './run.mjs';
import { say } from './say.mjs';

const attemptFile = join(root, 'node_modules/.cache/clear-days/electron-attempt.json');
const patience = 90_000;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Why the desktop program cannot show itself on this machine, whatever is installed; or `null`. */
export function whyNoWindow() {
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no screen here';
  if (process.getuid() === 0) return 'Electron does not run as root';
  return null;
}

/** Electron's binary where npm left it, or `undefined`. */
export function findElectron() {
  const folder = join(root, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** Fetches Electron's binary, at most once a day: where the network does not allow it, that is normal. */
export async function fetchElectron() {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
  );
  if (triedToday(version)) return undefined;
  say('Fetching Electron, the window that Clear Days runs in. This happens once.');
  const installer = join(root, 'node_modules/electron/install.js');
  await run(pinnedNode, [installer], { quiet: true, timeout: patience });
  mkdirSync(dirname(attemptFile), { recursive: true });
  writeFileSync(attemptFile, JSON.stringify({ version, at: Date.now() }));
  return findElectron();
}

function triedToday(version) {
  if (!existsSync(attemptFile)) return false;
  const last = JSON.parse(readFileSync(attemptFile, 'utf8'));
  return last.version === version && Date.now() - last.at < dayMilliseconds;
}
