import { announce } from './announce.ts';
import { createStore } from './store.ts';

/** One thing that was just done, and how to take it back. */
export interface Toast {
  id: number;
  sentence: string;
  onUndo: (() => void | Promise<void>) | null;
}

/** More than this would cover the page; the oldest goes. */
const mostToasts = 3;

export const toastList = createStore<readonly Toast[]>([]);
let lastId = 0;

interface UndoToast {
  /** `Item 12 moved to 11`. */
  sentence: string;
  onUndo: () => void | Promise<void>;
}

/** Says what was done and offers to take it back for 10 s; the time stands still while it is hovered or focused. */
export function showUndo({ sentence, onUndo }: UndoToast): void {
  add(sentence, onUndo);
  announce(`${sentence}. Ctrl Z takes it back.`);
}

/** Says one thing that was done. What went wrong belongs beside what it is about, not here. */
export function showToast(sentence: string): void {
  add(sentence, null);
  announce(sentence);
}

/** Undo takes back the newest change: once another one is sent, an older notice offers it no more. */
export function endUndoOffers(): void {
  toastList.set((now) =>
    now.some(({ onUndo }) => onUndo !== null)
      ? now.map((toast) => ({ ...toast, onUndo: null }))
      : now,
  );
}

export function hideToast(id: number): void {
  toastList.set((now) => now.filter((toast) => toast.id !== id));
}

function add(sentence: string, onUndo: Toast['onUndo']): void {
  lastId += 1;
  const toast = { id: lastId, sentence, onUndo };
  toastList.set((now) => [...now, toast].slice(-mostToasts));
}
