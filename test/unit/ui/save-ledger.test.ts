import { expect, test } from 'vitest';
import { answered, startSaving, trackSave } from '#renderer/ui/save-ledger.ts';

test('undo waits for the answer to every change that was sent, also to one sent meanwhile', async () => {
  const told: string[] = [];
  const first = startSaving();
  const waiting = answered().then(() => told.push('undo'));
  const second = startSaving();
  first.done();
  await Promise.resolve();
  told.push('second answered');
  second.done();
  await waiting;
  expect(told).toEqual(['second answered', 'undo']);
});

test('a change that was refused holds nothing up', async () => {
  const refused = trackSave(Promise.reject(new Error('refused')), () => 'No.');
  await expect(refused).rejects.toThrow('refused');
  await answered();
});
