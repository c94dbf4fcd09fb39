import { plainText, plainTitle } from './plain-text.ts';

/**
 * The same data with every string as it may leave the program. A name or heading that holds nothing but
 * invisible marks would be an empty heading to a screen reader: it says Untitled, or becomes a paragraph.
 */
export function plainWords<Value>(value: Value): Value {
  return walk(value, '') as Value; // strings stay strings, and nothing else changes
}

const names = new Set(['title', 'heading', 'bodyName', 'meetingTitle']);

function walk(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    const plain = plainText(value);
    return names.has(key) && value !== '' && plain.trim() === '' ? plainTitle(plain) : plain;
  }
  if (Array.isArray(value)) return value.map((one) => walk(one, ''));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, walk(inner, name)] as const);
  const made: Record<string, unknown> = Object.fromEntries(entries);
  return isBlankHeading(made) ? { type: 'paragraph', runs: [] } : made;
}

function isBlankHeading({ type, runs }: Record<string, unknown>): boolean {
  if (type !== 'heading' || !Array.isArray(runs)) return false;
  return (runs as { text: string }[]).every(({ text }) => text.trim() === ''); // as the schema has them
}
