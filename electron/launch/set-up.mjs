import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pinnedNode, root, run, runTool } from './run.mjs';
import { inWords, say } from './say.mjs';

/** Installs what `package-lock.json` names, unless it is there already. */
export async function ensureInstalled() {
  const why = whyNotInstalled();
  if (why === null) return;
  say(`Fetching the libraries that Clear Days is made of, because ${why}.`);
  const started = Date.now();
  const [npm, ...first] = npmCommand();
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run(npm, args, { shell: npm.endsWith('.cmd') });
  if (code !== 0) throw new Error('The libraries could not be fetched. The lines above say why.');
  say(`The libraries are in place (${inWords(Date.now() - started)}).`);
}

/** Builds the screens when they or what they are made of changed since they were last built. */
export async function ensureRendererBuilt() {
  await ensureBuilt({
    what: 'screens',
    sources: ['renderer', 'shared', 'resources', 'vite.config.ts', 'package-lock.json'],
    product: 'dist/renderer/index.html',
    stamp: 'dist/renderer.sources',
    args: ['build', '--logLevel', 'error'],
  });
}

/** Builds the desktop host: the core in one file for Electron, and the preload script. */
export async function ensureDesktopBuilt() {
  for (const part of ['main', 'preload']) {
    await ensureBuilt({
      what: `desktop program (${part})`,
      sources: ['electron/core', 'electron/desktop', 'shared', 'package-lock.json'],
      product: `dist/desktop/${part === 'main' ? 'main.js' : 'preload.cjs'}`,
      stamp: `dist/desktop-${part}.sources`,
      args: ['build', '--config', `electron/desktop/${part}.vite.ts`, '--logLevel', 'error'],
    });
  }
}

async function ensureBuilt({ what, sources, product, stamp, args }) {
  const now = hashOf(sources);
  const stampFile = join(root, stamp);
  const isBuilt = () => existsSync(join(root, product)) && readText(stampFile) === now;
  if (isBuilt()) return;
  mkdirSync(dirname(stampFile), { recursive: true });
  await inTurn(`${stampFile}.building`, async () => {
    if (isBuilt()) return; // somebody else built it while we waited
    const started = Date.now();
    // Whoever calls, a test runner too: what is built is the released page.
    const { code } = await runTool('vite', args, { env: { NODE_ENV: 'production' } });
    if (code !== 0) throw new Error(`The ${what} could not be built. The lines above say why.`);
    writeFileSync(stampFile, now);
    say(`Built the ${what} (${inWords(Date.now() - started)}).`);
  });
}

/** Two commands at once must not build into one folder; a turn that was never given back is taken. */
async function inTurn(lock, act) {
  const longest = 3 * 60 * 1000;
  while (!tryLock(lock)) {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > longest) rmSync(lock);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** npm leaves a list of what it installed; that list, not a date, is compared with the lock file. */
function whyNotInstalled() {
  const have = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (have === undefined || !existsSync(pinnedNode)) return 'they are not here yet';
  const want = readJson(join(root, 'package-lock.json')).packages;
  const differs = Object.entries(want).some(
    ([place, { version, optional }]) =>
      place !== '' && have[place]?.version !== version && !(optional && have[place] === undefined),
  );
  return differs ? 'the list of them has changed' : null;
}

function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

function hashOf(sources) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(join(root, source)))) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function readJson(path) {
  const text = readText(path);
  return text === undefined ? undefined : JSON.parse(text);
}
