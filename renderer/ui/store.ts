import { useSyncExternalStore } from 'react';

/** One value that several places on the screen watch, kept outside the tree. */
export interface Store<Value> {
  get: () => Value;
  set: (change: Value | ((now: Value) => Value)) => void;
  subscribe: (listener: () => void) => () => void;
}

/** A store; `set` with the same value wakes nobody. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      const next = isUpdater(change) ? change(value) : change;
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value now, and again each time it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}

function isUpdater<Value>(
  change: Value | ((now: Value) => Value),
): change is (now: Value) => Value {
  return typeof change === 'function';
}
