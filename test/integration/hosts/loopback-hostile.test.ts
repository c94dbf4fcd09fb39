import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { os } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestCallBytes, startLoopbackServer } from '../../../electron/loopback/server.ts';
import type { LoopbackServer } from '../../../electron/loopback/server.ts';
import type { App } from '#core/app.ts';
import type { CoreContext } from '#core/procedures.ts';
import type { Answer, Asked } from './raw-request.ts';
import { hostileRequests } from './hostile-requests.ts';
import { ask, askRaw } from './raw-request.ts';

let folder: string;
let server: LoopbackServer;
let done = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clear-days-loopback-'));
  const pageFolder = join(folder, 'renderer');
  mkdirSync(join(pageFolder, 'assets'), { recursive: true });
  writeFileSync(join(pageFolder, 'index.html'), '<title>the page</title>');
  writeFileSync(join(pageFolder, 'assets', 'app-a1b2.js'), 'export {}');
  writeFileSync(join(folder, 'key.json'), 'the secret beside the page');
  symlinkSync(join(folder, 'key.json'), join(pageFolder, 'link.json'));
  const router = {
    record: os.handler(() => ({ done: (done += 1) })),
    fail: os.handler(() => {
      throw new Error(
        'SQLITE_CONSTRAINT: insert into papers values (…) at /home/officer/records.db',
      );
    }),
  };
  server = await startLoopbackServer({ app: appWith(router), pageFolder });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const own = () => `127.0.0.1:${server.port}`;
const bearer = () => ({ authorization: `Bearer ${server.token}` });
const cookie = () => ({ cookie: `clear-days-${server.port}=${server.token}` });
const json = { 'content-type': 'application/json' };
const call = (asked: Partial<Asked>): Asked => ({
  method: 'POST',
  path: '/rpc/record',
  body: '{}',
  ...asked,
});

describe('the loopback host answers nobody but its own page [S9]', () => {
  test.each(hostileRequests)('$why: $status', async ({ status, ask: asked }) => {
    const before = done;
    const answer = await ask(server.port, asked(server));
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('the secret');
    expect(answer.body).not.toContain('the page');
    expect(done).toBe(before);
    expectNothingShared(answer);
  });

  test('an absolute address, two hosts and a missing host are refused', async () => {
    const key = `Authorization: Bearer ${server.token}`;
    const attempts = [
      `GET http://evil.example.org/ HTTP/1.1\r\nHost: ${own()}\r\n${key}\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: evil.example.org\r\nHost: ${own()}\r\n${key}\r\n\r\n`,
      `GET / HTTP/1.1\r\n${key}\r\n\r\n`,
      `GET / HTTP/1.0\r\n${key}\r\n\r\n`,
    ];
    for (const attempt of attempts) {
      const answer = await askRaw(server.port, attempt);
      expect(answer).toMatch(/^HTTP\/1\.1 (400|403) /);
      expect(answer).not.toContain('the page');
    }
  });

  test('a call that grows too long while it is sent is cut off', async () => {
    const chunked = { ...bearer(), ...json, 'transfer-encoding': 'chunked' };
    const body = `{"json":"${'x'.repeat(longestCallBytes)}"}`;
    const answer = await ask(server.port, call({ headers: chunked, body }));
    expect(answer.status).toBe(413);
  });

  test('an unexpected failure says nothing of statements or folders', async () => {
    const answer = await ask(
      server.port,
      call({ path: '/rpc/fail', headers: { ...bearer(), ...json } }),
    );
    expect(answer.status).toBe(500);
    expect(answer.body).not.toMatch(/SQLITE|insert|records\.db|officer/);
  });

  test('it listens on 127.0.0.1 alone', async () => {
    await expect(ask(server.port, { path: '/', address: '127.0.0.2' })).rejects.toThrow();
  });
});

describe('the loopback host lets its own page in', () => {
  test('the address is swapped for a cookie that scripts cannot read, and the token leaves it', async () => {
    const { pathname, search } = new URL(server.address);
    const answer = await ask(server.port, { path: pathname + search });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    const [set = ''] = answer.headers['set-cookie'] ?? [];
    expect(set).toBe(
      `clear-days-${server.port}=${server.token}; Path=/; HttpOnly; SameSite=Strict`,
    );
  });

  test('the rest of the address is kept when the token leaves it', async () => {
    const path = `/meetings?view=list&token=${server.token}&from=2026-11-01`;
    const answer = await ask(server.port, { path });
    expect(answer.headers.location).toBe('/meetings?view=list&from=2026-11-01');
  });

  test('an address for a command line lets in once, with the same cookie', async () => {
    const { pathname, search } = new URL(server.addressForOnce());
    const first = await ask(server.port, { path: pathname + search });
    expect(first.status).toBe(303);
    expect(first.headers['set-cookie']?.[0]).toContain(server.token);
    expect((await ask(server.port, { path: pathname + search })).status).toBe(401);
  });

  test('a route of the program is the page; the page is never kept, its hashed parts always', async () => {
    const page = await ask(server.port, {
      path: '/meetings/hwb/2026-11-26/agenda',
      headers: cookie(),
    });
    expect(page).toMatchObject({ status: 200, body: '<title>the page</title>' });
    expect(page.headers['cache-control']).toBe('no-store');
    const asset = await ask(server.port, { path: '/assets/app-a1b2.js', headers: cookie() });
    expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  test('the page calls with its cookie and origin, a script with the bearer', async () => {
    const before = done;
    const page = {
      ...json,
      ...cookie(),
      origin: `http://${own()}`,
      'sec-fetch-site': 'same-origin',
    };
    expect((await ask(server.port, call({ headers: page }))).status).toBe(200);
    const script = { 'content-type': 'application/json; charset=utf-8', ...bearer() };
    expect((await ask(server.port, call({ headers: script }))).status).toBe(200);
    expect(done).toBe(before + 2);
  });

  test('every run has a key of its own, of 256 bits', async () => {
    const app = appWith({ record: os.handler(() => null) });
    const pageFolder = join(folder, 'renderer');
    const other = await startLoopbackServer({ app, pageFolder });
    await other.close();
    expect(other.token).not.toBe(server.token);
    expect(Buffer.from(other.token, 'base64url')).toHaveLength(32);
  });
});

/** A core with handlers of the test's own, which look at no context. */
function appWith(router: object): Pick<App, 'router' | 'context'> {
  return { router: router as App['router'], context: () => ({}) as CoreContext };
}

/** What every answer promises, refusals included. */
function expectNothingShared({ headers }: Answer): void {
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['set-cookie']).toBeUndefined();
}
