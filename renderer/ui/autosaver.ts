import { failureSentence } from './failure-words.ts';
import { noteUnsaved, type SaveHandle } from './save-ledger.ts';
import { createStore, type Store } from './store.ts';

/** Where one form stands. `failed` keeps everything typed and tries again with the next change. */
export type AutosaveState =
  { kind: 'idle' | 'waiting' | 'saving' | 'saved' } | { kind: 'failed'; sentence: string };

export interface Autosaver<Patch extends object> {
  state: Store<AutosaveState>;
  /** Notes what changed; it is saved when typing rests. Later values win over earlier ones. */
  change: (patch: Patch) => void;
  /** Saves now what waits: on blur, on leaving, on Try again. Never rejects. */
  flush: () => Promise<void>;
  /** The screen was drawn again: from now on this is how to save. */
  saveWith: (save: (patch: Patch) => Promise<void>) => void;
}

export interface AutosaverOptions<Patch extends object> {
  /** One call at a time, in order, so that each can name the version the last one answered with. */
  save: (patch: Patch) => Promise<void>;
  /** Milliseconds after the last key. */
  delay?: number;
  /** Milliseconds after the first key that is not saved yet, for somebody who never pauses. */
  longest?: number;
}

/** What waits to be saved anywhere in the window. */
const waitingSavers = new Set<() => Promise<void>>();

/** Saves now whatever waits, on every screen: Ctrl S, and before the window closes. Never rejects. */
export async function flushAll(): Promise<void> {
  await Promise.all([...waitingSavers].map((flush) => flush()));
}

/** Saves what is typed when typing rests, one save at a time, and lets go of nothing on failure. */
export function createAutosaver<Patch extends object>(
  options: AutosaverOptions<Patch>,
): Autosaver<Patch> {
  const { delay = 800, longest = Infinity } = options;
  let { save } = options;
  const state = createStore<AutosaveState>({ kind: 'idle' });
  let waiting: Patch | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let handle: SaveHandle | null = null;
  let waitsSince: number | null = null;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    // What is being saved goes first; then whatever was typed meanwhile.
    if (running !== null) await running;
    if (waiting === null) return;
    running ??= send();
    await running;
  };

  const send = async (): Promise<void> => {
    const patch = waiting;
    if (patch === null) return;
    waiting = null;
    waitsSince = null;
    state.set({ kind: 'saving' });
    handle?.sending();
    try {
      await save(patch);
      settle();
    } catch (error) {
      waiting = { ...patch, ...(waiting as Patch | null) }; // typed meanwhile: the newer value wins
      const sentence = failureSentence(error);
      state.set({ kind: 'failed', sentence });
      handle?.failed(`Not saved: ${sentence} Your text is still here.`, {
        label: 'Try again',
        run: () => void flush(),
      });
    } finally {
      running = null;
    }
  };

  /** Saved, unless something was typed while it was on its way. */
  const settle = () => {
    if (waiting !== null) {
      state.set({ kind: 'waiting' });
      return;
    }
    waitingSavers.delete(flush);
    state.set({ kind: 'saved' });
    handle?.done();
    handle = null;
  };

  return {
    state,
    flush,
    saveWith: (next) => {
      save = next;
    },
    change: (patch) => {
      waiting = { ...waiting, ...patch };
      handle ??= noteUnsaved();
      waitingSavers.add(flush);
      if (running === null) state.set({ kind: 'waiting' });
      clearTimeout(timer);
      waitsSince ??= Date.now();
      const wait = Math.min(delay, Math.max(0, waitsSince + longest - Date.now()));
      timer = setTimeout(() => void flush(), wait);
    },
  };
}
