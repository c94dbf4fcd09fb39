import { EventEmitter } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { IpcMain, WebContents } from 'electron';
import type { App } from '#core/app.ts';
import type { contract } from '#shared/contract.ts';
import { attachPorts, connectMessage } from '../../electron/desktop/attach-port.ts';
import { pageOrigin } from '../../electron/desktop/page.ts';
import { startLoopbackServer } from '../../electron/loopback/server.ts';

export type TestClient = ContractRouterClient<typeof contract>;

export interface Connection {
  readonly client: TestClient;
  disconnect(): Promise<void>;
}

/**
 * Connects to a core as this run of the tests is told to: directly, as the command line does; over the
 * loopback host; or over a port, as the desktop page does. The same tests pass over all three.
 */
export function connect(app: App): Promise<Connection> {
  const transport = process.env['CLEAR_DAYS_TRANSPORT'] ?? 'direct';
  switch (transport) {
    case 'direct':
      return Promise.resolve(connectDirectly(app));
    case 'http':
      return connectOverHttp(app);
    case 'port':
      return Promise.resolve(connectOverPort(app));
    default:
      throw new Error(`There is no transport called ${transport}.`);
  }
}

function connectDirectly(app: App): Connection {
  const client = createRouterClient(app.router, { context: () => app.context() });
  return { client, disconnect: () => Promise.resolve() };
}

async function connectOverHttp(app: App): Promise<Connection> {
  const pageFolder = await mkdtemp(join(tmpdir(), 'clear-days-page-'));
  await writeFile(join(pageFolder, 'index.html'), '');
  const server = await startLoopbackServer({ app, pageFolder });
  const link = new HttpLink({
    url: `http://127.0.0.1:${server.port}/rpc`,
    headers: { authorization: `Bearer ${server.token}` },
  });
  return {
    client: createORPCClient(link),
    disconnect: async () => {
      await server.close();
      await rm(pageFolder, { recursive: true });
    },
  };
}

function connectOverPort(app: App): Connection {
  const ipcMain = new EventEmitter();
  const frame = { parent: null, origin: pageOrigin };
  const contents = { mainFrame: frame };
  attachPorts({
    // The host takes no more of Electron than an emitter and an identity.
    ipcMain: ipcMain as unknown as IpcMain,
    app,
    contents: () => contents as unknown as WebContents,
  });
  const { port1, port2 } = new MessageChannel();
  ipcMain.emit(connectMessage, { sender: contents, senderFrame: frame, ports: [port2] });
  const disconnect = (): Promise<void> => {
    port1.close();
    return Promise.resolve();
  };
  return { client: createORPCClient(new PortLink({ port: port1 })), disconnect };
}
