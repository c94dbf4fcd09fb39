import { countOf, joinWords } from './calendar/date-words.ts';

/** Why a record cannot be removed while others depend on it, or `null` where nothing does. */
export function whyNotRemovable(
  uses: readonly { noun: string; count: number }[],
): { reason: 'in-use'; sentence: string } | null {
  if (uses.length === 0) return null;
  const things = joinWords(uses.map(({ noun, count }) => countOf(count, noun)));
  const one = uses.length === 1 && uses[0]?.count === 1;
  const sentence = one
    ? `This cannot be removed: ${things} depends on it. Change that first.`
    : `This cannot be removed: ${things} depend on it. Change those first.`;
  return { reason: 'in-use', sentence };
}
