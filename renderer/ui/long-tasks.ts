import { announce } from './announce.ts';
import { createStore, useStore } from './store.ts';

/** How far a task is. The sentence says what and how many: `Searching file 27 of 42`. */
export interface Progress {
  done: number;
  of: number;
  sentence: string;
}

export interface RunningTask extends Progress {
  id: string;
  name: string;
  cancel: () => void;
}

interface LongTask<Result> {
  /** The same id finds the task again after going to another screen and back. */
  id: string;
  /** `Building the public pack`. */
  name: string;
  run: (report: (progress: Progress) => void, signal: AbortSignal) => Promise<Result>;
}

const tasks = createStore<readonly RunningTask[]>([]);

/**
 * Runs a task that outlives the screen that started it. Progress is said at 25 % steps. Rejects
 * with the task's own error; after `cancel` check `signal.aborted`.
 */
export async function runLongTask<Result>({ id, name, run }: LongTask<Result>): Promise<Result> {
  const controller = new AbortController();
  const task = { id, name, done: 0, of: 0, sentence: name, cancel: () => controller.abort() };
  let said = 0;
  const report = (progress: Progress) => {
    const quarter = progress.of === 0 ? 0 : Math.floor((progress.done / progress.of) * 4);
    if (quarter > said && quarter < 4) announce(progress.sentence);
    said = quarter;
    tasks.set((now) => now.map((one) => (one.id === id ? { ...one, ...progress } : one)));
  };
  tasks.set((now) => [...now.filter((one) => one.id !== id), task]);
  try {
    return await run(report, controller.signal);
  } finally {
    tasks.set((now) => now.filter((one) => one.id !== id));
  }
}

/** The task of this id while it runs, or null. */
export function useLongTask(id: string): RunningTask | null {
  return useStore(tasks).find((task) => task.id === id) ?? null;
}

/** The oldest task that is running, for the title bar. */
export function useRunningTask(): RunningTask | null {
  return useStore(tasks)[0] ?? null;
}
