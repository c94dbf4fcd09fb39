import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { appearanceStore } from './appearance.ts';
import { isSingleKey, pressMatches } from './shortcut-keys.ts';
import { createStore, useStore } from './store.ts';

/** A key and what it does. Without `run` it is only listed: the list or field handles it itself. */
export interface Shortcut {
  /** `Ctrl+K`, `Alt+ArrowUp`, `F6`, `N`. Single letters work only while a list has focus. */
  keys: string;
  /** Verb first, as the shortcut list shows it: `Add an item`. */
  name: string;
  run?: () => void;
  /** Leave text fields their own meaning of the key, as for Ctrl+Z. */
  notInText?: boolean;
}

export interface ShortcutGroup {
  id: string;
  title: string;
  shortcuts: readonly Shortcut[];
  /** The window's own, which give way to those of the screen. */
  isWindow: boolean;
}

const groups = createStore<readonly ShortcutGroup[]>([]);

/** Makes shortcuts work, and lists them under `title` (F1), while the calling screen is there. */
export function useShortcuts(
  title: string,
  shortcuts: readonly Shortcut[],
  { isWindow = false }: { isWindow?: boolean } = {},
): void {
  const id = useId();
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  const listed = shortcuts.map(({ keys, name }) => `${keys}\t${name}`).join('\n');
  useEffect(() => {
    const group: ShortcutGroup = { id, title, shortcuts: indirect(listed, latest), isWindow };
    groups.set((now) => [...now, group]);
    return () => groups.set((now) => now.filter((other) => other !== group));
  }, [id, title, listed, isWindow]);
}

/** Every shortcut that works on this screen, the window's own last. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  return inOrder(useStore(groups));
}

/** The one key listener of the window. The screen's own shortcuts win over the window's. */
export function useShortcutListener(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = inOrder(groups.get())
        .flatMap((group) => group.shortcuts)
        .find((one) => one.run !== undefined && pressMatches(event, one.keys));
      if (shortcut === undefined || !isAllowedHere(shortcut, event.target)) return;
      event.preventDefault();
      shortcut.run?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Whether text is being typed there, so that plain keys belong to it. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  const untyped = ['button', 'checkbox', 'radio', 'range', 'color', 'submit'];
  return target instanceof HTMLInputElement && !untyped.includes(target.type);
}

function isAllowedHere(shortcut: Shortcut, target: EventTarget | null): boolean {
  const inDialog = target instanceof Element && target.closest('[role="dialog"]') !== null;
  if (inDialog && !shortcut.keys.startsWith('F')) return false;
  if (isTextField(target) && (shortcut.notInText === true || isSingleKey(shortcut.keys)))
    return false;
  if (!isSingleKey(shortcut.keys) || shortcut.keys === '?') return true;
  const inList = target instanceof Element && target.closest('[data-list]') !== null;
  return inList && appearanceStore.get().singleLetterShortcuts;
}

/** The screen before the window, and what came last, a dialog or pane, before the rest. */
function inOrder(all: readonly ShortcutGroup[]): ShortcutGroup[] {
  return all.toReversed().toSorted((a, b) => Number(a.isWindow) - Number(b.isWindow));
}

/** Keeps the listed group steady while its functions may change with every render. */
function indirect(listed: string, latest: { current: readonly Shortcut[] }): readonly Shortcut[] {
  return listed.split('\n').map((line, index) => {
    const [keys = '', name = ''] = line.split('\t');
    const now = () => latest.current[index];
    const shortcut: Shortcut = { keys, name, notInText: now()?.notInText ?? false };
    return now()?.run === undefined ? shortcut : { ...shortcut, run: () => now()?.run?.() };
  });
}
