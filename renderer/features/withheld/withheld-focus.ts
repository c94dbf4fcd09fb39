import type { KeyboardEvent } from 'react';
import { focusSoon } from '../../ui/focus-soon.ts';

/** The name by which the first thing that can be done is found on the page. */
export const firstDeedId = 'withheld-first-deed';

/** Enter on a row: to the first thing that can be done, once it is drawn. */
export function focusDetails(): void {
  focusSoon(() => document.getElementById(firstDeedId));
}

/** Esc in the details, and before closing them: back to the row. */
export function focusSelected(): void {
  const selected = document.querySelector<HTMLElement>('tr[data-selected="true"]');
  if (selected === null) return;
  selected.focus();
  focusSoon(() => (selected.isConnected ? selected : null));
}

/** Esc anywhere in the details; open lists and dialogs take it for themselves. */
export function escapeToRow(event: KeyboardEvent<HTMLElement>): void {
  const isHere = event.currentTarget.contains(event.target as Node);
  if (event.key === 'Escape' && isHere && !event.defaultPrevented) focusSelected();
}
