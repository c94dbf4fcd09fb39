import type { EditorDestination } from './minute-editor.types.ts';

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Where a key wants to go: Ctrl Enter finishes the item, Ctrl and an arrow only moves on. */
export function goKey(press: Press): EditorDestination | null {
  if (!(press.ctrlKey || press.metaKey) || press.altKey || press.shiftKey) return null;
  switch (press.key) {
    case 'Enter':
      return { kind: 'next', finish: true };
    case 'ArrowDown':
      return { kind: 'next', finish: false };
    case 'ArrowUp':
      return { kind: 'previous' };
    default:
      return null;
  }
}
