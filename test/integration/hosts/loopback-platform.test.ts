import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isOutsideLink, loopbackPlatform } from '../../../electron/loopback/platform.ts';

const folder = mkdtempSync(join(tmpdir(), 'clear-days-platform-'));
const bin = join(folder, 'bin');
const platform = loopbackPlatform({ version: '0.0.0-test', askOnScreen: true });

beforeEach(() => {
  rmSync(bin, { recursive: true, force: true });
  mkdirSync(bin);
  vi.stubEnv('PATH', bin);
  vi.stubEnv('HOME', folder);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.runIf(process.platform === 'linux')(
  'the browser host asks with the desktop’s own dialogs',
  () => {
    test('a folder', async () => {
      stand('zenity', "echo '/home/officer/Clear Days'");
      const chosen = await platform.chooseFolder({
        title: 'Where? $(reboot)',
        startIn: '/home/officer',
      });
      expect(chosen).toBe('/home/officer/Clear Days');
      expect(told('zenity')).toEqual([
        '--file-selection',
        '--title=Where? $(reboot)',
        '--directory',
        '--filename=/home/officer/',
      ]);
    });

    test('a file, by its ending', async () => {
      stand('kdialog', "echo '/home/officer/members.csv'");
      const chosen = await platform.chooseFile({ title: 'Members', extensions: ['csv', 'xlsx'] });
      expect(chosen).toBe('/home/officer/members.csv');
      expect(told('kdialog')).toContain('*.csv *.xlsx');
    });

    test('nothing was chosen, or there is no dialog to be had', async () => {
      expect(await platform.chooseFolder({ title: 'Where?' })).toBeUndefined();
      stand('zenity', 'exit 1');
      expect(await platform.chooseFile({ title: 'Members', extensions: ['csv'] })).toBeUndefined();
    });

    test('nobody is asked where the program was started without a screen', async () => {
      stand('zenity', "echo '/tmp'");
      const silent = loopbackPlatform({ version: '0.0.0-test', askOnScreen: false });
      expect(await silent.chooseFolder({ title: 'Where?' })).toBeUndefined();
    });

    test('a web link is opened outside, a file or a script never', async () => {
      stand('xdg-open', 'exit 0');
      await platform.openLink('https://www.example.org/?a=1&b=2');
      expect(told('xdg-open')).toEqual(['https://www.example.org/?a=1&b=2']);
      stand('xdg-open', 'exit 0');
      await platform.openLink('file:///etc/passwd');
      expect(told('xdg-open')).toEqual([]);
    });
  },
);

test('a saved file never takes the place of another', async () => {
  const first = await platform.saveFile({ title: 'Save', suggestedName: 'agenda.pdf' });
  expect(first).toBe(join(folder, 'agenda.pdf'));
  writeFileSync(join(folder, 'agenda.pdf'), '');
  const second = await platform.saveFile({ title: 'Save', suggestedName: 'agenda.pdf' });
  expect(second).toBe(join(folder, 'agenda (2).pdf'));
});

test.each([
  ['https://www.example.org/', true],
  ['mailto:clerk@example.org', true],
  ['http://www.example.org/', false],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['not an address', false],
])('whether %s may leave the program: %s', (address, may) => {
  expect(isOutsideLink(address)).toBe(may);
});

/** Puts a stand-in for a desktop tool on the path; it writes down what it was told. */
function stand(name: string, act: string): void {
  rmSync(join(folder, `${name}.told`), { force: true });
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/${name}.told'\n${act}\n`;
  writeFileSync(join(bin, name), script);
  chmodSync(join(bin, name), 0o755);
}

function told(name: string): string[] {
  try {
    return readFileSync(join(folder, `${name}.told`), 'utf8')
      .trim()
      .split('\n');
  } catch {
    return [];
  }
}
