import { describe, expect, it } from 'vitest';
import { isSingleKey, keyCaps, pressMatches, type KeyPress } from '#renderer/ui/shortcut-keys.ts';

describe('shortcuts', () => {
  it.each([
    ['Ctrl+K', press('k', 'ctrl')],
    ['Ctrl+K', press('k', 'meta')],
    ['Ctrl+\\', press('\\', 'ctrl')],
    ['Shift+F6', press('F6', 'shift')],
    ['Alt+ArrowUp', press('ArrowUp', 'alt')],
    ['?', press('?', 'shift')],
    ['N', press('n')],
  ])('%s is pressed', (keys, event) => {
    expect(pressMatches(event, keys)).toBe(true);
  });

  it.each([
    ['Ctrl+K', press('k')],
    ['F6', press('F6', 'shift')],
    ['N', press('n', 'ctrl')],
    ['N', press('N', 'shift')],
    ['Alt+ArrowUp', press('ArrowUp')],
    ['ArrowUp', press('ArrowUp', 'alt')],
    ['Ctrl+Z', press('Z', 'ctrl', 'shift')],
  ])('%s is not pressed', (keys, event) => {
    expect(pressMatches(event, keys)).toBe(false);
  });

  it('knows the single letters, which must not fire while typing', () => {
    expect(['N', '?', 'M'].every(isSingleKey)).toBe(true);
    expect(['Ctrl+N', 'F1', 'Home'].some(isSingleKey)).toBe(false);
  });

  it('prints the key caps', () => {
    expect(keyCaps('Alt+ArrowUp')).toEqual(['Alt', '↑']);
    expect(keyCaps('Ctrl+k')).toEqual(['Ctrl', 'K']);
    expect(keyCaps('Escape')).toEqual(['Esc']);
  });
});

function press(key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]): KeyPress {
  return {
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  };
}
