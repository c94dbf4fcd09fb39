import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** How Electron's program file marks the place of its fuses. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseVersion = 1;
const fuseCount = 9;
const fuseOn = '1';

/**
 * Makes up the folder of an Electron distribution for Linux where the real one cannot be had. It shows
 * where everything goes and takes fuses like the real one; it cannot run.
 */
export function makeElectronStub() {
  const folder = join(root, 'node_modules/.cache/clear-days/electron-stub');
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const program = [
    Buffer.from('A stand-in for Electron, made by npm run package.\n'),
    Buffer.from(fuseMark),
    Buffer.from([fuseVersion, fuseCount]),
    Buffer.from(fuseOn.repeat(fuseCount)),
  ];
  writeFileSync(join(folder, 'electron'), Buffer.concat(program), { mode: 0o755 });
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html', 'locales/en-GB.pak']) {
    writeFileSync(join(folder, file), version);
  }
  return folder;
}
