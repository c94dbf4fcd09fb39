import { become, pinnedNode, root, tools } from './run.mjs';
import { say } from './say.mjs';
import { ensureInstalled, ensureRendererBuilt } from './set-up.mjs';

/** The fault tests of trust.md at full size; by `vitest run --project faults` they are small. */
try {
  await ensureInstalled();
  await ensureRendererBuilt();
  const args = [`${root}/${tools.vitest}`, 'run', '--project', 'faults', ...process.argv.slice(2)];
  const env = { CLEAR_DAYS_FAULTS: 'full' };
  process.exitCode = await become(pinnedNode, args, { env, channel: false });
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
