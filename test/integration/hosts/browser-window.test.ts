import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clear-days-browser-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe.runIf(process.platform === 'linux')('the browser that the program opens', () => {
  test('is a window of its own with a profile of its own; closing it ends the program', async () => {
    await fakeProgram('chromium', 'sleep 1');
    const { code, words, output } = await startOpening({ DISPLAY: ':99' });
    expect(code).toBe(0);
    expect(words).toContain('Clear Days opens in a window of its own');
    const told = await readFile(join(folder, 'chromium.told'), 'utf8');
    expect(told).toMatch(/^--app=http:\/\/127\.0\.0\.1:\d+\/\?token=/);
    expect(told).toContain('--user-data-dir=');
    const { address } = JSON.parse(output) as { address: string };
    expect(told).not.toContain(new URL(address).searchParams.get('token'));
  });

  test('that fails leaves the program running, with an address to open in another', async () => {
    await fakeProgram('chromium', 'exit 1');
    const { words, output } = await startOpening({ DISPLAY: ':99' }, 'could not go on');
    const { address } = JSON.parse(output) as { address: string };
    expect(words).toContain(address);
  });

  test('is asked for in words where there is no screen', async () => {
    await fakeProgram('chromium', 'sleep 1');
    const { words } = await startOpening(
      { DISPLAY: '', WAYLAND_DISPLAY: '' },
      'There is no screen',
    );
    expect(words).toMatch(/Open this address in a browser: http:\/\/127\.0\.0\.1:\d+\/\?token=/);
  });
});

/** A stand-in on the path, which writes down what it was told. */
async function fakeProgram(name: string, act: string): Promise<void> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/${name}.told'\n${act}\n`;
  await writeFile(join(bin, name), script);
  await chmod(join(bin, name), 0o755);
}

/** Runs the host until it ends by itself, or until it has said `enough`. */
async function startOpening(
  env: Record<string, string>,
  enough?: string,
): Promise<{ code: number | null; words: string; output: string }> {
  const main = join(root, 'electron/loopback/main.ts');
  const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(process.execPath, [main, '--settings', join(folder, 'settings')], {
    env: { ...process.env, ...env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
    if (enough !== undefined && words.includes(enough)) child.kill('SIGTERM');
  });
  await once(child, 'close');
  return { code: child.exitCode, words, output };
}
