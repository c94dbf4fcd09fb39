import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Graphics } from './graphics-state.ts';
import { areaOf, type Box, boxAfter, keepsUpright, overlap } from './pdf-geometry.ts';

export interface PathBox {
  readonly box: Box;
  readonly isRectangle: boolean;
  readonly isFilled: boolean;
}

const fills: ReadonlySet<unknown> = new Set([
  ...[OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke],
  ...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

/** The box of a path as pdf.js hands it over: what is done with it, its points, its least box. */
export function boxOfPath(args: readonly unknown[]): PathBox | null {
  const [operation, paths, extent] = args;
  if (!ArrayBuffer.isView(extent) && !Array.isArray(extent)) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = extent as ArrayLike<number> & number[];
  const points: unknown = Array.isArray(paths) ? paths[0] : null;
  const box = { left, bottom, right, top };
  const isRectangle = points instanceof Float32Array && fillsItsBox(points, box);
  return { box, isRectangle, isFilled: fills.has(operation) };
}

const [moveTo, lineTo, curveTo, quadraticTo] = [0, 1, 2, 3];

/** Every point at a corner, and the area of its box: a rectangle, however it was drawn. */
function fillsItsBox(points: Float32Array, box: Box): boolean {
  const near = (value: number, first: number, second: number) =>
    Math.abs(value - first) < 0.01 || Math.abs(value - second) < 0.01;
  let twiceArea = 0;
  let [startX, startY, x, y] = [0, 0, 0, 0];
  for (let at = 0; at < points.length;) {
    const operation = points[at] ?? 0;
    if (operation === curveTo || operation === quadraticTo) return false;
    if (operation !== moveTo && operation !== lineTo) {
      twiceArea += x * startY - startX * y;
      [x, y] = [startX, startY];
      at += 1;
      continue;
    }
    const [nextX, nextY] = [points[at + 1] ?? 0, points[at + 2] ?? 0];
    if (!near(nextX, box.left, box.right) || !near(nextY, box.bottom, box.top)) return false;
    if (operation === moveTo) [startX, startY] = [nextX, nextY];
    else twiceArea += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
    at += 3;
  }
  twiceArea += x * startY - startX * y;
  const area = areaOf(box);
  return area > 0 && Math.abs(Math.abs(twiceArea) / 2 - area) < area * 0.02;
}

/** The graphics with the path as a further limit to what can be seen. */
export function clipOf(now: Graphics, path: PathBox | null): Graphics {
  if (path === null) return { ...now, isClipNext: false, isClipUpright: false };
  const box = boxAfter(now.matrix, path.box);
  const isUpright = path.isRectangle && keepsUpright(now.matrix);
  return {
    ...now,
    isClipNext: false,
    clip: now.clip === null ? box : overlap(now.clip, box),
    isClipUpright: now.isClipUpright && isUpright,
  };
}
