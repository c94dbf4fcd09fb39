import { plainText } from './plain-text.ts';

/** The same data with every string as it may leave the program. */
export function plainWords<Value>(value: Value): Value {
  return walk(value) as Value; // strings stay strings, and nothing else changes
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(walk);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
}
