import { focusSoon } from '../../ui/focus-soon.ts';

/** The name by which the item's details are found on the page. */
export const itemFormId = 'agenda-item-details';

/** Enter on a row: to the first field of its details, once they are drawn. */
export function focusItemForm(): void {
  focusSoon(() =>
    document.getElementById(itemFormId)?.querySelector<HTMLElement>('input, textarea, button'),
  );
}

/** Esc in the details, and after a move: to the row, once it is drawn where it now is. */
export function focusItemRow(id: string): void {
  const row = () => document.querySelector<HTMLElement>(`[data-reorder-id="${CSS.escape(id)}"]`);
  row()?.focus();
  focusSoon(row);
}

/**
 * Where the focus goes when a dialog that is drawn only while it is open closes: to what opened it,
 * or, where that was a line of a menu, to the menu's button.
 */
export function rememberOpener(): () => void {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  const opener =
    menu === null || menu === undefined
      ? active
      : document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`);
  return () => focusSoon(() => (opener instanceof HTMLElement ? opener : null));
}
