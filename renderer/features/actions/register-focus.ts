import { focusSoon } from '../../ui/focus-soon.ts';

/** The name by which the details are found on the page. */
export const detailsId = 'register-details';

/** Enter on a row: to the first thing that can be written or done, once it is drawn. */
export function focusDetails(): void {
  focusSoon(() =>
    document
      .getElementById(detailsId)
      ?.querySelector<HTMLElement>('textarea, input:not([tabindex="-1"]), button, a'),
  );
}

/** Esc in the details, and before closing them: back to the row or card they belong to. */
export function focusSelected(): void {
  const selected = document.querySelector<HTMLElement>(
    'tr[data-selected="true"], button[data-selected="true"]',
  );
  if (selected === null) return;
  selected.focus();
  focusSoon(() => (selected.isConnected ? selected : null));
}
