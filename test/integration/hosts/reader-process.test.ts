import { expect, test, vi } from 'vitest';
import * as electron from './electron-double.ts';

vi.mock('electron', () => electron);

const { startReaderProcess } = await import('../../../electron/desktop/reader-process.ts');

test('the desktop program reads papers in a process of its own, with an empty environment and no output', () => {
  const reader = startReaderProcess('/program/file-reader.js');
  const [child] = electron.told.readers;
  expect(child?.started).toMatchObject({
    file: '/program/file-reader.js',
    args: [],
    options: { env: {}, stdio: 'ignore' },
  });
  const heard: unknown[] = [];
  let ended = 0;
  reader.onMessage((message) => heard.push(message));
  reader.onEnd(() => (ended += 1));
  child?.emit('message', { answer: 1 });
  child?.emit('exit', 0);
  expect([heard, ended]).toEqual([[{ answer: 1 }], 1]);
  reader.kill();
  expect(child?.killed).toBe(true);
});
