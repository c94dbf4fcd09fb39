import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosaver, flushAll } from '#renderer/ui/autosaver.ts';
import { hasUnsaved } from '#renderer/ui/save-ledger.ts';

interface Text {
  title?: string;
  note?: string;
}

describe('saving what is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits 800 ms after the last key, then saves once', async () => {
    const { saver, saved } = aSaver();
    saver.change({ title: 'W' });
    await vi.advanceTimersByTimeAsync(700);
    saver.change({ title: 'Wi' });
    await vi.advanceTimersByTimeAsync(799);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual([{ title: 'Wi' }]);
    expect(saver.state.get()).toEqual({ kind: 'saved' });
  });

  it('saves in the midst of typing when told how long the first key may wait', async () => {
    const saved: Text[] = [];
    const save = (patch: Text) => {
      saved.push(patch);
      return Promise.resolve();
    };
    const saver = createAutosaver<Text>({ save, delay: 400, longest: 800 });
    for (const title of ['W', 'Wi', 'Win', 'Wint']) {
      saver.change({ title });
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(saved).toEqual([{ title: 'Wint' }]);
    saver.change({ title: 'Winter' });
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual([{ title: 'Wint' }, { title: 'Winter' }]);
  });

  it('saves several fields in one call', async () => {
    const { saver, saved } = aSaver();
    saver.change({ title: 'Winter' });
    saver.change({ note: 'late' });
    await saver.flush();
    expect(saved).toEqual([{ title: 'Winter', note: 'late' }]);
  });

  it('saves at once when it is told to, and nothing when nothing waits', async () => {
    const { saver, saved } = aSaver();
    saver.change({ title: 'Winter' });
    await saver.flush();
    await saver.flush();
    expect(saved).toEqual([{ title: 'Winter' }]);
  });

  it('makes one call at a time and keeps what is typed meanwhile for the next', async () => {
    const calls: Text[] = [];
    const answers: (() => void)[] = [];
    const saver = createAutosaver<Text>({
      save: (patch) =>
        new Promise((resolve) => {
          calls.push(patch);
          answers.push(resolve);
        }),
    });
    saver.change({ title: 'First' });
    await vi.advanceTimersByTimeAsync(800);
    saver.change({ title: 'Second' });
    await vi.advanceTimersByTimeAsync(800);
    expect(calls).toEqual([{ title: 'First' }]);
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual([{ title: 'First' }, { title: 'Second' }]);
    expect(hasUnsaved()).toBe(true);
    answers[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(hasUnsaved()).toBe(false);
  });

  it('keeps what was typed when a save fails, and sends it all with the next change', async () => {
    const { saver, saved, failing } = aSaver();
    failing.now = true;
    saver.change({ title: 'Winter', note: 'old' });
    await saver.flush();
    expect(saver.state.get()).toMatchObject({ kind: 'failed', sentence: 'drive C: is full.' });
    expect(hasUnsaved()).toBe(true);
    failing.now = false;
    saver.change({ note: 'new' });
    await vi.advanceTimersByTimeAsync(800);
    expect(saved).toEqual([{ title: 'Winter', note: 'new' }]);
    expect(hasUnsaved()).toBe(false);
  });

  it('lets what was typed during a failing save win over what failed', async () => {
    const calls: Text[] = [];
    let refuse: (() => void) | null = null;
    const saver = createAutosaver<Text>({
      save: (patch) => {
        calls.push(patch);
        if (calls.length > 1) return Promise.resolve();
        return new Promise((_resolve, reject) => {
          refuse = () => reject(new Error('disk'));
        });
      },
    });
    saver.change({ title: 'First', note: 'kept' });
    const first = saver.flush();
    saver.change({ title: 'Second' });
    (refuse as (() => void) | null)?.();
    await first;
    await saver.flush();
    expect(calls.at(-1)).toEqual({ title: 'Second', note: 'kept' });
  });

  it('saves everywhere at once for Ctrl S', async () => {
    const [one, two] = [aSaver(), aSaver()];
    one.saver.change({ title: 'Winter' });
    two.saver.change({ note: 'late' });
    await flushAll();
    expect([one.saved, two.saved]).toEqual([[{ title: 'Winter' }], [{ note: 'late' }]]);
    expect(hasUnsaved()).toBe(false);
  });

  it('uses the newest way to save', async () => {
    const { saver, saved } = aSaver();
    const later: Text[] = [];
    saver.change({ title: 'Winter' });
    saver.saveWith((patch) => {
      later.push(patch);
      return Promise.resolve();
    });
    await saver.flush();
    expect(saved).toEqual([]);
    expect(later).toEqual([{ title: 'Winter' }]);
  });
});

function aSaver() {
  const saved: Text[] = [];
  const failing = { now: false };
  const saver = createAutosaver<Text>({
    save: (patch) => {
      if (failing.now) {
        return Promise.reject(
          Object.assign(new Error('drive C: is full.'), { code: 'STORAGE', data: null }),
        );
      }
      saved.push(patch);
      return Promise.resolve();
    },
  });
  return { saver, saved, failing };
}
