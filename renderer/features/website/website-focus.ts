import { focusSoon } from '../../ui/focus-soon.ts';

/** The name by which the details are found on the page. */
export const detailsId = 'website-body-details';

/** Enter on a row: to the first thing that can be changed, once it is drawn. */
export function focusDetails(): void {
  focusSoon(() => document.getElementById(detailsId)?.querySelector<HTMLElement>('input, button'));
}

/** Esc in the details, and before closing them: back to the row. */
export function focusSelected(): void {
  const selected = document.querySelector<HTMLElement>('tr[data-selected="true"]');
  if (selected === null) return;
  selected.focus();
  focusSoon(() => (selected.isConnected ? selected : null));
}
