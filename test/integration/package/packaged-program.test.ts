import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
let folder: string;
let program: string;
let archive: string;
let shipped: string[];

// The packager of this machine is made for Linux on x64; each system packages itself.
const canPackage = process.platform === 'linux' && process.arch === 'x64';

beforeAll(async () => {
  if (!canPackage) return;
  folder = await mkdtemp(join(tmpdir(), 'clear-days-package-'));
  const script = join(root, 'electron/launch/package.mjs');
  await run(process.execPath, [script, '--stub', '--output', folder], { maxBuffer: 2 ** 24 });
  program = join(folder, 'linux-unpacked');
  archive = join(program, 'resources/app.asar');
  shipped = listPackage(archive, { isPack: false }).map((path) => path.slice(1));
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.runIf(canPackage)('the packaged desktop program', () => {
  test('holds the page, the core in one bundle, the preload script and the resources', () => {
    for (const path of [
      'package.json',
      'LICENSE',
      'dist/desktop/main.js',
      'dist/desktop/preload.cjs',
      'dist/desktop/typeset-worker.js',
      'dist/renderer/index.html',
      'resources/bank-holidays.json',
      'resources/typst/agenda.typ',
      'resources/fonts/ClearDaysSans-Regular.ttf',
    ]) {
      expect(shipped).toContain(path);
    }
  });

  test('holds nothing else: no tests, no sources, no source maps, no keys, no workspaces', () => {
    const tops = new Set(shipped.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'LICENSE',
      'dist',
      'node_modules',
      'package.json',
      'resources',
    ]);
    const strays =
      /\.(map|tsx?|test\.\w+|db|db-wal|age|pem|key|env|cleardays)$|(^|\/)(key\.json|\.npmrc)$/;
    expect(shipped.filter((path) => strays.test(path))).toEqual([]);
  });

  test('holds only the libraries that cannot be bundled', () => {
    const libraries = new Set(
      shipped
        .filter((path) => path.startsWith('node_modules/'))
        .map((path) => /^node_modules\/((@[^/]+\/)?[^/]+)/.exec(path)?.[1])
        .filter((name) => name !== '@myriaddreamin'),
    );
    expect([...libraries].sort()).toEqual([
      '@myriaddreamin/typst-ts-node-compiler',
      '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
      'better-sqlite3',
      'pdfjs-dist',
    ]);
  });

  test('has its native code outside the archive, for this system alone', () => {
    const native = shipped.filter((path) => path.endsWith('.node'));
    expect(native.sort()).toEqual([
      'node_modules/@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu/typst-ts-node-compiler.linux-x64-gnu.node',
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
    for (const path of native) {
      expect(statFile(archive, path)).toMatchObject({ unpacked: true });
      expect(existsSync(join(`${archive}.unpacked`, path))).toBe(true);
    }
  });

  test('carries no listener: nothing of the loopback host is in it [P9]', async () => {
    extractAll(archive, join(folder, 'extracted'));
    const main = await readFile(join(folder, 'extracted/dist/desktop/main.js'), 'utf8');
    expect(main.includes('clear-days:connect')).toBe(true);
    const listeners = /\bcreateServer\b|from ["']node:(http|https|http2|net|tls|dgram)["']/;
    expect(listeners.exec(main)).toBeNull();
  });

  test('19: every fuse is set in the program file, none is left to chance', async () => {
    const fuses = await getCurrentFuseWire(join(program, 'clear-days'));
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.WasmTrapHandlers,
    ];
    for (const fuse of off) expect(fuses[fuse]).toBe(FuseState.DISABLE);
    for (const fuse of on) expect(fuses[fuse]).toBe(FuseState.ENABLE);
  });

  test('runs from what is in it: the window opens and the core makes a workspace', async () => {
    const extracted = join(folder, 'extracted');
    if (!existsSync(extracted)) extractAll(archive, extracted);
    const player = join(import.meta.dirname, 'play-packaged.ts');
    const { stdout } = await run(process.execPath, [player, extracted, join(folder, 'home')]);
    const answer = z.object({ loaded: z.string(), folder: z.string() }).parse(JSON.parse(stdout));
    expect(answer.loaded).toBe('app://clear-days/');
    expect(existsSync(join(answer.folder, 'records.db'))).toBe(true);
  }, 60_000);
});
