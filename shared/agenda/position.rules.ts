/** Something that stands in a row by a number. */
export interface Positioned {
  readonly id: string;
  readonly position: number;
}

export interface NewPositions {
  /** Where the thing itself goes. */
  readonly position: number;
  /** Others that must be spaced out again first, because no number is left between two of them. */
  readonly respaced: readonly Positioned[];
}

/** Far enough apart that halving them stays exact for some forty moves to one place. */
const SMALLEST_GAP = 1e-9;

/**
 * A position right before `before` among others in their order, or at the end. Only the moved thing
 * changes, so that two people moving different things do not clash; the row is spaced out again only
 * where it has become too tight.
 */
export function positionBefore(row: readonly Positioned[], before: string | null): NewPositions {
  const index = before === null ? -1 : row.findIndex(({ id }) => id === before);
  const place = index === -1 ? row.length : index;
  const previous = row[place - 1]?.position;
  const next = row[place]?.position;
  if (next === undefined) return { position: (previous ?? 0) + 1, respaced: [] };
  if (previous === undefined) return { position: next - 1, respaced: [] };
  if (next - previous > SMALLEST_GAP) return { position: (previous + next) / 2, respaced: [] };
  const respaced = row.map(({ id }, at) => ({ id, position: at < place ? at + 1 : at + 2 }));
  return { position: place + 1, respaced };
}

/** As many positions as asked for, in order, right before `before` or at the end. */
export function positionsBefore(
  row: readonly Positioned[],
  before: string | null,
  count: number,
): { positions: number[]; respaced: readonly Positioned[] } {
  const first = positionBefore(row, before);
  if (count <= 1)
    return { positions: count === 1 ? [first.position] : [], respaced: first.respaced };
  const index = before === null ? -1 : row.findIndex(({ id }) => id === before);
  const place = index === -1 ? row.length : index;
  if (place === row.length) {
    const positions = Array.from({ length: count }, (_, step) => first.position + step);
    return { positions, respaced: [] };
  }
  const respaced = row.map(({ id }, at) => ({
    id,
    position: at < place ? at + 1 : at + 1 + count,
  }));
  const positions = Array.from({ length: count }, (_, step) => place + 1 + step);
  return { positions, respaced };
}
