import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, type Matrix, unchanged } from './pdf-geometry.ts';

/** What drawing commands set before something is painted. */
export interface Graphics {
  matrix: Matrix;
  /** `#rrggbb`, `pattern`, or null where nothing would be seen. */
  fill: string | null;
  alpha: number;
  /** Mixed with what lies below, as a highlighter does, or seen through a mask. */
  isBlended: boolean;
  clip: Box | null;
  /** False where the clip has a shape of its own: then nothing is known to be covered. */
  isClipUpright: boolean;
  isClipNext: boolean;
  text: TextState;
}

export interface TextState {
  matrix: Matrix;
  line: Matrix;
  size: number;
  /** 3 and 7 paint nothing. */
  mode: number;
  letterGap: number;
  wordGap: number;
  stretch: number;
  leading: number;
  rise: number;
}

export function newGraphics(): Graphics {
  return {
    matrix: unchanged,
    fill: '#000000',
    alpha: 1,
    isBlended: false,
    clip: null,
    isClipUpright: true,
    isClipNext: false,
    text: {
      ...{ matrix: unchanged, line: unchanged, size: 0, mode: 0, letterGap: 0, wordGap: 0 },
      ...{ stretch: 1, leading: 0, rise: 0 },
    },
  };
}

/** Takes a command that sets colours, transparency or blending; others change nothing. */
export function takeGraphicsState(
  now: Graphics,
  operation: number,
  args: readonly unknown[],
): void {
  if (operation === OPS.setFillRGBColor) {
    now.fill = typeof args[0] === 'string' ? args[0] : hexOf(args);
  } else if (operation === OPS.setFillColorN) {
    // A tiling lets through what lies below; a shading does not.
    now.fill = args[0] === 'TilingPattern' ? null : 'pattern';
  } else if (operation === OPS.setFillTransparent) {
    now.fill = null;
  } else if (operation === OPS.setGState) {
    takeSettings(now, args[0]);
  }
}

function takeSettings(now: Graphics, settings: unknown): void {
  if (!Array.isArray(settings)) return;
  for (const setting of settings as unknown[]) {
    if (!Array.isArray(setting)) continue;
    const [key, value] = setting as unknown[];
    if (key === 'ca' && typeof value === 'number') now.alpha = value;
    if (key === 'SMask') now.isBlended = now.isBlended || (value !== false && value !== null);
    if (key === 'BM') now.isBlended = !['source-over', 'normal', 'Normal'].includes(String(value));
    if (key === 'Font' && Array.isArray(value) && typeof value[1] === 'number') {
      now.text = { ...now.text, size: value[1] };
    }
  }
}

function hexOf(args: readonly unknown[]): string {
  const parts = args.slice(0, 3).map((part) => (typeof part === 'number' ? part : 0));
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
