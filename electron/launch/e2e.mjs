import { ensureTestPrograms } from './debian.mjs';
import { become, pinnedNode, root, tools } from './run.mjs';
import { say } from './say.mjs';
import { ensureDesktopBuilt, ensureInstalled, ensureRendererBuilt } from './set-up.mjs';

try {
  await ensureInstalled();
  await ensureTestPrograms();
  await ensureRendererBuilt();
  await ensureDesktopBuilt();
  const args = [`${root}/${tools.playwright}`, 'test', ...process.argv.slice(2)];
  process.exitCode = await become(pinnedNode, args, { channel: false });
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
