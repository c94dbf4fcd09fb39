import { announce } from './announce.ts';
import { createStore, useStore } from './store.ts';
import { endUndoOffers } from './toast-list.ts';

/** One change that has left the screen and is not yet answered, or was refused. */
interface Entry {
  /** When it was sent; null while the typing has not rested yet. */
  startedAt: number | null;
  /** Why it is not saved, in a sentence; null while it is under way. */
  problem: string | null;
  mend: Mend | null;
}

/** What the button beside the sentence says and does. */
interface Mend {
  label: string;
  run: () => void;
}

interface Ledger {
  entries: ReadonlyMap<number, Entry>;
  savedAt: Date | null;
}

export interface SaveHandle {
  /** The change is on its way: after a second the title bar says so. */
  sending: () => void;
  done: () => void;
  /** The sentence says what is wrong and that the text is kept. */
  failed: (sentence: string, mend?: Mend) => void;
  /** The change was given up or overtaken; nothing is owed any more. */
  withdraw: () => void;
}

/** What the title bar says about saving. */
export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'saving'; since: number }
  | { kind: 'failed'; sentence: string; count: number; mend: Mend | null };

const ledger = createStore<Ledger>({ entries: new Map(), savedAt: null });
let lastNumber = 0;

/** Writes a change in the ledger, so that the title bar can say whether everything is saved. */
export function startSaving(): SaveHandle {
  const handle = noteUnsaved();
  handle.sending();
  return handle;
}

/** As `startSaving`, for text that is still being typed: it counts as unsaved, silently. */
export function noteUnsaved(): SaveHandle {
  lastNumber += 1;
  const number = lastNumber;
  put(number, { startedAt: null, problem: null, mend: null });
  return {
    sending: () => {
      endUndoOffers();
      put(number, { startedAt: Date.now(), problem: null, mend: null });
    },
    done: () => {
      remove(number);
      ledger.set((now) => ({ ...now, savedAt: new Date() }));
    },
    failed: (sentence, mend) => {
      put(number, { startedAt: null, problem: sentence, mend: mend ?? null });
      announce(sentence, 'assertive');
    },
    withdraw: () => remove(number),
  };
}

/** Enters one call in the ledger and hands its answer on; `sentenceOf` words a refusal. */
export async function trackSave<Answer>(
  work: Promise<Answer>,
  sentenceOf: (error: unknown) => string,
): Promise<Answer> {
  const handle = startSaving();
  try {
    const answer = await work;
    handle.done();
    return answer;
  } catch (error) {
    // A call that was refused changed nothing and its screen says why; nothing is left unsaved.
    announce(sentenceOf(error), 'assertive');
    handle.withdraw();
    throw error;
  }
}

export function useSaveState(): SaveState {
  return stateOf(useStore(ledger));
}

/** What the title bar says now, for Ctrl S. */
export function currentSaveState(): SaveState {
  return stateOf(ledger.get());
}

/** Whether something typed is not on the disk yet: asked before the window closes. */
export function hasUnsaved(): boolean {
  return ledger.get().entries.size > 0;
}

/**
 * Resolves when every change that was sent has its answer, also those sent meanwhile: what Ctrl Z takes
 * back must be the last thing done, not the last thing answered.
 */
export async function answered(): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      const under = [...ledger.get().entries.values()].some(({ startedAt }) => startedAt !== null);
      if (under) return;
      leave();
      resolve();
    };
    const leave = ledger.subscribe(look);
    look();
  });
}

function stateOf({ entries, savedAt }: Ledger): SaveState {
  const all = [...entries.values()];
  const problems = all.flatMap(({ problem, mend }) =>
    problem === null ? [] : [{ problem, mend }],
  );
  const latest = problems.at(-1);
  if (latest !== undefined) {
    return { kind: 'failed', sentence: latest.problem, count: problems.length, mend: latest.mend };
  }
  const sent = all.flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt]));
  if (sent.length > 0) return { kind: 'saving', since: Math.min(...sent) };
  return { kind: 'saved', at: savedAt };
}

function put(number: number, entry: Entry): void {
  ledger.set((now) => ({ ...now, entries: new Map(now.entries).set(number, entry) }));
}

function remove(number: number): void {
  ledger.set((now) => {
    const entries = new Map(now.entries);
    entries.delete(number);
    return { ...now, entries };
  });
}
