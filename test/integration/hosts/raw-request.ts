import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';

export interface Asked {
  method?: string;
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
  address?: string;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends a request as given: unlike `fetch`, it lets a test lie about host, origin and path. */
export function ask(port: number, asked: Asked): Promise<Answer> {
  const { method = 'GET', path, headers = {}, body, address = '127.0.0.1' } = asked;
  return new Promise((resolve, reject) => {
    let answered = false;
    const sent = request(
      { host: address, port, path, method, headers, agent: false },
      (response) => {
        answered = true;
        let text = '';
        const finish = (): void =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        // The host may hang up on a request that it will not read to its end.
        response.once('end', finish).once('error', finish);
      },
    );
    sent.once('error', (error) => {
      if (!answered) reject(error);
    });
    sent.end(body);
  });
}

/** Sends exactly these bytes and gives back everything that comes. */
export function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.once('close', () => resolve(text)).once('error', reject);
  });
}
