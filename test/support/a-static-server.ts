import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const types: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The plainest server there is: files by their path, nothing else. Stops when it is disposed of. */
export async function aStaticServer(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ origin: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const bytes = files.get(path);
    const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
    response.writeHead(bytes === undefined ? 404 : 200, { 'content-type': type });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
