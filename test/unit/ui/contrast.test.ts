import { describe, expect, it } from 'vitest';
import { tokens, type Scheme, type Token } from '#renderer/ui/tokens.ts';

/** design/ui.md, section 3: [text, ground, light, dark], ratios as printed there. */
const published: [Token, Token, number, number][] = [
  ['ink', 'sheet', 17.7, 15.1],
  ['ink', 'shell', 15.7, 16.4],
  ['ink', 'sunken', 16.6, 14.0],
  ['ink-2', 'sheet', 8.1, 9.2],
  ['ink-2', 'shell', 7.1, 10.1],
  ['ink-2', 'sunken', 7.6, 8.5],
  ['ink-3', 'sheet', 5.6, 6.9],
  ['ink-3', 'shell', 5.0, 7.5],
  ['ink-3', 'sunken', 5.2, 6.4],
  ['accent', 'sheet', 7.2, 8.5],
  ['accent', 'shell', 6.4, 9.3],
  ['accent', 'sunken', 6.8, 7.9],
  ['on-accent', 'accent', 7.2, 8.0],
  ['accent', 'accent-tint', 6.2, 6.6],
  ['good', 'sheet', 6.5, 9.0],
  ['good', 'good-tint', 5.7, 7.5],
  ['warn', 'sheet', 6.8, 9.3],
  ['warn', 'warn-tint', 6.1, 7.8],
  ['bad', 'sheet', 6.7, 8.2],
  ['bad', 'bad-tint', 5.8, 7.2],
  ['exempt', 'sheet', 8.8, 8.4],
  ['exempt', 'exempt-tint', 7.6, 7.5],
  ['line-control', 'sheet', 3.8, 4.4],
  ['line-control', 'shell', 3.4, 4.8],
  ['line-control', 'sunken', 3.6, 4.1],
  ['ink-2', 'b1', 6.8, 6.7],
  ['ink-2', 'b2', 7.1, 6.1],
  ['ink-2', 'b3', 6.2, 6.1],
  ['ink-2', 'b4', 5.1, 6.5],
];

/** Pairs that the screens use beside those printed: text needs 4.5. */
const alsoUsed: [Token, Token][] = [
  ['ink', 'accent-tint'],
  ['ink-2', 'accent-tint'],
  ['ink-3', 'accent-tint'],
  ['warn', 'accent-tint'],
  ['bad', 'accent-tint'],
  ['good', 'accent-tint'],
  ['exempt', 'accent-tint'],
  ['ink-2', 'warn-tint'],
  ['ink', 'warn-tint'],
  ['ink-2', 'neutral-tint'],
  ['ink-3', 'neutral-tint'],
  ['ink', 'raised'],
  ['ink-2', 'raised'],
  ['ink-3', 'raised'],
  ['accent', 'raised'],
  ['accent-strong', 'sheet'],
  ['on-accent', 'accent-strong'],
  ['on-accent', 'exempt'],
  ['on-accent', 'bad'],
  ['sheet', 'ink'],
];

const schemes: Scheme[] = ['light', 'dark'];

describe('the colours that ship', () => {
  for (const scheme of schemes) {
    it.each(published)(`${scheme}: %s on %s has the ratio of the table`, (text, ground, l, d) => {
      const expected = scheme === 'light' ? l : d;
      // The table has one decimal place.
      expect(Math.abs(ratio(scheme, text, ground) - expected)).toBeLessThan(0.06);
    });

    it.each(published)(`${scheme}: %s on %s is readable`, (text, ground) => {
      const needed = text === 'line-control' ? 3 : 4.5;
      expect(ratio(scheme, text, ground)).toBeGreaterThanOrEqual(needed);
    });

    it.each(alsoUsed)(`${scheme}: %s on %s is readable too`, (text, ground) => {
      expect(ratio(scheme, text, ground)).toBeGreaterThanOrEqual(4.5);
    });
  }
});

/** WCAG 2.2 relative luminance contrast. */
function ratio(scheme: Scheme, a: Token, b: Token): number {
  const [low, high] = [luminance(tokens[scheme][a]), luminance(tokens[scheme][b])].sort(
    (x, y) => x - y,
  );
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
