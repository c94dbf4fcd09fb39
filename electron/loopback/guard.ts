import type { IncomingHttpHeaders } from 'node:http';
import type { Keys, Token } from './token.ts';
import { cookieName, cookieValues } from './token.ts';

export const rpcPrefix = '/rpc';

/** One request, as far as letting it in depends on it. */
export interface Knock {
  readonly method: string;
  /** The request target as sent: path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

export type Verdict =
  | { readonly kind: 'call' }
  | { readonly kind: 'page'; readonly pathname: string }
  | { readonly kind: 'welcome'; readonly location: string }
  | { readonly kind: 'refused'; readonly status: number; readonly sentence: string };

/** Decides on a request before anything else looks at it (trust.md, S9). */
export function judge(knock: Knock, port: number, keys: Keys): Verdict {
  const place = parseTarget(knock.target);
  if (place === undefined) return refused(400, 'This is not an address of Clear Days.');
  const stranger = whyStranger(knock.headers, port);
  if (stranger !== null) return refused(403, stranger);

  const tokenInAddress = place.query.get('token') ?? undefined;
  if (tokenInAddress !== undefined && knock.method === 'GET') {
    if (!keys.admits(tokenInAddress)) return refused(401, noKey);
    return { kind: 'welcome', location: withoutToken(place) };
  }
  const key = keyOf(knock.headers, port, keys.token);
  if (key === null) return refused(401, noKey);

  if (place.pathname === rpcPrefix || place.pathname.startsWith(`${rpcPrefix}/`)) {
    return judgeCall(knock, key);
  }
  if (knock.method !== 'GET' && knock.method !== 'HEAD') {
    return refused(405, 'Pages can only be read.');
  }
  return { kind: 'page', pathname: place.pathname };
}

const noKey =
  'This page opens only from the address that Clear Days showed when it started. ' +
  'Start Clear Days again, or copy the whole address.';

function judgeCall(knock: Knock, key: 'cookie' | 'bearer'): Verdict {
  if (knock.method !== 'POST') return refused(405, 'Calls are made with POST.');
  if (key === 'cookie' && knock.headers.origin === undefined) {
    return refused(403, 'A call from a page must say which page it comes from.');
  }
  const [type = ''] = (knock.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    return refused(415, 'Calls are made in JSON.');
  }
  return { kind: 'call' };
}

/** Somebody else's name for this machine, or somebody else's page asking, or `null`. */
function whyStranger(headers: IncomingHttpHeaders, port: number): string | null {
  const host = `127.0.0.1:${port}`;
  if (headers.host !== host) return 'This is not the address of Clear Days.';
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
    return 'Another page asked for this. Clear Days answers only its own pages.';
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'Another page asked for this. Clear Days answers only its own pages.';
  }
  return null;
}

function keyOf(
  headers: IncomingHttpHeaders,
  port: number,
  token: Token,
): 'cookie' | 'bearer' | null {
  const [, bearer] = /^Bearer ([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  if (token.matches(bearer)) return 'bearer';
  const [cookie, second] = cookieValues(headers.cookie, cookieName(port));
  return second === undefined && token.matches(cookie) ? 'cookie' : null;
}

interface Place {
  readonly pathname: string;
  readonly query: URLSearchParams;
}

/** Splits by hand: the URL parser would quietly mend what has to be refused. */
function parseTarget(target: string): Place | undefined {
  if (!target.startsWith('/') || target.startsWith('//') || target.includes('\\')) return undefined;
  const [pathname = '', ...rest] = target.split('?');
  return { pathname, query: new URLSearchParams(rest.join('?')) };
}

function withoutToken(place: Place): string {
  place.query.delete('token');
  const rest = place.query.toString();
  return rest === '' ? place.pathname : `${place.pathname}?${rest}`;
}

function refused(status: number, sentence: string): Verdict {
  return { kind: 'refused', status, sentence };
}
