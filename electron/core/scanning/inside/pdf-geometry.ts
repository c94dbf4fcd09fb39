/** An affine change of coordinates, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A rectangle with its sides along the axes. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** First the second matrix, then the first: the order in which PDF applies them. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The box around a box after a change of coordinates; exact where it turns by quarters only. */
export function boxAfter(matrix: Matrix, { left, bottom, right, top }: Box): Box {
  const corners = [
    apply(matrix, left, bottom),
    apply(matrix, left, top),
    apply(matrix, right, bottom),
    apply(matrix, right, top),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

/** Whether squares stay upright, so that a box is covered as far as its box says. */
export function keepsUpright([a, b, c, d]: Matrix): boolean {
  const small = 0.001 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
  return (
    (Math.abs(b) <= small && Math.abs(c) <= small) || (Math.abs(a) <= small && Math.abs(d) <= small)
  );
}

export function overlap(first: Box, second: Box): Box {
  return {
    left: Math.max(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
    top: Math.min(first.top, second.top),
  };
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top;
}

export function areaOf({ left, bottom, right, top }: Box): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}
