import { utilityProcess } from 'electron';
import type { ReaderProcess } from '#core/scanning/reader-process.ts';
import type { FromReader } from '#core/scanning/reader-job.ts';

/**
 * Starts the reader of papers as a process of Electron's own: the program itself cannot be run as Node
 * (a fuse forbids it). Its environment is empty.
 */
export function startReaderProcess(file: string): ReaderProcess {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Clear Days reader',
    stdio: 'ignore',
    env: {},
  });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) =>
      void child.on('message', (message: unknown) => listener(message as FromReader)), // the reader sends nothing else
    onEnd: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
