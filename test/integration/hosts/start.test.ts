import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { TestClient } from '#test/support/transports.ts';
import { ask } from './raw-request.ts';

const script = join(import.meta.dirname, '../../../electron/launch/start.mjs');
const AddressLine = z.strictObject({
  address: z.url(),
  workspace: z.string().nullable(),
  pid: z.int(),
});

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clear-days-start-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('npm start -- --loopback --no-open', { timeout: 120_000 }, () => {
  test('prints one line of JSON with the address, and stops cleanly when told to', async () => {
    const program = start(['--port', '0']);
    const { address, workspace, pid } = await program.line();
    expect(workspace).toBeNull();
    expect(pid).not.toBe(program.child.pid);

    const port = Number(new URL(address).port);
    const { pathname, search } = new URL(address);
    expect((await ask(port, { path: pathname + search })).status).toBe(303);

    program.child.kill('SIGTERM');
    expect(await program.end()).toBe(0);
    expect(program.output().trim().split('\n')).toHaveLength(1);
    await expect(ask(port, { path: '/' })).rejects.toThrow();
  });

  test('opens the workspace it is given, and offers to make it where there is none', async () => {
    const workspace = join(folder, 'workspace');
    const first = start(['--workspace', workspace]);
    const line = await first.line();
    expect(line.workspace).toBe(workspace);
    const offered = await clientOf(line.address).workspaces.start({});
    expect(offered).toMatchObject({ open: null, offered: { folder: workspace } });
    await clientOf(line.address).workspaces.createSample({ folder: workspace, years: 1 });
    first.child.kill('SIGTERM');
    expect(await first.end()).toBe(0);

    const second = start(['--workspace', workspace]);
    const { address } = await second.line();
    const opened = await clientOf(address).workspaces.start({});
    expect(opened).toMatchObject({ open: { folder: workspace } });
    second.child.kill('SIGTERM');
    expect(await second.end()).toBe(0);
  });

  test('says so when another program has the port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo; // a TCP server has no other kind of address
    const program = start(['--port', String(port)]);
    expect(await program.end()).toBe(1);
    expect(program.words()).toContain(`Another program uses port ${port}.`);
    expect(program.output()).toBe('');
    other.close();
  });

  test('does not guess at words it does not know', async () => {
    const program = start(['--prot', '0']);
    expect(await program.end()).toBe(2);
    expect(program.words()).toContain('npm start -- --loopback');
  });

  test.runIf(process.platform === 'linux')(
    'ends with whatever started it, even when that was killed',
    async () => {
      const program = start([]);
      const { address } = await program.line();
      program.child.kill('SIGKILL');
      const port = Number(new URL(address).port);
      await expect.poll(() => isListening(port), { timeout: 10_000 }).toBe(false);
    },
  );
});

interface Started {
  readonly child: ChildProcess;
  line(): Promise<z.infer<typeof AddressLine>>;
  end(): Promise<number | null>;
  output(): string;
  words(): string;
}

function start(args: string[]): Started {
  const settings = join(folder, 'settings');
  const child = spawn(
    process.execPath,
    [script, '--loopback', '--no-open', '--settings', settings, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  let words = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  const ended = once(child, 'close');
  return {
    child,
    async line() {
      await expect.poll(() => output, { timeout: 60_000, message: words }).toContain('\n');
      return AddressLine.parse(JSON.parse(output));
    },
    end: async () => {
      await ended;
      return child.exitCode;
    },
    output: () => output,
    words: () => words,
  };
}

function clientOf(address: string): TestClient {
  const { origin, searchParams } = new URL(address);
  const authorization = `Bearer ${searchParams.get('token') ?? ''}`;
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { authorization } }));
}

function isListening(port: number): Promise<boolean> {
  return ask(port, { path: '/' }).then(
    () => true,
    () => false,
  );
}
