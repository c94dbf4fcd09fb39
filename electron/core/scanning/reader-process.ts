import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FromReader, ToReader } from './reader-job.ts';

/** A process that was started to read files. */
export interface ReaderProcess {
  send(message: ToReader): void;
  onMessage(listener: (message: FromReader) => void): void;
  onEnd(listener: () => void): void;
  kill(): void;
}

/** Starts the program at a path in a process of its own. Electron has its own way to. */
export type StartProcess = (file: string) => ReaderProcess;

/** The reader beside this file: TypeScript in the checkout, JavaScript in the built program. */
export function readerFile(): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./file-reader.${ending}`, import.meta.url));
}

/**
 * Starts a reader under Node. It may read the program's own files and nothing else, write nothing and
 * start nothing; its environment holds nothing of the person's.
 */
export function startNodeReader(file: string): ReaderProcess {
  const child = fork(file, [], {
    execArgv: [
      '--permission',
      `--allow-fs-read=${programFolder(file)}`,
      '--allow-worker',
      '--max-old-space-size=1024',
      '--no-warnings',
    ],
    env: memoryOnly(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  });
  child.unref();
  child.channel?.unref();
  child.on('error', () => child.kill('SIGKILL'));
  return {
    send: (message) => void child.send(message, () => undefined),
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromReader)), // what the reader sends
    onEnd: (listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** The nearest folder above that has the program's libraries. */
function programFolder(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, '*');
  }
  return join(dirname(file), '*');
}

function memoryOnly(): NodeJS.ProcessEnv {
  const given = process.env['CLEAR_DAYS_READER_MEGABYTES'];
  return given === undefined ? {} : { CLEAR_DAYS_READER_MEGABYTES: given };
}
