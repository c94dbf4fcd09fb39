import type { OutgoingHttpHeaders } from 'node:http';
import { longestCallBytes } from '../../../electron/loopback/server.ts';
import type { Asked } from './raw-request.ts';

interface Run {
  port: number;
  token: string;
}

interface HostileRequest {
  why: string;
  status: number;
  ask: (run: Run) => Asked;
}

const json = { 'content-type': 'application/json' };
const bearer = ({ token }: Run) => ({ authorization: `Bearer ${token}` });
const cookie = ({ port, token }: Run) => ({ cookie: `clear-days-${port}=${token}` });

/** Everything trust.md S9 names, and what we thought of besides; each must leave the core untouched. */
export const hostileRequests: HostileRequest[] = [
  ...withoutTheKey(),
  ...underAForeignName(),
  ...fromAForeignPage(),
  ...notACall(),
  ...outOfTheFolder(),
];

function withoutTheKey(): HostileRequest[] {
  return [
    page('no token', 401, '/'),
    page('no token for an asset', 401, '/assets/app-a1b2.js'),
    page('a wrong token in the address', 401, '/?token=AAAA'),
    page('an empty token in the address', 401, '/?token='),
    page('a token one letter short', 401, ({ token }) => `/?token=${token.slice(1)}`),
    page('a cookie of another port', 401, '/', ({ token }) => ({
      cookie: `clear-days-1=${token}`,
    })),
    page('a second cookie set by another page', 401, '/', (run) => ({
      cookie: `${cookie(run).cookie}; clear-days-${run.port}=x`,
    })),
    call('no token for a call', 401, () => json),
    call('a wrong bearer', 401, () => ({ ...json, authorization: 'Bearer AAAA' })),
    call('a token in the address of a call', 401, () => json, {
      path: ({ token }) => `/rpc/record?token=${token}`,
    }),
  ];
}

function underAForeignName(): HostileRequest[] {
  const named = (why: string, host: (port: number) => string): HostileRequest =>
    page(why, 403, '/', (run) => ({ ...cookie(run), ...bearer(run), host: host(run.port) }));
  return [
    named('a foreign name for this machine', () => 'evil.example.org'),
    named('DNS rebinding with our port', (port) => `evil.example.org:${port}`),
    named('localhost instead of the exact address', (port) => `localhost:${port}`),
    named('the address without its port', () => '127.0.0.1'),
    named('the address of another port', () => '127.0.0.1:1'),
    named('our address with a user name before it', (port) => `x@127.0.0.1:${port}`),
  ];
}

function fromAForeignPage(): HostileRequest[] {
  const from = (why: string, origin: (port: number) => string): HostileRequest =>
    call(why, 403, (run) => ({ ...json, ...cookie(run), origin: origin(run.port) }));
  return [
    from('a foreign page with the cookie', () => 'https://evil.example.org'),
    from('a sandboxed frame or a file', () => 'null'),
    from('another port of this machine', () => 'http://127.0.0.1:1'),
    from('our address over https', (port) => `https://127.0.0.1:${port}`),
    from('an origin that only begins like ours', (port) => `http://127.0.0.1:${port}0`),
    call('a cookie call that hides its origin', 403, (run) => ({ ...json, ...cookie(run) })),
    page('a picture tag on another site', 403, '/', (run) => ({
      ...cookie(run),
      'sec-fetch-site': 'cross-site',
    })),
    page('a page of another port, which is the same site', 403, '/', (run) => ({
      ...cookie(run),
      'sec-fetch-site': 'same-site',
    })),
    call('a preflight', 403, () => ({ origin: 'https://evil.example.org' }), { method: 'OPTIONS' }),
  ];
}

function notACall(): HostileRequest[] {
  const typed = (why: string, type: string): HostileRequest =>
    call(why, 415, (run) => ({ ...bearer(run), 'content-type': type }));
  const keyed = (run: Run) => ({ ...bearer(run), ...json });
  return [
    typed('a form post', 'application/x-www-form-urlencoded'),
    typed('a text post that looks like JSON', 'text/plain'),
    typed('a multipart post', 'multipart/form-data; boundary=x'),
    typed('a type that only begins like JSON', 'application/jsonp'),
    call('no content type', 415, bearer),
    page('a call by GET', 405, '/rpc/record?data={}', bearer),
    call('a call by PUT', 405, keyed, { method: 'PUT' }),
    call('writing to a page', 405, keyed, { method: 'DELETE', path: () => '/' }),
    call('an unknown call', 404, keyed, { path: () => '/rpc/no/such' }),
    call('a call named after what every object has', 404, keyed, { path: () => '/rpc/__proto__' }),
    call('a broken call', 400, keyed, { body: '{"json":' }),
    call('a call that says it is too long', 413, (run) => ({
      ...keyed(run),
      'content-length': String(longestCallBytes + 1),
    })),
  ];
}

function outOfTheFolder(): HostileRequest[] {
  return [
    page('a step out', 400, '/../key.json', bearer),
    page('a step out further in', 400, '/assets/../../key.json', bearer),
    page('an encoded step out', 400, '/%2e%2e/key.json', bearer),
    page('an encoded slash', 400, '/assets/..%2f..%2fkey.json', bearer),
    page('a step encoded twice', 400, '/%252e%252e/key.json', bearer),
    page('a backslash', 400, '/..\\key.json', bearer),
    page('an encoded backslash', 400, '/..%5ckey.json', bearer),
    page('a drive letter', 400, '/C:/key.json', bearer),
    page('a zero byte', 400, '/index.html%00.js', bearer),
    page('a broken escape', 400, '/%zz', bearer),
    page('a second slash that names a host', 400, '//evil.example.org/', bearer),
    page('a link out of the folder', 404, '/link.json', bearer),
    page('a file that is not there', 404, '/assets/app-gone.js', bearer),
    page('a source map', 404, '/assets/app-a1b2.js.map', bearer),
  ];
}

function page(
  why: string,
  status: number,
  path: string | ((run: Run) => string),
  headers: (run: Run) => OutgoingHttpHeaders = () => ({}),
): HostileRequest {
  const pathOf = typeof path === 'string' ? () => path : path;
  return { why, status, ask: (run) => ({ path: pathOf(run), headers: headers(run) }) };
}

function call(
  why: string,
  status: number,
  headers: (run: Run) => OutgoingHttpHeaders,
  other: { method?: string; path?: (run: Run) => string; body?: string } = {},
): HostileRequest {
  const { method = 'POST', path = () => '/rpc/record', body = '{}' } = other;
  return {
    why,
    status,
    ask: (run) => ({ method, path: path(run), headers: headers(run), body }),
  };
}
