import { parseArgs } from 'node:util';
import { findElectron, fetchElectron, whyNoWindow } from './electron-binary.mjs';
import { become, pinnedNode, root } from './run.mjs';
import { say } from './say.mjs';
import { ensureDesktopBuilt, ensureInstalled, ensureRendererBuilt } from './set-up.mjs';

const usage = `npm start                            start Clear Days
npm start -- --workspace DIR         open this workspace, or offer to make it
npm start -- --loopback [--port N] [--no-open]
                                     in the browser; prints one line with the address
npm start -- --settings DIR          keep recent workspaces elsewhere`;

/** Does all the setting up there is, then becomes the desktop program or the browser host. */
async function start(options) {
  await ensureInstalled();
  await ensureRendererBuilt();
  const browserOnly = options.loopback || options.port !== undefined || options['no-open'];
  const reason = browserOnly ? 'as you asked' : whyNoWindow();
  const electron = reason === null ? (findElectron() ?? (await fetchElectron())) : undefined;
  if (electron === undefined) {
    const why = reason ?? 'the Electron program is not on this machine and could not be fetched';
    say(`Clear Days runs in your browser, because ${why}.`.replace('because as', 'as'));
    return become(pinnedNode, [`${root}/electron/loopback/main.ts`, ...hostArguments(options)]);
  }
  await ensureDesktopBuilt();
  say('Clear Days runs in its own window, because Electron is here.');
  return become(electron, [root, ...hostArguments(options)], { channel: false });
}

/** What the hosts understand is passed on as given. */
function hostArguments({ port, workspace, settings, 'no-open': noOpen }) {
  return [
    ...(port === undefined ? [] : [`--port=${port}`]),
    ...(workspace === undefined ? [] : [`--workspace=${workspace}`]),
    ...(settings === undefined ? [] : [`--settings=${settings}`]),
    ...(noOpen ? ['--no-open'] : []),
  ];
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        loopback: { type: 'boolean' },
        port: { type: 'string' },
        workspace: { type: 'string' },
        settings: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    say(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

const options = readOptions();
if (options.help) {
  say(usage);
  process.exit(0);
}
try {
  process.exitCode = await start(options);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
