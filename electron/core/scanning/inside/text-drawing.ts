import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Graphics } from './graphics-state.ts';
import { apply, type Matrix, multiply, unchanged } from './pdf-geometry.ts';

/** One letter where it lies on the page. */
export interface Glyph {
  readonly letter: string;
  /** The middle of its body. */
  readonly x: number;
  readonly y: number;
  /** Half of its width on the page in points. */
  readonly half: number;
  /** Its height on the page in points. */
  readonly size: number;
  readonly mode: number;
  readonly fill: string | null;
  readonly alpha: number;
  readonly isShown: boolean;
}

const operations: ReadonlySet<number> = new Set([
  ...[OPS.beginText, OPS.setFont, OPS.setTextMatrix, OPS.moveText, OPS.setLeadingMoveText],
  ...[OPS.nextLine, OPS.setLeading, OPS.setCharSpacing, OPS.setWordSpacing, OPS.setHScale],
  ...[OPS.setTextRenderingMode, OPS.setTextRise, OPS.showText, OPS.showSpacedText],
  ...[OPS.nextLineShowText, OPS.nextLineSetSpacingShowText],
]);

export function isTextOperation(operation: number): boolean {
  return operations.has(operation);
}

/** Takes a command about text; gives back the letters that it shows. */
export function takeText(now: Graphics, operation: number, args: readonly unknown[]): Glyph[] {
  const number = (at: number): number => (typeof args[at] === 'number' ? args[at] : 0);
  const set = (change: Partial<Graphics['text']>): Glyph[] => {
    now.text = { ...now.text, ...change };
    return [];
  };
  const move = (x: number, y: number): Glyph[] => {
    const line = multiply(now.text.line, [1, 0, 0, 1, x, y]);
    return set({ line, matrix: line });
  };
  switch (operation) {
    case OPS.beginText:
      return set({ matrix: unchanged, line: unchanged });
    case OPS.setFont:
      return set({ size: number(1) });
    case OPS.setTextMatrix: {
      const matrix = Array.from(args[0] as ArrayLike<number>) as unknown as Matrix; // six, by pdf.js
      return set({ matrix, line: matrix });
    }
    case OPS.moveText:
      return move(number(0), number(1));
    case OPS.setLeadingMoveText:
      set({ leading: number(1) });
      return move(number(0), number(1));
    case OPS.nextLine:
      return move(0, now.text.leading);
    case OPS.setLeading:
      return set({ leading: -number(0) });
    case OPS.setCharSpacing:
      return set({ letterGap: number(0) });
    case OPS.setWordSpacing:
      return set({ wordGap: number(0) });
    case OPS.setHScale:
      return set({ stretch: number(0) / 100 });
    case OPS.setTextRenderingMode:
      return set({ mode: number(0) });
    case OPS.setTextRise:
      return set({ rise: number(0) });
    default:
      return Array.isArray(args[0]) ? show(now, args[0] as unknown[]) : [];
  }
}

interface ShownGlyph {
  unicode?: unknown;
  width?: unknown;
  isSpace?: unknown;
}

function show(now: Graphics, shown: readonly unknown[]): Glyph[] {
  const { size, letterGap, wordGap, stretch, rise, mode } = now.text;
  const glyphs: Glyph[] = [];
  let x = 0;
  for (const part of shown) {
    if (typeof part === 'number') {
      x -= (part / 1000) * size * stretch;
      continue;
    }
    if (typeof part !== 'object' || part === null) continue;
    const { unicode, width, isSpace } = part as ShownGlyph;
    const broad = ((typeof width === 'number' ? width : 0) / 1000) * size;
    const onPage = multiply(now.matrix, now.text.matrix);
    const [px, py] = apply(onPage, x + (broad * stretch) / 2, rise + size * 0.3);
    const letter = typeof unicode === 'string' ? unicode : '';
    if (letter.trim() !== '') {
      const height = Math.abs(size) * Math.hypot(onPage[2], onPage[3]);
      const half = (Math.abs(broad * stretch) / 2) * Math.hypot(onPage[0], onPage[1]);
      const { fill, alpha } = now;
      glyphs.push({ letter, x: px, y: py, half, size: height, mode, fill, alpha, isShown: true });
    }
    x += (broad + letterGap + (isSpace === true ? wordGap : 0)) * stretch;
  }
  now.text = { ...now.text, matrix: multiply(now.text.matrix, [1, 0, 0, 1, x, 0]) };
  return glyphs;
}
