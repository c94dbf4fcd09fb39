/** One line of `npm run bench`: how long something took, and what it is compared with in the same run. */
export interface Measurement {
  readonly name: string;
  readonly milliseconds: number;
  readonly baseline: { readonly name: string; readonly milliseconds: number };
}

/** The median of several runs of `act` after one that does not count, in milliseconds. */
export async function medianTime(runs: number, act: () => unknown): Promise<number> {
  await act();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await act();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
