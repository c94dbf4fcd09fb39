/** What a shortcut needs to know of a key press. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const capNames: Partial<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
};

/** Whether the press is the combination, written `Ctrl+K`, `Alt+ArrowUp`, `F6` or `?`. */
export function pressMatches(press: KeyPress, keys: string): boolean {
  const { names, key } = split(keys);
  if ((press.ctrlKey || press.metaKey) !== names.has('Ctrl')) return false;
  if (press.altKey !== names.has('Alt')) return false;
  // The keyboard decides whether `?` or `\` needs Shift, so signs do not ask for it.
  if (!isSign(key) && press.shiftKey !== names.has('Shift')) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** Whether the combination is one bare letter or sign, which must never fire while typing. */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1;
}

/** What is printed on the key caps: `Alt+ArrowUp` is `Alt` and `↑`. */
export function keyCaps(keys: string): string[] {
  const { names, key } = split(keys);
  return [...names, capNames[key] ?? (key.length === 1 ? key.toUpperCase() : key)];
}

function split(keys: string): { names: Set<string>; key: string } {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
  const key = keys === '+' ? '+' : (parts.at(-1) ?? '');
  return { names: new Set(keys === '+' ? [] : parts.slice(0, -1)), key };
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}
