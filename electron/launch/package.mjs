import { parseArgs } from 'node:util';
import { dirname } from 'node:path';
import { fetchElectron, findElectron } from './electron-binary.mjs';
import { makeElectronStub } from './electron-stub.mjs';
import { runTool } from './run.mjs';
import { say } from './say.mjs';
import { ensureDesktopBuilt, ensureInstalled, ensureRendererBuilt } from './set-up.mjs';

/** Makes the installers of this system; without Electron's binary, the unpacked folder that they hold. */
async function makePackage({ output, stub, dir }) {
  await ensureInstalled();
  await ensureRendererBuilt();
  await ensureDesktopBuilt();
  const electron = stub ? undefined : (findElectron() ?? (await fetchElectron()));
  if (electron === undefined) {
    say('Electron is not on this machine: the folder is made around a stand-in that cannot run.');
  }
  const distribution = electron === undefined ? makeElectronStub() : dirname(electron);
  const { code } = await runTool('electronBuilder', [
    ...(dir || electron === undefined ? ['--dir'] : []),
    ...(electron === undefined ? ['--linux', '--x64'] : []),
    `--config.electronDist=${distribution}`,
    ...(output === undefined ? [] : [`--config.directories.output=${output}`]),
  ]);
  return code;
}

const { values } = parseArgs({
  options: {
    output: { type: 'string' },
    stub: { type: 'boolean' },
    dir: { type: 'boolean' },
  },
});
try {
  process.exitCode = await makePackage(values);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
