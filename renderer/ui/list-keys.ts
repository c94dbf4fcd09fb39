/** Where the arrow keys lead in a list of rows; null for a key that is not theirs. */
export function nextRow(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const page = 10;
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(count - 1, at + page);
    case 'PageUp':
      return Math.max(0, at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
