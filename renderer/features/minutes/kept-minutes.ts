/** The minutes that this window has had open. A fresh window in the midst of a meeting follows a restart. */
const knownHere = new Set<string>();

export function noteOpenHere(minutesId: string): void {
  knownHere.add(minutesId);
}

export function wasOpenHere(minutesId: string): boolean {
  return knownHere.has(minutesId);
}
