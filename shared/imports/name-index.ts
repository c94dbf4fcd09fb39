import { nameKey } from './values.rules.ts';

/** How many unknown names get a suggestion; a file of nothing but unknown names gets no more. */
const MOST_SUGGESTIONS = 200;

/** Things found by any of their names, whatever the capitals and punctuation. */
export class NameIndex<T> {
  readonly #byKey = new Map<string, T[]>();
  readonly #names = new Map<string, string>();
  readonly #suggestions = new Map<string, string | undefined>();

  constructor(things: readonly T[], namesOf: (thing: T) => readonly string[]) {
    for (const thing of things) {
      const names = new Map(namesOf(thing).map((name) => [nameKey(name), name]));
      for (const [key, name] of names) {
        if (key === '') continue;
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), thing]);
        this.#names.set(key, name);
      }
    }
  }

  find(name: string): readonly T[] {
    return this.#byKey.get(nameKey(name)) ?? [];
  }

  /** The name that is nearly this one: a letter or two differ, or it holds what was typed. */
  nearest(name: string): string | undefined {
    const typed = nameKey(name);
    if (typed.length < 4) return undefined;
    if (!this.#suggestions.has(typed)) {
      if (this.#suggestions.size >= MOST_SUGGESTIONS) return undefined;
      this.#suggestions.set(typed, this.#nearestOf(typed));
    }
    return this.#suggestions.get(typed);
  }

  #nearestOf(typed: string): string | undefined {
    let nearest: { name: string; distance: number } | undefined;
    for (const [key, name] of this.#names) {
      const holds = typed.length > 5 && (key.includes(typed) || typed.includes(key));
      const distance = holds ? 2.5 : distanceBetween(typed, key);
      if (distance < 3 && distance < (nearest?.distance ?? 3)) nearest = { name, distance };
    }
    return nearest?.name;
  }
}

/** Letters to change, add or drop to get from one to the other; Infinity where lengths differ by more than two. */
function distanceBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const step = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(swap, step));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
