import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff, type DiffPart } from '#renderer/ui/word-diff.ts';

const mine = 'To note the plan, and share weekly discharge figures until the end of March.';
const theirs =
  'To note the plan, and share daily discharge figures from 1 December until the end of March.';

describe('two texts side by side', () => {
  it('marks the words that only one of them has', () => {
    const diff = wordDiff(mine, theirs);
    expect(changed(diff.mine)).toEqual(['weekly']);
    expect(changed(diff.theirs)).toEqual(['daily', 'from 1 December']);
  });

  it('marks nothing in equal texts and everything against an empty one', () => {
    expect(changed(wordDiff(mine, mine).mine)).toEqual([]);
    expect(changed(wordDiff(mine, '').mine)).toEqual([mine]);
    expect(wordDiff(mine, '').theirs).toEqual([]);
  });

  it('gives every character back on both sides, and the unmarked words agree', () => {
    const aText = fc
      .array(fc.constantFrom('a', 'b', 'cd', ' ', '\n', 'e.'))
      .map((x) => x.join(' '));
    fc.assert(
      fc.property(aText, aText, (a, b) => {
        const diff = wordDiff(a, b);
        expect(text(diff.mine)).toBe(a);
        expect(text(diff.theirs)).toBe(b);
        expect(kept(diff.mine)).toEqual(kept(diff.theirs));
      }),
    );
  });

  it('stays quick on long minutes that share little', () => {
    const long = (word: string) =>
      Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    const start = performance.now();
    expect(text(wordDiff(long('a'), long('b')).mine)).toHaveLength(long('a').length);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

function text(parts: readonly DiffPart[]): string {
  return parts.map((part) => part.text).join('');
}

function changed(parts: readonly DiffPart[]): string[] {
  return parts.filter(({ isChanged }) => isChanged).map((part) => part.text);
}

function kept(parts: readonly DiffPart[]): string[] {
  return parts
    .filter(({ isChanged }) => !isChanged)
    .flatMap((part) => part.text.match(/\S+/g) ?? []);
}
