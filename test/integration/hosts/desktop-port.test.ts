import type { MessagePort } from 'node:worker_threads';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { contract } from '#shared/contract.ts';
import { setLogSink } from '#core/log.ts';
import * as electron from './electron-double.ts';

vi.mock('electron', () => electron);

const { told, ipcMain } = electron;
const ports: MessagePort[] = [];
const logged: string[] = [];

beforeAll(async () => {
  setLogSink((line) => logged.push(line));
  await import('../../../electron/desktop/main.ts');
  await vi.waitFor(() => expect(told.windows[0]?.loaded).toHaveLength(1));
});

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

test('the page of our window reaches the core over the port it sent', async () => {
  const client = connect(ourFrame());
  const view = await client.workspaces.start({});
  expect(view).toBeTypeOf('object');
});

test('a folder is chosen in the window of the operating system', async () => {
  const client = connect(ourFrame());
  electron.person.chooses = '/home/officer/Clear Days';
  const chosen = await client.workspaces.chooseFolder({ title: 'Where to keep it' });
  expect(chosen.folder).toBe('/home/officer/Clear Days');
  electron.person.chooses = undefined;
  const cancelled = await client.workspaces.chooseFolder({ title: 'Where to keep it' });
  expect(cancelled.folder).toBeNull();
});

test('a page that was reloaded connects anew', async () => {
  const first = connect(ourFrame());
  await first.workspaces.start({});
  ports[0]?.close();
  await expect(connect(ourFrame()).workspaces.start({})).resolves.toBeTypeOf('object');
});

test.each([
  ['17: a frame inside our page', () => ({ ...ourFrame(), parent: ourFrame() })],
  [
    '17: our window led to another page',
    () => ({ ...ourFrame(), origin: 'https://evil.example.org' }),
  ],
  [
    '17: a page whose name begins like ours',
    () => ({ ...ourFrame(), origin: 'app://clear-days.evil' }),
  ],
  ['17: a frame that is gone', () => null],
])('%s gets no core', async (_who, frame) => {
  const client = connect(frame());
  const answer = client.workspaces.start({}).then(
    () => 'answered',
    () => 'closed',
  );
  expect(await Promise.race([answer, later('silence')])).not.toBe('answered');
  expect(logged.at(-1)).toContain('desktop.port-refused');
});

test('17: another window gets no core', async () => {
  const client = connect(ourFrame(), {});
  const answer = client.workspaces.start({}).then(
    () => 'answered',
    () => 'closed',
  );
  expect(await Promise.race([answer, later('silence')])).not.toBe('answered');
});

test('quitting waits until the workspace is closed', async () => {
  const event = { preventDefault: vi.fn() };
  electron.app.emit('will-quit', event);
  expect(event.preventDefault).toHaveBeenCalled();
  await vi.waitFor(() => expect(told.exited).toBe(true));
});

/** Plays the page: makes a channel, hands one end to the host, and speaks through the other. */
function connect(
  senderFrame: object | null,
  sender: object | undefined = told.windows[0]?.webContents,
): ContractRouterClient<typeof contract> {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1);
  // Node's port starts by itself as soon as somebody listens; Electron's is told to.
  ipcMain.emit('clear-days:connect', { senderFrame, sender, ports: [port2] });
  return createORPCClient(new RPCLink({ port: port1 }));
}

function ourFrame(): object {
  return told.windows[0]?.webContents.mainFrame ?? {};
}

function later(word: string): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(word), 100);
  });
}
