import { expect, test } from 'vitest';
import { showUndo, toastList } from '#renderer/ui/toast-list.ts';
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

test('a notice offers to take back what it names only until something else is sent', () => {
  const own = startSaving();
  own.done();
  showUndo({ sentence: 'Moved', onUndo: () => undefined });
  expect(toastList.get().at(-1)?.onUndo).not.toBeNull();
  const next = startSaving();
  expect(toastList.get().at(-1)).toMatchObject({ sentence: 'Moved', onUndo: null });
  next.done();
});
