import { become, pinnedNode, root } from './run.mjs';
import { say } from './say.mjs';
import { ensureInstalled, ensureRendererBuilt } from './set-up.mjs';

try {
  await ensureInstalled();
  // The browser host serves built screens or nothing; Vite's own are what is looked at.
  await ensureRendererBuilt();
  const args = [`${root}/electron/launch/dev-server.mjs`, ...process.argv.slice(2)];
  process.exitCode = await become(pinnedNode, args);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
