const queues = new WeakMap<object, Promise<unknown>>();

/** Runs what concerns one thing in the order in which it was asked for, each after the one before has ended. */
export function oneAtATime<Result>(thing: object, run: () => Promise<Result>): Promise<Result> {
  const before = queues.get(thing) ?? Promise.resolve();
  const result = before.then(run, run);
  queues.set(thing, result);
  return result;
}
