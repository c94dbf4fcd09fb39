import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { App } from '#core/app.ts';
import { logFailure } from '#core/log.ts';
import type { PageAnswer, PageFile } from '#core/page/page-files.ts';
import { openPageFiles } from '#core/page/page-files.ts';
import { pageHeaders } from '#core/page/page-policy.ts';
import { judge, rpcPrefix } from './guard.ts';
import { cookieFor, createKeys } from './token.ts';

export interface LoopbackServer {
  /** The address to open first; it carries the token once. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  /** An address for a command line: it lets in one browser, once. */
  addressForOnce(): string;
  close(): Promise<void>;
}

/** A call's JSON may be this long; papers come in pieces far below it. */
export const longestCallBytes = 16 * 1024 * 1024;

/** Serves the page and the core on 127.0.0.1 to whoever holds this run's token, and to nobody else. */
export async function startLoopbackServer(options: {
  app: Pick<App, 'router' | 'context'>;
  pageFolder: string;
  port?: number;
}): Promise<LoopbackServer> {
  const keys = createKeys();
  const findPage = openPageFiles(options.pageFolder);
  const calls = new RPCHandler(options.app.router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: longestCallBytes })],
  });
  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 10_000 });
  const port = await listen(server, options.port ?? 0);

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      logFailure('loopback.answer', error);
      response.destroy();
    });
  });

  return {
    address: addressWith(keys.token.text),
    port,
    token: keys.token.text,
    addressForOnce: () => addressWith(keys.issueTicket()),
    close: () => close(server),
  };

  function addressWith(key: string): string {
    return `http://127.0.0.1:${port}/?token=${key}`;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    const verdict = judge(asKnock(request), port, keys);
    switch (verdict.kind) {
      case 'call': {
        const context = options.app.context();
        const { matched } = await calls.handle(request, response, { prefix: rpcPrefix, context });
        if (!matched) sendSentence(response, 404, 'Clear Days knows no such call.');
        return;
      }
      case 'page':
        return sendPage(request, response, findPage(verdict.pathname));
      case 'welcome':
        welcome(response, verdict.location, cookieFor(port, keys.token));
        return;
      case 'refused':
        sendSentence(response, verdict.status, verdict.sentence);
    }
  }
}

function asKnock(request: IncomingMessage): Parameters<typeof judge>[0] {
  return { method: request.method ?? '', target: request.url ?? '', headers: request.headers };
}

function welcome(response: ServerResponse, location: string, cookie: string): void {
  response.writeHead(303, { Location: location, 'Set-Cookie': cookie }).end();
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  found: PageAnswer,
): Promise<void> {
  switch (found.kind) {
    case 'refused':
      sendSentence(response, 400, 'This is not an address of Clear Days.');
      return;
    case 'missing':
      sendSentence(response, 404, 'There is no such file.');
      return;
    case 'file':
      response.writeHead(200, labels(found.file));
      response.end(request.method === 'HEAD' ? undefined : await readFile(found.file.path));
  }
}

function labels(file: PageFile): Record<string, string> {
  return { 'Content-Type': file.type, 'Cache-Control': file.cacheControl };
}

/** A refusal a person can read; the sentences are ours, so nothing in them needs escaping. */
function sendSentence(response: ServerResponse, status: number, sentence: string): void {
  // Whatever the request still wants to send is not read.
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', Connection: 'close' });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clear Days</title><h1>Clear Days</h1><p>${sentence}</p></html>\n`,
  );
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Another program uses port ${port}.`) : error);
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port); // a TCP server has no other kind of address
    });
  });
}

/** Lets calls that are under way finish for a moment, then ends what is left. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), 2000);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
