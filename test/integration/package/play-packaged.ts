import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { told, app, ipcMain } from '../hosts/electron-double.ts';
import type { contract } from '#shared/contract.ts';

/**
 * Starts the unpacked program with a stand-in for Electron, as a process of its own, so that it finds
 * only what was packaged; plays the page, makes the sample and tells what came of it.
 */
const [extracted = '', home = ''] = process.argv.slice(2);
const double = pathToFileURL(join(import.meta.dirname, '../hosts/electron-double.ts')).href;
registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url: double, shortCircuit: true } : next(name, context),
});
app.getAppPath = () => extracted;
app.getPath = (name) => join(home, name);

await import(pathToFileURL(join(extracted, 'dist/desktop/main.js')).href);
while (told.windows[0]?.loaded[0] === undefined) {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const { port1, port2 } = new MessageChannel();
const sender = told.windows[0].webContents;
ipcMain.emit('clear-days:connect', { senderFrame: sender.mainFrame, sender, ports: [port2] });
const client: ContractRouterClient<typeof contract> = createORPCClient(
  new RPCLink({ port: port1 }),
);
const folder = join(home, 'sample');
await client.workspaces.createSample({ folder, years: 1 });
await client.workspaces.close({});
process.stdout.write(JSON.stringify({ loaded: told.windows[0].loaded[0], folder }));
process.exit(0);
