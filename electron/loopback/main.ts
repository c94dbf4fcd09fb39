import { join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { openApp } from '#core/app.ts';
import { logFailure } from '#core/log.ts';
import { openInBrowser } from './browser.ts';
import type { LoopbackOptions } from './options.ts';
import { parseOptions } from './options.ts';
import { loopbackPlatform, settingsFolder } from './platform.ts';
import { startLoopbackServer } from './server.ts';

/** The browser host: the core on 127.0.0.1 and, unless told otherwise, a browser window on it. */
async function main(options: LoopbackOptions): Promise<void> {
  const app = await openApp({
    platform: loopbackPlatform({ version: packageFile.version, askOnScreen: options.open }),
    settingsFolder: options.settings ?? settingsFolder(),
    ...(options.workspace === undefined ? {} : { workspaceFolder: options.workspace }),
  });
  const pageFolder = join(import.meta.dirname, '../../dist/renderer');
  const server = await startLoopbackServer({ app, pageFolder, port: options.port });

  const stop = onceAndForAll(async () => {
    await server.close();
    await app.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // The start script holds this channel open; when it is gone, nobody is left to stop the host.
  process.on('disconnect', stop);

  tellAddress(server.address, options.workspace);
  if (options.open) {
    const { address } = server;
    const addressForOnce = server.addressForOnce();
    await openInBrowser({ addressForOnce, address, whenClosed: stop, say });
  }
}

/** Ends the process after `tidy`, however often it is asked to; whoever asks again much later is obeyed at once. */
function onceAndForAll(tidy: () => Promise<void>): () => void {
  let since: number | undefined;
  return () => {
    if (since !== undefined) {
      // Ctrl+C reaches us by the terminal and by the start script: those two are one wish.
      if (Date.now() - since > 1000) process.exit(130);
      return;
    }
    since = Date.now();
    tidy().then(
      () => process.exit(0),
      (error: unknown) => {
        logFailure('loopback.stop', error);
        process.exit(1);
      },
    );
  };
}

/** The one line on standard output, for scripts; everything for people goes to standard error. */
function tellAddress(address: string, workspace: string | undefined): void {
  const line = { address, workspace: workspace ?? null, pid: process.pid };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

try {
  await main(parseOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()));
} catch (error) {
  say(error instanceof Error ? error.message : 'Clear Days could not start.');
  process.exit(1);
}
