import { spawn } from 'node:child_process';
import { createServer as createTcpServer } from 'node:net';
import { createInterface } from 'node:readline';
import { createServer } from 'vite';
import { pinnedNode, root } from './run.mjs';
import { say } from './say.mjs';

const here = '127.0.0.1';

/** The browser host's key of the moment: it changes each time a change of the core starts it anew. */
let token = '';

const hostPort = await freePort();
const vite = await createServer({
  root: `${root}/renderer`,
  configFile: `${root}/vite.config.ts`,
  plugins: [onlyOurPage()],
  server: {
    host: here,
    cors: false,
    proxy: { '/rpc': { target: `http://${here}:${hostPort}`, configure: carryKey } },
  },
});
await vite.listen();
const host = watchHost(hostPort, process.argv.slice(2));
say(`The screens change as you write them: ${vite.resolvedUrls.local[0]}`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.once(signal, stop);

/** Node starts the host anew whenever a file that it has read changes. */
function watchHost(port, words) {
  const main = `${root}/electron/loopback/main.ts`;
  const args = [
    '--watch',
    '--watch-preserve-output',
    main,
    '--no-open',
    `--port=${port}`,
    ...words,
  ];
  const child = spawn(pinnedNode, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const again = token !== '';
    token = new URL(JSON.parse(line).address).searchParams.get('token');
    if (again) vite.ws.send({ type: 'full-reload' });
  });
  return child;
}

/** Calls go on to the host as its own page would make them, with the key that the page does not have. */
function carryKey(proxy) {
  proxy.on('proxyReq', (call) => {
    for (const name of ['origin', 'cookie', 'sec-fetch-site']) call.removeHeader(name);
    call.setHeader('host', `${here}:${hostPort}`);
    call.setHeader('authorization', `Bearer ${token}`);
  });
}

/** Since Vite holds the key, it must not lend it to other pages that are open in the browser. */
function onlyOurPage() {
  return {
    name: 'only-our-page',
    configureServer({ middlewares, config }) {
      middlewares.use('/rpc', (request, response, next) => {
        const ours = `http://${here}:${config.server.port}`;
        if (request.headers.origin === ours) return next();
        response.writeHead(403).end();
      });
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createTcpServer().listen(0, here, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function stop() {
  host.kill('SIGTERM');
  void vite.close().then(() => process.exit(0));
}
